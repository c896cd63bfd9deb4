from collections.abc import Callable
from typing import Any

import pytest

from service.core.errors import Conflict, Invalid, NotFound, WeakspotError
from service.core.interview import EventKind, Interview, State
from service.core.problem import Difficulty
from service.flows import look
from service.flows.recommend import recommended
from tests.flows.factories import START, at
from tests.flows.room import Room, at_once

ALL = {"two-sum", "pair-of-bags", "pair-of-cards", "pair-of-doors"}


@pytest.mark.parametrize(
    ("slug", "wish", "minutes"),
    [
        ("two-sum", {}, 20),  # easy
        ("pair-of-cards", {}, 25),  # medium
        ("pair-of-doors", {}, 30),  # hard
        ("two-sum", {"minutes": 20}, 20),
        ("two-sum", {"minutes": 30}, 30),
        ("pair-of-doors", {"minutes": 21}, 21),
    ],
)
def test_the_limit_goes_by_difficulty_unless_minutes_are_given(
    room: Room, slug: str, wish: dict[str, Any], minutes: int
) -> None:
    interview = room.start(slug, **wish)
    assert (interview.limit_s, interview.deadline_at) == (minutes * 60, at(minutes))
    assert (interview.state, interview.started_at, interview.practice) == (State.RUNNING, START, False)


def test_practice_has_no_limit(room: Room) -> None:
    interview = room.start(practice=True)
    assert (interview.practice, interview.limit_s, interview.deadline_at) == (True, None, None)
    room.wait(minutes=100_000)
    assert room.look(interview).interview.state is State.RUNNING


@pytest.mark.parametrize(
    ("wish", "error", "what"),
    [
        ({"minutes": 19}, Invalid, "19 minutes is not from 20 to 30"),
        ({"minutes": 31}, Invalid, "31 minutes is not from 20 to 30"),
        ({"minutes": 0}, Invalid, "0 minutes is not"),
        ({"minutes": -20}, Invalid, "-20 minutes is not"),
        ({"minutes": 20, "practice": True}, Invalid, "practice has no limit"),
        ({"language": "cobol"}, Invalid, "no language 'cobol'"),
        ({"slug": "three-sum"}, NotFound, "no problem 'three-sum'"),
        ({"slug": "../two-sum"}, NotFound, "no problem"),
        ({"slug": None, "among": ["two-sum", "three-sum"]}, NotFound, "no problem 'three-sum'"),
        ({"slug": None, "among": ["two-sum"], "difficulty": Difficulty.HARD}, Conflict, "no problem is of this kind"),
    ],
)
def test_what_cannot_be_started(room: Room, wish: dict[str, Any], error: type[WeakspotError], what: str) -> None:
    with pytest.raises(error, match=what) as caught:
        room.start(**wish)
    assert caught.value.hint
    assert look.running(room.ports, room.candidate, now=room.now) is None


# Before anything is known, what is likely to be solved comes first.
@pytest.mark.parametrize(
    ("wish", "possible"),
    [
        ({}, {"two-sum", "pair-of-bags"}),
        ({"difficulty": Difficulty.EASY}, {"two-sum", "pair-of-bags"}),
        ({"difficulty": Difficulty.HARD}, {"pair-of-doors"}),
        ({"among": ["two-sum", "pair-of-doors"]}, {"two-sum"}),
        ({"among": ["two-sum", "pair-of-doors"], "difficulty": Difficulty.HARD}, {"pair-of-doors"}),
    ],
)
def test_the_best_of_those_asked_for_is_taken_and_equals_by_chance(
    room: Room, wish: dict[str, Any], possible: set[str]
) -> None:
    taken = set()
    for number in range(20):
        room.another_enters(f"candidate {number}")
        taken.add(room.start(None, **wish).slug)
    assert taken == possible


def test_what_is_taken_is_what_was_recommended(room: Room) -> None:
    for _ in ALL:
        best = recommended(room.ports, room.candidate, now=room.now)[0]
        interview = room.start(None)
        assert interview.slug == best.problem.slug
        room.finish(interview)
    assert recommended(room.ports, room.candidate, now=room.now) == []


def test_a_forecast_is_written_down_where_it_can_be_checked(room: Room) -> None:
    for wish, is_given in (({}, True), ({}, False), ({"practice": True}, False)):  # new, seen before, practice
        interview = room.finish(room.start("two-sum", **wish))
        [started] = room.events(interview, EventKind.STARTED)
        assert ("forecast" in started.data) is is_given


def test_what_was_seen_is_not_drawn_again_until_nothing_is_left(room: Room) -> None:
    drawn = []
    for practice in (False, True, False, True):  # practice shows a problem too
        drawn.append(room.start(None, practice=practice))
        room.finish(drawn[-1])
    assert {one.slug for one in drawn} == ALL
    assert all(one.first_time for one in drawn)
    with pytest.raises(Conflict, match="no problem left that you have not seen"):
        room.start(None)


def test_what_another_candidate_has_seen_is_new_to_this_one(room: Room) -> None:
    assert room.start(None, among=["two-sum"]).first_time
    room.another_enters()
    assert room.start(None, among=["two-sum"]).first_time


@pytest.mark.parametrize("practice", [False, True], ids=["timed", "practice"])
def test_a_named_problem_can_be_sat_again_and_is_known_not_to_be_new(room: Room, practice: bool) -> None:
    first = room.start("two-sum", practice=practice)
    room.finish(first)
    again = room.start("two-sum")
    assert (first.first_time, again.first_time) == (True, False)
    assert room.look(again).interview == again


def test_one_interview_runs_at_a_time(room: Room) -> None:
    running = room.start("two-sum")
    with pytest.raises(Conflict, match="an interview on two-sum is running") as caught:
        room.start("pair-of-bags")
    assert "weakspot finish" in caught.value.hint
    assert look.running(room.ports, room.candidate, now=room.now) == running


@pytest.mark.parametrize(
    "end",
    [lambda room, running: room.finish(running), lambda room, _: room.wait(minutes=20, seconds=1)],
    ids=["finished", "time is up"],
)
def test_the_next_can_start_when_one_has_ended(room: Room, end: Callable[[Room, Interview], object]) -> None:
    end(room, room.start("two-sum"))
    assert room.start("pair-of-bags").state is State.RUNNING


def test_of_two_that_start_at_once_one_wins_and_the_other_is_told(room: Room) -> None:
    slugs = ["two-sum", "pair-of-bags", "pair-of-cards", "pair-of-doors"]
    outcomes = at_once(*(lambda slug=slug: room.start(slug) for slug in slugs))
    [started] = [one for one in outcomes if isinstance(one, Interview)]
    assert [type(one) for one in outcomes if one is not started] == [Conflict] * 3
    assert look.history(room.ports, room.candidate, now=room.now) == [started]
