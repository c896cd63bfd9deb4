"""Hints while it runs, and its end by the candidate's own wish."""

from collections.abc import Callable

import pytest

from service.core.errors import Conflict, NotFound, TooLate, WeakspotError
from service.core.interview import EventKind, Interview, State
from service.core.verdict import Verdict
from service.flows.evaluate import owners
from tests.flows.factories import at
from tests.flows.room import Room, at_once

Action = Callable[[Room, Interview], object]


def test_hints_come_one_at_a_time_in_their_order(room: Room) -> None:
    interview = room.start()
    hints = room.catalogue.problem("two-sum").hints
    for number in (1, 2, 3):
        room.wait(minutes=1)
        assert room.hint(interview) == (number, hints[number - 1])
        assert room.look(interview).hints == hints[:number]
    taken = room.events(interview, EventKind.HINT)
    assert [(event.at, event.data) for event in taken] == [(at(n), {"number": n}) for n in (1, 2, 3)]


def test_when_all_hints_are_given_there_is_none_left(room: Room) -> None:
    interview = room.start()
    for _ in range(3):
        room.hint(interview)
    with pytest.raises(Conflict, match="all 3 hints have been given"):
        room.hint(interview)
    assert len(room.events(interview, EventKind.HINT)) == 3


def test_two_hints_at_once_are_two_hints(room: Room) -> None:
    interview = room.start()
    outcomes = at_once(*[lambda: room.hint(interview)] * 4)
    assert sorted(one[0] for one in outcomes if isinstance(one, tuple)) == [1, 2, 3]
    assert [type(one) for one in outcomes if not isinstance(one, tuple)] == [Conflict]


def test_hints_belong_to_one_interview(room: Room) -> None:
    first = room.start()
    room.hint(first)
    room.finish(first)
    assert room.hint(room.start())[0] == 1


@pytest.mark.parametrize(
    ("end", "error", "what"),
    [
        (lambda room, interview: room.finish(interview), Conflict, "has been finished"),
        (lambda room, _: room.wait(minutes=20, seconds=1), TooLate, "the time was up at 09:20:00 UTC"),
    ],
    ids=["finished", "time is up"],
)
@pytest.mark.parametrize("action", [Room.hint, Room.finish], ids=["hint", "finish"])
def test_after_the_end_there_is_neither_a_hint_nor_another_end(
    room: Room, end: Action, error: type[WeakspotError], what: str, action: Action
) -> None:
    interview = room.start()
    end(room, interview)
    ended_at = room.look(interview).interview.ended_at
    room.wait(minutes=1)
    with pytest.raises(error, match=what) as caught:
        action(room, interview)
    assert "kept" not in caught.value.what
    assert caught.value.hint
    assert room.look(interview).interview.ended_at == ended_at
    assert len(room.events(interview, EventKind.HINT)) == 0
    assert len(room.events(interview, EventKind.ENDED)) == 1


def test_a_finish_ends_it_now(room: Room) -> None:
    interview = room.start()
    room.wait(minutes=7)
    finished = room.finish(interview)
    assert (finished.state, finished.ended_at) == (State.FINISHED, at(7))
    assert room.look(interview).interview == finished
    [event] = room.events(interview, EventKind.ENDED)
    assert (event.at, event.data) == (at(7), {"state": "finished"})


def test_of_two_that_finish_at_once_one_is_told_that_it_is_done(room: Room) -> None:
    interview = room.start()
    outcomes = at_once(*[lambda: room.finish(interview)] * 3)
    assert sorted(type(one).__name__ for one in outcomes) == ["Conflict", "Conflict", "Interview"]
    assert len(room.events(interview, EventKind.ENDED)) == 1


def test_submissions_that_wait_are_judged_after_the_finish(room: Room) -> None:
    interview = room.start()
    submission = room.submit(interview, "wrong")
    room.finish(interview)
    room.wait(minutes=60)
    room.judge_queued()
    [judged] = room.look(interview).submissions
    assert judged.id == submission.id
    assert judged.result is not None
    assert (judged.result.verdict, judged.judged_at) == (Verdict.WRONG_ANSWER, at(60))
    assert room.sandbox.released == [*owners(interview.id)] * 2  # judging has kept a container warm once more


def test_a_run_that_outlives_its_interview_leaves_no_container_behind(room: Room) -> None:
    interview = room.start()
    room.sandbox.meanwhile = lambda: room.finish(interview)
    room.run(interview)
    assert room.sandbox.released == [*owners(interview.id)] * 2


@pytest.mark.parametrize("action", [Room.hint, Room.finish, Room.look], ids=["hint", "finish", "look"])
def test_that_of_another_candidate_is_not_found(room: Room, action: Action) -> None:
    interview, mine = room.start(), room.candidate
    room.another_enters()
    with pytest.raises(NotFound, match=f"no interview '{interview.id}'"):
        action(room, interview)
    room.candidate = mine
    assert room.look(interview).interview == interview
