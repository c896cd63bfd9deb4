from datetime import datetime, timedelta

import pytest

from service.core.attempt import Attempt, Outcome
from service.core.verdict import Verdict
from service.core.weakness import PatternRow, report
from tests.flows.factories import START, make_attempt


def row(*attempts: Attempt, now: datetime = START) -> PatternRow:
    """The only row."""
    [only] = report(attempts, ["arrays-and-hashing"], now=now).rows
    return only


def unsolved(**changes: object) -> Attempt:
    return make_attempt(**{"outcome": Outcome.TIMEOUT} | changes)


def test_without_attempts_every_pattern_is_untried_in_the_order_of_the_catalogue() -> None:
    made = report([], ["stack", "graphs", "dp"], now=START)
    assert (made.rows, made.attempts, made.never_tried) == ((), 0, ("stack", "graphs", "dp"))


def test_an_attempt_counts_for_its_primary_pattern_alone() -> None:
    made = report([make_attempt(patterns=("stack", "dp"))], ["stack", "graphs", "dp"], now=START)
    assert [one.pattern for one in made.rows] == ["stack"]
    assert made.never_tried == ("graphs", "dp")


def test_a_pattern_that_the_catalogue_has_no_more_keeps_its_row() -> None:
    assert [one.pattern for one in report([make_attempt(patterns=("old",))], ["stack"], now=START).rows] == ["old"]


@pytest.mark.parametrize(("attempts", "enough"), [(1, False), (2, False), (3, True), (4, True)])
def test_below_three_attempts_there_is_not_enough_evidence(attempts: int, enough: bool) -> None:
    assert row(*[make_attempt()] * attempts).enough is enough


def test_a_row_adds_up_its_attempts() -> None:
    only = row(
        make_attempt(wrong={Verdict.WRONG_ANSWER: 2, Verdict.COMPILE_ERROR: 1}, hints_s=(60.0,)),
        unsolved(wrong={Verdict.WRONG_ANSWER: 1}, hints_s=(1.0, 2.0)),
        unsolved(outcome=Outcome.ABANDONED),
    )
    assert (only.attempts, only.solved, only.wrong, only.hints) == (3, 1, 4, 3)


@pytest.mark.parametrize(
    ("attempts", "share"),
    [
        ([make_attempt(seconds=600, limit_s=1200)], 0.5),
        ([make_attempt(seconds=600, limit_s=1200), make_attempt(seconds=360, limit_s=1800)], 0.35),  # between the two
        ([make_attempt(seconds=s) for s in (120, 1200, 240)], 0.2),
        ([unsolved(seconds=60)], 1.0),  # what is unsolved used all it had
        ([unsolved(outcome=Outcome.ABANDONED, seconds=60), make_attempt(seconds=0)], 0.5),
    ],
)
def test_the_median_share_of_the_limit(attempts: list[Attempt], share: float) -> None:
    assert row(*attempts).share_of_limit == pytest.approx(share)


@pytest.mark.parametrize(
    ("since_end", "days"),
    [
        (timedelta(0), 0),
        (timedelta(hours=23, minutes=59), 0),
        (timedelta(days=1), 1),
        (timedelta(days=9, hours=12), 9),
        (timedelta(seconds=-1), 0),  # a clock that was set back
    ],
)
def test_days_since_the_last_attempt(since_end: timedelta, days: int) -> None:
    attempts = [make_attempt(ended_at=START), make_attempt(ended_at=START - timedelta(days=100))]
    assert row(*attempts, now=START + since_end).days_since == days


def test_the_least_solved_pattern_comes_first_and_what_lacks_evidence_last() -> None:
    solved = {"half": (1, 2), "none": (0, 3), "all": (3, 0), "nil": (0, 3), "twice-failed": (0, 2)}
    attempts = [
        make_attempt(patterns=(pattern,), outcome=Outcome.SOLVED if i < yes else Outcome.TIMEOUT)
        for pattern, (yes, no) in solved.items()
        for i in range(yes + no)
    ]
    order = [one.pattern for one in report(attempts, solved, now=START).rows]
    assert order == ["nil", "none", "half", "all", "twice-failed"]


def test_what_does_not_count_is_told() -> None:
    made = report([make_attempt()], [], now=START, left_out=2, pending=1)
    assert (made.attempts, made.left_out, made.pending, made.made_at) == (1, 2, 1, START)
