"""The server's clock: what is in time, what is too late, and what becomes of the last draft."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from service.core.errors import TooLate
from service.core.interview import EventKind, Interview, State
from service.flows import look
from service.flows.catalogue import listed
from service.flows.evaluate import owners
from service.store import interviews
from tests.flows.factories import MICROSECOND, at
from tests.flows.room import Room

LATE = at(20) + MICROSECOND


@pytest.fixture
def interview(room: Room) -> Interview:
    """One of 20 minutes."""
    return room.start("two-sum")


def test_a_submission_at_the_deadline_counts(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, received_at=at(20))
    room.now = LATE
    assert room.look(interview).submissions == (submission,)


def test_a_submission_a_microsecond_later_is_refused_and_kept_as_a_draft(room: Room, interview: Interview) -> None:
    with pytest.raises(TooLate, match=r"time was up at 09:20:00 UTC.*kept as a draft, which is not judged"):
        room.submit(interview, "right 1", received_at=LATE)
    room.now = LATE
    sight = room.look(interview)
    assert (sight.submissions, sight.interview.state) == ((), State.EXPIRED)
    assert sight.draft is not None
    assert (sight.draft.source, sight.draft.saved_at) == ("right 1", LATE)
    assert room.queued() == []


def test_what_was_received_in_time_counts_though_the_end_was_noticed_first(room: Room, interview: Interview) -> None:
    """The door has read its clock, and before the submission is stored, somebody else looks."""
    received_at, room.now = at(20), LATE
    room.expire()
    submission = room.submit(interview, received_at=received_at)
    assert room.queued() == [submission.id]
    assert room.look(interview).submissions == (submission,)
    assert room.look(interview).interview.ended_at == at(20)


def looks(room: Room, interview: Interview) -> None:
    room.look(interview)


def sees_what_runs(room: Room, _: Interview) -> None:
    assert look.running(room.ports, room.candidate, now=room.now) is None


def sees_the_history(room: Room, _: Interview) -> None:
    [seen] = look.history(room.ports, room.candidate, now=room.now)
    assert seen.state is State.EXPIRED


def sees_the_problems(room: Room, _: Interview) -> None:
    assert [one.problem.slug for one in listed(room.ports, room.candidate, now=room.now) if one.done] == ["two-sum"]


def asks_for_the_report(room: Room, _: Interview) -> None:
    assert room.report().attempts == 1


def another_starts(room: Room, _: Interview) -> None:
    room.another_enters()
    room.start("two-sum")


def is_refused(action: Callable[[Room, Interview], object]) -> Callable[[Room, Interview], None]:
    def try_it(room: Room, interview: Interview) -> None:
        with pytest.raises(TooLate):
            action(room, interview)

    return try_it


@pytest.mark.parametrize(
    "somebody",
    [
        looks,
        sees_what_runs,
        sees_the_history,
        sees_the_problems,
        asks_for_the_report,
        another_starts,
        lambda room, _: room.sweep(),
        lambda room, _: room.recover(),
        is_refused(Room.submit),
        is_refused(Room.draft),
        is_refused(Room.run),
        is_refused(Room.hint),
        is_refused(Room.finish),
    ],
    ids="looks running history problems report another-starts sweep recover submit draft run hint finish".split(),
)
@pytest.mark.parametrize("late", [MICROSECOND, timedelta(days=40)], ids=["at once", "much later"])
def test_it_ends_at_the_deadline_whoever_looks_and_whenever(
    room: Room, interview: Interview, somebody: Callable[[Room, Interview], object], late: timedelta
) -> None:
    room.now = at(20) + late
    room.restart()
    somebody(room, interview)
    [ended] = room.events(interview, EventKind.ENDED)
    assert (ended.at, ended.data) == (at(20), {"state": "expired"})
    with room.store.begin() as tx:
        stored = interviews.of_submission(tx, interview.id)
    assert (stored.state, stored.ended_at) == (State.EXPIRED, at(20))


def test_the_deadline_itself_is_still_in_time(room: Room, interview: Interview) -> None:
    room.now = at(20)
    room.sweep()
    assert room.look(interview).interview.state is State.RUNNING
    assert room.hint(interview)[0] == 1
    assert room.finish(interview).ended_at == at(20)


def test_waiting_in_the_queue_is_never_charged(room: Room, interview: Interview) -> None:
    room.wait(minutes=5)
    submission = room.submit(interview)
    room.wait(minutes=600)
    room.judge(submission)
    room.sweep()
    room.judge_queued()
    assert room.look(interview).interview.ended_at == at(20)
    [row] = room.report().rows
    assert (row.solved, row.share_of_limit) == (1, 0.25)


@pytest.mark.parametrize("end", ["finish", "expiry"])
def test_a_container_is_released_at_the_end(room: Room, interview: Interview, end: str) -> None:
    if end == "finish":
        room.finish(interview)
    room.now = LATE
    room.expire()
    assert room.sandbox.released == [*owners(interview.id)]
