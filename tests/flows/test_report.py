"""The report as it comes from whole interviews; its statistics are tested in tests/unit/test_weakness.py."""

from typing import Any

import pytest

from service.catalogue.load import Catalogue
from service.core.interview import Interview
from service.flows import look
from service.flows.catalogue import listed
from service.flows.report import report
from tests.flows.room import PAIRS, Room


def sit(room: Room, slug: str, source: str | None = "right", minutes: float = 5, **wish: Any) -> Interview:
    """A whole interview: submitted after so many minutes, judged, finished."""
    interview = room.start(slug, **wish)
    room.wait(minutes=minutes)
    if source is not None:
        room.submit(interview, source)
        room.judge_queued()
    return room.finish(interview)


def test_without_interviews_nothing_was_tried(room: Room) -> None:
    made = room.report()
    assert (made.rows, made.attempts, made.left_out, made.pending) == ((), 0, 0, 0)
    assert made.never_tried == tuple(room.catalogue.patterns)
    assert made.made_at == room.now


def test_attempts_are_told_by_primary_pattern(room: Room) -> None:
    sit(room, "two-sum", "right", minutes=5)
    sit(room, "pair-of-bags", "wrong", minutes=5)
    made = room.report()
    rows = {row.pattern: (len(row.interviews), row.solved, row.wrong, row.share_of_limit) for row in made.rows}
    assert rows == {"arrays-and-hashing": (1, 1, 0, 0.25), "two-pointers": (1, 0, 1, 1.0)}
    assert not {"arrays-and-hashing", "two-pointers"} & set(made.never_tried)
    assert len(made.never_tried) == len(room.catalogue.patterns) - 2


def test_a_row_names_the_interviews_that_it_rests_on(room: Room) -> None:
    ids = tuple(sit(room, slug).id for slug in PAIRS)
    [row] = room.report().rows
    assert (row.interviews, row.estimate.n) == (ids, 3)


def test_what_is_next_is_what_a_start_takes(room: Room) -> None:
    sit(room, "two-sum")
    [first, *_] = report(room.ports, room.candidate, now=room.now).next
    assert first.problem.slug == room.start(None).slug


def test_forecasts_are_held_against_what_came(room: Room) -> None:
    sit(room, "two-sum", "right")
    sit(room, "pair-of-bags", "wrong")
    hinted = room.start("pair-of-cards")
    room.hint(hinted)
    room.submit(hinted)
    room.judge_queued()
    room.finish(hinted)
    assert sum(one.count for one in room.report().forecasts) == 3
    assert sum(one.true for one in room.report().forecasts) == 1  # a hint was no part of it


def test_hints_and_days_are_told(room: Room) -> None:
    interview = room.start("two-sum")
    room.hint(interview)
    room.hint(interview)
    room.finish(interview)
    room.wait(minutes=60 * 24 * 3)
    [row] = room.report().rows
    assert (row.hints, row.days_since) == (2, 3)


def test_the_median_is_over_shares_of_each_ones_own_limit(room: Room) -> None:
    for slug, minutes in zip(PAIRS, (10, 20, 27), strict=True):  # limits are 20, 25 and 30
        sit(room, slug, minutes=minutes)
    [row] = room.report().rows
    assert row.share_of_limit == 0.8


def test_practice_repeated_and_running_ones_are_no_evidence(room: Room) -> None:
    sit(room, "two-sum")
    sit(room, "two-sum", "wrong")  # again
    sit(room, "pair-of-bags", "wrong", practice=True)
    sit(room, "pair-of-bags", "wrong")  # seen in practice
    running = room.start("pair-of-cards")
    room.submit(running, "wrong")
    made = room.report()
    assert [(row.pattern, len(row.interviews), row.wrong) for row in made.rows] == [("arrays-and-hashing", 1, 0)]
    assert (made.attempts, made.left_out, made.pending) == (1, 3, 0)


def test_what_waits_to_be_judged_is_pending(room: Room) -> None:
    interview = room.start("two-sum")
    room.submit(interview)
    room.finish(interview)
    assert (room.report().attempts, room.report().pending) == (0, 1)
    room.judge_queued()
    assert (room.report().attempts, room.report().pending) == (1, 0)


def test_a_problem_that_was_taken_away_is_left_out(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    sit(room, "pair-of-bags")
    sit(room, "two-sum")
    remaining = {slug: problem for slug, problem in room.catalogue.problems.items() if slug != "pair-of-bags"}
    monkeypatch.setattr(room.catalogue, "problems", remaining)
    made = room.report()
    assert ([row.pattern for row in made.rows], made.left_out) == (["arrays-and-hashing"], 1)


def test_each_candidate_has_a_report_of_their_own(room: Room) -> None:
    sit(room, "two-sum")
    room.another_enters()
    assert room.report().attempts == 0


def test_the_list_of_problems_says_what_the_candidate_knows(room: Room, catalogue: Catalogue) -> None:
    sit(room, "two-sum", "right")
    sit(room, "pair-of-bags", "wrong")
    room.submit(room.start("pair-of-cards"), "right")
    room.judge_queued()
    known = {
        one.problem.slug: (one.seen, one.solved, one.done) for one in listed(room.ports, room.candidate, now=room.now)
    }
    assert known == {
        "two-sum": (True, True, True),
        "pair-of-bags": (True, False, True),
        "pair-of-cards": (True, True, False),  # its pattern is still a secret
        "pair-of-doors": (False, False, False),
    }
    assert list(known) == list(catalogue.problems)


def test_while_one_runs_again_its_pattern_is_a_secret_again(room: Room) -> None:
    sit(room, "two-sum")
    room.start("two-sum")
    [two_sum] = [one for one in listed(room.ports, room.candidate, now=room.now) if one.problem.slug == "two-sum"]
    assert (two_sum.seen, two_sum.done) == (True, False)


def test_the_history_is_told_newest_first(room: Room) -> None:
    interviews = [sit(room, slug) for slug in PAIRS]
    assert look.history(room.ports, room.candidate, now=room.now) == interviews[::-1]


def test_one_name_is_one_candidate(room: Room) -> None:
    names = ["me", "other", "me", "ü", "other"]
    numbers = [look.candidate_of(room.ports, name, now=room.now) for name in names]
    assert numbers[0] == room.candidate == numbers[2]
    assert numbers[1] == numbers[4]
    assert len(set(numbers)) == 3
