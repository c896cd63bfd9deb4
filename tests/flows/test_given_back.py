"""Time that faults of ours took is given back to the deadline."""

import pytest

from service.core.errors import TooLate
from service.core.interview import EventKind, Interview
from tests.fakes import engine_trouble
from tests.flows.factories import MICROSECOND, at
from tests.flows.room import Room

LATE = at(20) + MICROSECOND


@pytest.fixture
def interview(room: Room) -> Interview:
    """One of 20 minutes."""
    return room.start("two-sum")


def test_time_that_a_fault_took_is_given_back(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, received_at=at(5))
    room.now, room.sandbox.meanwhile = at(6), lambda: room.wait(seconds=3)
    room.sandbox.faults.append(engine_trouble())
    assert room.judge(submission) is None
    assert room.look(interview).interview.deadline_at == at(20, seconds=3 + 1)  # it is tried again after a second
    [event] = room.events(interview, EventKind.TIME_GIVEN_BACK)
    assert (event.at, event.data) == (at(6, seconds=3), {"seconds": 4.0})


def test_with_time_given_back_the_new_deadline_holds(room: Room, interview: Interview) -> None:
    room.sandbox.faults.append(engine_trouble())
    room.judge(room.submit(interview))
    room.submit(interview, received_at=at(20, seconds=1))
    with pytest.raises(TooLate, match="09:20:01 UTC"):
        room.submit(interview, received_at=at(20, seconds=1) + MICROSECOND)
    assert room.look(interview).interview.limit_s == 1200  # what was agreed stays as it was


def test_time_given_back_is_not_charged_in_the_report(room: Room, interview: Interview) -> None:
    room.sandbox.faults.append(engine_trouble())
    room.judge(room.submit(interview))
    room.now = at(20, seconds=1)
    room.draft(interview, "right 2")
    room.now += MICROSECOND
    room.sweep()
    room.judge_queued()
    assert [row.share_of_limit for row in room.report().rows] == [0.0]  # solved by the first, at once


def test_a_clock_that_was_set_back_takes_no_time_away(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, received_at=at(5))
    room.now, room.sandbox.meanwhile = at(6), lambda: room.wait(minutes=-60)
    room.sandbox.faults.append(engine_trouble())
    room.judge(submission)
    deadline_at = room.look(interview).interview.deadline_at
    assert deadline_at is not None
    assert deadline_at >= at(20)


@pytest.mark.parametrize("began_s", [1190, 1201], ids=["before the deadline", "after it"])
def test_an_interview_whose_time_is_up_is_not_brought_back(room: Room, interview: Interview, began_s: float) -> None:
    """It would be, or not, by whether somebody has happened to look in the meantime."""
    submission = room.submit(interview, received_at=at(5))
    room.now, room.sandbox.meanwhile = at(seconds=began_s), lambda: room.wait(seconds=30)
    room.sandbox.faults.append(engine_trouble())
    room.judge(submission)
    assert room.look(interview).interview.ended_at == at(20)
    assert room.events(interview, EventKind.TIME_GIVEN_BACK) == []


@pytest.mark.parametrize("practice", [False, True], ids=["ended", "practice"])
def test_there_is_nothing_to_give_back_where_no_clock_runs(room: Room, practice: bool) -> None:
    interview = room.start("pair-of-bags", practice=practice)
    submission = room.submit(interview)
    if not practice:
        room.finish(interview)
    room.sandbox.faults.append(engine_trouble())
    room.judge(submission)
    assert room.events(interview, EventKind.TIME_GIVEN_BACK) == []
