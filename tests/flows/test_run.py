"""Runs: samples and own cases, never a hidden one, and nothing of it counts."""

from typing import Any

import pytest

from sandbox.errors import EngineTrouble
from sandbox.protocol import CaseReport, Exit
from sandbox.trusted import TrustedSandbox
from service.core.errors import Conflict, Invalid, TooLate, WeakspotError
from service.core.interview import EventKind
from service.core.verdict import CaseResult, Verdict
from service.flows.run import MOST_OWN_CASES
from service.flows.source import SOURCE_CAP_BYTES
from tests.fakes import answers, engine_trouble, exits, two_sum
from tests.flows.factories import at
from tests.flows.room import PROBLEMS, Room


def test_a_run_is_on_the_samples(room: Room) -> None:
    interview = room.start()
    done = room.run(interview, "right")
    samples = room.catalogue.cases("two-sum").samples
    assert (done.verdict, done.passed, done.total) == (Verdict.ACCEPTED, 3, 3)
    assert [result.case for result in done.results] == list(samples)


def test_own_cases_come_after_them_with_the_references_answers(room: Room) -> None:
    interview = room.start()
    done = room.run(interview, "wrong", own=[[[1, 2, 3], 5], [[-4, 4], 0]])
    assert [result.case.name for result in done.results] == ["sample-1", "sample-2", "sample-3", "own-1", "own-2"]
    own = done.results[3:]
    assert [(one.case.arguments, one.case.expected, one.got) for one in own] == [
        ([[1, 2, 3], 5], [1, 2], [0, 0]),
        ([[-4, 4], 0], [0, 1], [0, 0]),
    ]
    assert (done.verdict, done.passed) == (Verdict.WRONG_ANSWER, 0)


def test_no_hidden_case_is_opened(room: Room) -> None:
    interview = room.start()
    room.run(interview, own=[[[1, 2, 3], 5]])
    samples = [case.arguments for case in room.catalogue.cases("two-sum").samples]
    assert [list(request.cases) for request in room.sandbox.asked] == [[*samples, [[1, 2, 3], 5]]]
    [request] = room.sandbox.asked
    assert (request.owner, request.limits) == (interview.id, room.catalogue.problem("two-sum").limits)


def test_a_real_program(room: Room) -> None:
    room.sandbox = TrustedSandbox()
    room.restart()
    source = (PROBLEMS / "two-sum/submissions/accepted/hash_map.py").read_text()
    done = room.run(room.start(), source, own=[[[5, 5], 10]])
    assert (done.verdict, done.total) == (Verdict.ACCEPTED, 4)


def test_nothing_of_it_counts(room: Room) -> None:
    interview = room.start()
    room.run(interview, "right")
    room.run(interview, "wrong")
    assert (room.look(interview).submissions, room.queued()) == ((), [])
    room.finish(interview)
    [row] = room.report().rows
    assert (len(row.interviews), row.solved, row.wrong) == (1, 0, 0)


def test_the_code_is_kept_as_a_draft(room: Room) -> None:
    interview = room.start()
    room.run(interview, "right 3")
    draft = room.look(interview).draft
    assert draft is not None
    assert draft.source == "right 3"


@pytest.mark.parametrize(
    ("own", "what"),
    [
        ([[[1, 2]]], "own case 1: 1 arguments where 2 are asked: nums, target"),
        ([[[1, 2], 3, 4]], "own case 1: 3 arguments where 2 are asked"),
        ([[]], "own case 1: 0 arguments where 2 are asked"),
        ([[[1, 2], 3], [[1, "2"], 3]], "own case 2: nums is not of type list"),
        ([[[1, 2], 3.0]], "own case 1: target is not of type int"),
        ([[[1, True], 2]], "own case 1: nums is not of type list"),
        ([[None, 3]], "own case 1: nums is not of type list"),
        ([[{"set": [1, 2]}, 3]], "own case 1: nums is not of type list"),
        ([[[1, 2], 4]], "own case 1: the input breaks the constraints: exactly one pair"),
        ([[[1], 2]], "own case 1: the input breaks the constraints: nums has 2 to 10,000 numbers"),
        ([[[1, 2], 10**5000]], "own case"),
        ([[[1, 2], 3]] * (MOST_OWN_CASES + 1), "21 own cases are more than 20"),
        ([[["x" * 1024 * 1024], 3]], "larger than 1 MiB together"),
        ([[[[[]]], 3]], "own case 1: nums is not of type list"),
    ],
)
def test_own_cases_that_are_none(room: Room, own: list[list[Any]], what: str) -> None:
    interview = room.start()
    with pytest.raises(Invalid, match=what) as caught:
        room.run(interview, own=own)
    assert caught.value.hint
    assert room.sandbox.asked == []
    assert room.events(interview, EventKind.RUN) == []


def test_an_own_case_that_is_nested_deeply_is_none(room: Room) -> None:
    deep: Any = 1
    for _ in range(50_000):
        deep = [deep]
    with pytest.raises(Invalid):
        room.run(room.start(), own=[[deep, 3]])


def test_as_many_own_cases_as_are_allowed(room: Room) -> None:
    done = room.run(room.start(), own=[[[i, 1], i + 1] for i in range(2, MOST_OWN_CASES + 2)])
    assert (done.verdict, done.total) == (Verdict.ACCEPTED, 3 + MOST_OWN_CASES)


@pytest.mark.parametrize(
    ("source", "what"),
    [("x" * (SOURCE_CAP_BYTES + 1), "larger than"), ("a\0", "NUL"), ("'\ud800'", "surrogate")],
    ids=["too large", "NUL", "surrogate"],
)
def test_what_is_no_source(room: Room, source: str, what: str) -> None:
    with pytest.raises(Invalid, match=what):
        room.run(room.start(), source)
    assert room.sandbox.asked == []


@pytest.mark.parametrize(
    ("end", "error"),
    [
        (lambda room, interview: room.finish(interview), Conflict),
        (lambda room, _: room.wait(minutes=21), TooLate),
    ],
    ids=["finished", "time is up"],
)
def test_after_the_end_nothing_is_run_and_the_code_is_kept(room: Room, end: Any, error: type[WeakspotError]) -> None:
    interview = room.start()
    end(room, interview)
    with pytest.raises(error, match="kept as a draft"):
        room.run(interview, "right 3")
    draft = room.look(interview).draft
    assert draft is not None
    assert (draft.source, room.sandbox.asked) == ("right 3", [])


def test_a_fault_of_ours_is_told_and_the_code_is_kept(room: Room) -> None:
    interview = room.start()
    room.sandbox.faults.append(engine_trouble())
    with pytest.raises(EngineTrouble):
        room.run(interview, "right 3")
    draft = room.look(interview).draft
    assert draft is not None
    assert draft.source == "right 3"
    assert room.events(interview, EventKind.RUN) == []


def test_each_case_is_heard_when_it_is_done_as_it_is_judged_in_the_end(room: Room) -> None:
    interview = room.start()
    heard: list[CaseResult] = []
    asked: list[int] = []

    def answer(nums: list[int], target: int) -> CaseReport:
        asked.append(len(heard))
        return two_sum(nums, target) if target != 5 else answers([7, 7])()

    room.sandbox.programs["mostly"] = answer
    done = room.run(interview, "mostly", own=[[[1, 2, 3], 5]], heard=heard.append)
    assert asked == [0, 1, 2, 3]
    assert tuple(heard) == done.results
    assert {one.verdict for one in heard} == {Verdict.ACCEPTED, Verdict.WRONG_ANSWER}


def test_a_case_that_is_not_run_is_not_heard(room: Room) -> None:
    heard: list[CaseResult] = []
    ends = iter([Exit.TIME_LIMIT, Exit.NOT_RUN, Exit.NOT_RUN])
    room.sandbox.programs["late"] = lambda *_: exits(next(ends))()
    done = room.run(room.start(), "late", heard=heard.append)
    assert [one.verdict for one in done.results] == [Verdict.TIME_LIMIT_EXCEEDED, None, None]
    assert tuple(heard) == done.results[:1]


def test_what_was_heard_before_a_fault_of_ours_counts_for_nothing(room: Room) -> None:
    interview = room.start()
    heard: list[CaseResult] = []
    ends = iter([answers([0, 1])])
    room.sandbox.programs["lost"] = lambda *_: next(ends, _lost)()
    with pytest.raises(EngineTrouble):
        room.run(interview, "lost", heard=heard.append)
    assert len(heard) == 1
    assert room.events(interview, EventKind.RUN) == []


def _lost() -> CaseReport:
    raise engine_trouble()


def test_a_run_at_the_deadline_is_in_time(room: Room) -> None:
    interview = room.start()
    room.now = at(20)
    assert room.run(interview).verdict is Verdict.ACCEPTED
