from datetime import datetime

import pytest

from service.core.interview import FEWEST_MINUTES, LIMIT_MINUTES, MOST_MINUTES, Interview, State, deadline
from service.core.problem import Difficulty
from tests.flows.factories import MICROSECOND, START, at, make_finished, make_interview, make_practice


def test_the_harder_a_problem_the_more_time_there_is() -> None:
    assert LIMIT_MINUTES == {Difficulty.EASY: 20, Difficulty.MEDIUM: 25, Difficulty.HARD: 30}
    assert all(FEWEST_MINUTES <= minutes <= MOST_MINUTES for minutes in LIMIT_MINUTES.values())


@pytest.mark.parametrize(("limit_s", "expected"), [(1200, at(20)), (1800, at(30)), (None, None)])
def test_the_deadline(limit_s: int | None, expected: datetime | None) -> None:
    assert deadline(START, limit_s) == expected


@pytest.mark.parametrize(
    ("interview", "now", "overdue"),
    [
        (make_interview(), START, False),
        (make_interview(), at(20), False),  # the deadline itself is still in time
        (make_interview(), at(20) + MICROSECOND, True),
        (make_interview(deadline_at=at(21)), at(20) + MICROSECOND, False),  # time was given back
        (make_practice(), at(10_000), False),
        (make_finished(), at(21), False),
        (make_interview(state=State.EXPIRED, ended_at=at(20)), at(21), False),
    ],
)
def test_overdue_is_what_nobody_has_ended_after_its_deadline(
    interview: Interview, now: datetime, overdue: bool
) -> None:
    assert interview.is_overdue(now) is overdue


@pytest.mark.parametrize(
    ("interview", "now", "remaining_s"),
    [
        (make_interview(), START, 1200.0),
        (make_interview(), at(19, 59.5), 0.5),
        (make_interview(), at(20), 0.0),
        (make_interview(), at(25), 0.0),  # never below
        (make_finished(), at(15), 600.0),  # the clock stopped at the end
        (make_interview(state=State.EXPIRED, ended_at=at(20)), at(25), 0.0),
        (make_practice(), START, None),
    ],
)
def test_remaining_time(interview: Interview, now: datetime, remaining_s: float | None) -> None:
    assert interview.remaining_s(now) == remaining_s
