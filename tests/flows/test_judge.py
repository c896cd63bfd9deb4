"""From a submission to its result, and what happens where that fails."""

from pathlib import Path
from typing import Any

import pytest

from sandbox.protocol import CaseReport, Exit, Request
from sandbox.trusted import TrustedSandbox
from service.core.interview import EventKind, Interview
from service.core.submission import Result
from service.core.verdict import Verdict
from service.flows.evaluate import owners
from service.flows.judge import MOST_TRIES
from tests.fakes import answers, raises
from tests.flows.factories import at
from tests.flows.room import PROBLEMS, Room

TWO_SUM = PROBLEMS / "two-sum" / "submissions"


@pytest.fixture
def interview(room: Room) -> Interview:
    """One with two hidden cases."""
    return room.start("pair-of-bags")


def judged(room: Room, interview: Interview, source: str) -> Result:
    result = room.judge(room.submit(interview, source))
    assert result is not None
    assert result == room.result(interview)
    return result


@pytest.mark.parametrize(
    ("source", "verdict", "passed"),
    [
        ("right", Verdict.ACCEPTED, 2),
        ("wrong", Verdict.WRONG_ANSWER, 0),
        ("raises", Verdict.RUN_TIME_ERROR, 0),
        ("dies", Verdict.RUN_TIME_ERROR, 0),
        ("slow", Verdict.TIME_LIMIT_EXCEEDED, 0),
        ("large", Verdict.MEMORY_LIMIT_EXCEEDED, 0),
        ("loud", Verdict.OUTPUT_LIMIT_EXCEEDED, 0),
        ("broken", Verdict.COMPILE_ERROR, 0),
    ],
)
def test_a_verdict_for_each_kind_of_program(
    room: Room, interview: Interview, source: str, verdict: Verdict, passed: int
) -> None:
    room.wait(minutes=3)
    result = judged(room, interview, source)
    assert (result.verdict, result.passed, result.total) == (verdict, passed, 2)
    assert (result.first_failed is None) is (verdict is Verdict.ACCEPTED)
    [submission] = room.look(interview).submissions
    assert submission.judged_at == at(3)


@pytest.mark.parametrize(
    "path",
    [path for verdict in ("accepted", "wrong_answer") for path in sorted((TWO_SUM / verdict).glob("*.py"))],
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_real_programs_on_real_cases(room: Room, path: Path) -> None:
    room.sandbox = TrustedSandbox()
    room.restart()
    interview = room.start("two-sum")
    result = judged(room, interview, path.read_text())
    assert result.verdict == path.parent.name
    assert result.total == len(room.catalogue.cases("two-sum").hidden)


def test_the_hidden_cases_are_judged_within_the_problems_limits(room: Room, interview: Interview) -> None:
    submission = room.submit(interview, "right")
    room.judge(submission)
    problem, cases = room.catalogue.problem("pair-of-bags"), room.catalogue.cases("pair-of-bags")
    [request] = room.sandbox.asked
    assert request == Request(
        language="python",
        source="right",
        signature=problem.signature,
        cases=tuple(case.arguments for case in cases.hidden),
        limits=problem.limits,
        owner=owners(interview.id)[1],
    )


def test_the_measures_are_kept(room: Room, interview: Interview) -> None:
    result = judged(room, interview, "right")
    assert (result.cpu_ms, result.wall_ms, result.memory_kib) == (1.0, 4.0, 9_000)


def test_of_a_wrong_answer_all_is_kept_for_later(room: Room, interview: Interview) -> None:
    room.sandbox.programs["half"] = lambda nums, _: answers([0, 1] if nums == [4, 5] else [1, 1])()
    result = judged(room, interview, "half")
    failed = result.first_failed
    assert (result.verdict, result.passed, result.labels_failed) == (Verdict.WRONG_ANSWER, 1, ("pair", "random"))
    assert failed is not None
    assert (failed.name, failed.labels, failed.error, failed.line) == ("hidden-02", ("pair", "random"), None, None)
    assert (failed.arguments, failed.expected, failed.got) == ("nums = [6, 7], target = 13", "[0, 1]", "[1, 1]")
    assert failed.reason == "the answer differs"


def test_of_an_exception_its_type_and_line_are_public_and_its_message_is_not(room: Room, interview: Interview) -> None:
    room.sandbox.programs["raises"] = raises("KeyError", "the secret is 13", line=1)
    failed = judged(room, interview, "raises").first_failed
    assert failed is not None
    assert (failed.error, failed.line, failed.got) == ("KeyError", 1, "")
    assert failed.reason == "KeyError: the secret is 13"  # for after the end
    [event] = room.events(interview, EventKind.JUDGED)
    assert "secret" not in str(event.data)


@pytest.mark.parametrize(
    ("type_name", "shown"),
    [
        ("KeyError", "KeyError"),
        ("RecursionError", "RecursionError"),
        ("SystemExit", "SystemExit"),
        ("Refused", "SyntaxError"),
        ("Secret123", "Exception"),  # a name that the program made up may hold what it was given
        ("nums_4_5", "Exception"),
        ("print", "Exception"),  # a builtin, but no exception
        ("KeyError 13", "Exception"),
        ("", "Exception"),
    ],
)
def test_the_name_of_an_exception_tells_nothing_of_a_hidden_case(
    room: Room, interview: Interview, type_name: str, shown: str
) -> None:
    room.sandbox.programs["raises"] = raises(type_name)
    failed = judged(room, interview, "raises").first_failed
    assert failed is not None
    assert failed.error == shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (1, 1),
        (3, 3),
        (None, None),
        (0, None),
        (-1, None),
        (4, 4),  # the end of the source, where some errors are told
        (5, None),
        (40_509, None),  # a number that the program made up may hold what it was given
        (10**4000, None),
    ],
    ids=["first", "last", "none", "zero", "negative", "the end", "too far", "made up", "huge"],
)
def test_the_line_of_an_exception_is_a_line_of_the_source(
    room: Room, interview: Interview, line: int | None, shown: int | None
) -> None:
    room.sandbox.programs["raises"] = raises("KeyError", line=line)
    failed = judged(room, interview, "raises\n2\n3\n").first_failed
    assert failed is not None
    assert failed.line == shown


@pytest.mark.parametrize(
    "answer",
    ["\ud800", 10**5000, "\0", {"a": [{}]}, {"set": [{"set": []}]}],
    ids=["surrogate", "huge", "NUL", "unknown form", "sets"],
)
def test_whatever_is_answered_can_be_kept(room: Room, interview: Interview, answer: Any) -> None:
    room.sandbox.programs["odd"] = answers(answer)
    assert judged(room, interview, "odd").verdict is Verdict.WRONG_ANSWER


@pytest.mark.parametrize("message", ["\ud800", "\0", "x" * 100_000], ids=["surrogate", "NUL", "long"])
def test_whatever_a_program_says_can_be_kept(room: Room, interview: Interview, message: str) -> None:
    room.sandbox.programs["raises"] = raises("KeyError", message)
    failed = judged(room, interview, "raises").first_failed
    assert failed is not None
    assert len(failed.reason) <= 500


def test_while_the_interview_runs_its_container_stays_warm(room: Room, interview: Interview) -> None:
    judged(room, interview, "right")
    assert room.sandbox.released == []


@pytest.mark.parametrize("faults", [0, MOST_TRIES], ids=["judged", "judge_error"])
def test_when_the_last_is_judged_after_the_end_the_container_is_released(
    room: Room, interview: Interview, faults: int
) -> None:
    submission = room.submit(interview)
    room.finish(interview)
    room.sandbox.released.clear()
    room.judge_in_vain(submission, faults)
    room.judge(submission)
    assert room.result(interview) is not None
    assert room.sandbox.released == [*owners(interview.id)]


def test_a_case_that_was_not_run_tells_no_labels(room: Room, interview: Interview) -> None:
    room.sandbox.programs["stops"] = lambda nums, _: CaseReport(
        exit=Exit.TIME_LIMIT if nums == [4, 5] else Exit.NOT_RUN
    )
    result = judged(room, interview, "stops")
    assert (result.verdict, result.passed, result.labels_failed) == (Verdict.TIME_LIMIT_EXCEEDED, 0, ("pair",))


def test_no_run_gets_a_container_that_has_seen_hidden_cases(room: Room) -> None:
    """What a container was given can be found in its memory, and a run shows what it prints."""
    interview = room.start("pair-of-bags")
    room.run(interview)
    room.judge(room.submit(interview))
    ran, judged = [request.owner for request in room.sandbox.asked]
    assert ran != judged
