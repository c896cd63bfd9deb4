"""Who may judge a submission: one at a time, and what another says is dropped."""

from datetime import timedelta

import pytest

from sandbox.errors import SandboxError
from service.core.interview import EventKind, Interview
from service.core.verdict import Verdict
from service.flows.judge import CLAIM_LASTS, MOST_TRIES
from service.store import submissions
from tests.fakes import answers, engine_trouble
from tests.flows.factories import MICROSECOND
from tests.flows.room import Room, at_once


@pytest.fixture
def interview(room: Room) -> Interview:
    """One with two hidden cases."""
    return room.start("pair-of-bags")


def test_judging_twice_changes_nothing(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, "right")
    room.judge(submission)
    before, events = room.look(interview).submissions, room.events(interview)
    room.wait(minutes=15)
    room.sandbox.programs["right"] = answers([0, 0])
    assert room.judge(submission) is None
    assert (room.look(interview).submissions, room.events(interview)) == (before, events)
    assert len(room.sandbox.asked) == 1


def test_of_many_judges_at_once_one_judges(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    results = at_once(*[lambda: room.judge(submission)] * 4)
    assert sorted(result is None for result in results) == [False, True, True, True]
    assert len(room.sandbox.asked) == 1
    assert len(room.events(interview, EventKind.JUDGED)) == 1


def test_what_is_unknown_is_not_for_us_to_judge(room: Room) -> None:
    assert room.judge("nothing") is None


@pytest.mark.parametrize(
    ("age", "taken_over"),
    [
        (timedelta(0), False),
        (CLAIM_LASTS, False),
        (CLAIM_LASTS + MICROSECOND, True),  # whoever made it is no more
    ],
)
def test_a_claim_is_respected_until_it_is_stale(
    room: Room, interview: Interview, age: timedelta, taken_over: bool
) -> None:
    submission = room.submit(interview)
    with room.store.begin() as tx:
        assert submissions.claim(tx, submission.id, "another", room.now, room.now - CLAIM_LASTS)
    room.queued()
    room.now += age
    room.sweep()
    assert room.queued() == ([submission.id] if taken_over else [])
    assert (room.judge(submission) is not None) is taken_over


@pytest.mark.parametrize("fault", [None, engine_trouble()], ids=["a result", "a fault"])
def test_what_comes_from_an_old_claim_is_dropped(room: Room, interview: Interview, fault: SandboxError | None) -> None:
    """A judge is so slow that another takes over, and finishes first."""
    submission = room.submit(interview, "wrong")

    def take_over() -> None:
        room.sandbox.meanwhile = lambda: None
        room.now += CLAIM_LASTS + MICROSECOND
        room.sandbox.programs["wrong"] = answers([0, 1])
        assert room.judge(submission) is not None
        room.sandbox.programs["wrong"] = answers([0, 0])
        if fault:
            room.sandbox.faults.append(fault)

    room.sandbox.meanwhile = take_over
    assert room.judge(submission) is None
    result = room.result(interview)
    assert result is not None
    assert result.verdict is Verdict.ACCEPTED
    assert [event.data["verdict"] for event in room.events(interview, EventKind.JUDGED)] == ["accepted"]
    assert room.events(interview, EventKind.TIME_GIVEN_BACK) == []


def test_the_last_fault_from_an_old_claim_is_dropped_too(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    room.judge_in_vain(submission, MOST_TRIES - 1)

    def take_over() -> None:
        room.sandbox.meanwhile = lambda: None
        room.now += CLAIM_LASTS + MICROSECOND
        assert room.judge(submission) is not None
        room.sandbox.faults.append(engine_trouble())

    room.sandbox.meanwhile = take_over
    room.judge(submission)
    assert [event.data["verdict"] for event in room.events(interview, EventKind.JUDGED)] == ["accepted"]
