"""From a submission to its result, and what happens where that fails."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sandbox.errors import EngineMissing, ImageMissing, SandboxError
from sandbox.protocol import CaseReport, Exit, Report, Request
from sandbox.trusted import TrustedSandbox
from service.core.interview import EventKind, Interview
from service.core.submission import Result
from service.core.verdict import Verdict
from service.flows.judge import CLAIM_LASTS, MOST_TRIES, backoff
from service.store import submissions
from tests.fakes import FakeSandbox, answers, engine_trouble, raises
from tests.flows.factories import MICROSECOND, at
from tests.flows.room import PROBLEMS, Room, at_once

TWO_SUM = PROBLEMS / "two-sum" / "submissions"


@pytest.fixture
def interview(room: Room) -> Interview:
    """One with two hidden cases."""
    return room.start("pair-of-bags")


def stored(room: Room, interview: Interview) -> Result | None:
    """The result of the newest submission."""
    return room.look(interview).submissions[-1].result


def judged(room: Room, interview: Interview, source: str) -> Result:
    result = room.judge(room.submit(interview, source))
    assert result is not None
    assert result == stored(room, interview)
    return result


def fail(room: Room, submission: Any, times: int = 1, fault: type[Exception] | None = None) -> None:
    """Judge it so many times in vain."""
    for _ in range(times):
        room.sandbox.faults.append(fault("a bug") if fault else engine_trouble())
        room.judge(submission)
        room.now += backoff(MOST_TRIES)


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
        owner=interview.id,
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


# Claims


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
    result = stored(room, interview)
    assert result is not None
    assert result.verdict is Verdict.ACCEPTED
    assert [event.data["verdict"] for event in room.events(interview, EventKind.JUDGED)] == ["accepted"]
    assert room.events(interview, EventKind.TIME_GIVEN_BACK) == []


def test_the_last_fault_from_an_old_claim_is_dropped_too(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    fail(room, submission, MOST_TRIES - 1)

    def take_over() -> None:
        room.sandbox.meanwhile = lambda: None
        room.now += CLAIM_LASTS + MICROSECOND
        assert room.judge(submission) is not None
        room.sandbox.faults.append(engine_trouble())

    room.sandbox.meanwhile = take_over
    room.judge(submission)
    assert [event.data["verdict"] for event in room.events(interview, EventKind.JUDGED)] == ["accepted"]


# Faults of ours


@pytest.mark.parametrize(
    "fault",
    [engine_trouble(), EngineMissing("none", "x"), ImageMissing("none", "x"), ValueError("a bug"), KeyError("a bug")],
    ids=["engine trouble", "no engine", "no image", "a bug", "another"],
)
def test_a_fault_puts_it_back_and_it_is_due_later(room: Room, interview: Interview, fault: Exception) -> None:
    submission = room.submit(interview)
    room.queued()
    room.sandbox.faults.append(fault)
    assert room.judge(submission) is None
    room.now += timedelta(seconds=1) - MICROSECOND
    room.sweep()
    assert room.queued() == []
    room.now += MICROSECOND
    room.sweep()
    assert room.queued() == [submission.id]
    result = room.judge(submission)
    assert result is not None
    assert result.verdict is Verdict.ACCEPTED


def test_the_wait_doubles() -> None:
    assert [backoff(tries).seconds for tries in range(1, MOST_TRIES)] == [1, 2, 4, 8, 16]


def test_what_is_not_due_yet_is_not_judged(room: Room, interview: Interview) -> None:
    """An id may come twice: a sweep queues it once more between a judge's taking and claiming it."""
    submission = room.submit(interview)
    room.sandbox.faults.append(engine_trouble())
    room.judge(submission)
    assert room.judge(submission) is None
    assert len(room.sandbox.asked) == 1
    [waiting] = room.look(interview).submissions
    assert (waiting.tries, waiting.result) == (1, None)
    room.now += backoff(1)
    assert room.judge(submission) is not None


def test_all_the_time_that_the_tries_took_is_given_back(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    room.sandbox.meanwhile = lambda: room.wait(seconds=2)
    for tries in range(1, MOST_TRIES + 1):
        room.sandbox.faults.append(engine_trouble())
        room.judge(submission)
        room.now += backoff(tries)
    given_back = [event.data["seconds"] for event in room.events(interview, EventKind.TIME_GIVEN_BACK)]
    assert given_back == [3, 4, 6, 10, 18, 2]  # nothing is waited for after the last
    assert room.look(interview).interview.deadline_at == at(20, seconds=43)


@pytest.mark.parametrize("fault", [None, ValueError], ids=["engine trouble", "a bug"])
def test_after_the_last_try_it_is_a_judge_error(
    room: Room, interview: Interview, fault: type[Exception] | None
) -> None:
    submission = room.submit(interview)
    fail(room, submission, MOST_TRIES - 1, fault)
    assert stored(room, interview) is None
    fail(room, submission, 1, fault)
    result = stored(room, interview)
    assert result == Result(verdict=Verdict.JUDGE_ERROR, passed=0, total=0)
    [event] = room.events(interview, EventKind.JUDGED)
    assert event.data["verdict"] == "judge_error"


def test_a_judge_error_is_not_judged_again_until_the_service_restarts(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    fail(room, submission, MOST_TRIES)
    before = room.look(interview)
    assert room.judge(submission) is None
    room.sweep()
    assert room.judge_queued() == [None]
    assert room.look(interview) == before
    assert len(room.sandbox.asked) == MOST_TRIES


def test_a_restart_has_a_judge_error_judged_again(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    fail(room, submission, MOST_TRIES)
    room.finish(interview)
    room.restart()
    room.recover()
    assert stored(room, interview) is None
    assert room.queued() == [submission.id]
    fail(room, submission, MOST_TRIES - 1)  # with as many tries as before
    assert stored(room, interview) is None
    room.judge(submission)
    result = stored(room, interview)
    assert result is not None
    assert result.verdict is Verdict.ACCEPTED


def test_a_judge_error_is_never_a_wrong_submission(room: Room, interview: Interview) -> None:
    fail(room, room.submit(interview, "wrong"), MOST_TRIES)
    room.judge(room.submit(interview, "right"))
    room.finish(interview)
    [row] = room.report().rows
    assert (row.solved, row.wrong) == (1, 0)


class Miscounting(FakeSandbox):
    """Reports on fewer cases than were asked: the judge stumbles over it."""

    def run(self, request: Request) -> Report:
        report = super().run(request)
        return Report(cases=report.cases[1:], memory_kib=report.memory_kib)


def test_a_judge_that_stumbles_is_a_fault_of_ours(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    room.sandbox = Miscounting()
    room.restart()
    assert room.judge(submission) is None
    [waiting] = room.look(interview).submissions
    assert (waiting.tries, waiting.result) == (1, None)


def test_a_checker_that_stumbles_is_a_fault_of_ours(
    room: Room, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbling(*_: object) -> str | None:
        raise ZeroDivisionError

    submission = room.submit(interview)
    monkeypatch.setattr(room.catalogue, "checker", lambda _: stumbling)
    assert room.judge(submission) is None
    monkeypatch.undo()
    room.now += backoff(1)
    result = room.judge(submission)
    assert result is not None
    assert result.verdict is Verdict.ACCEPTED


def test_a_broken_problem_is_a_fault_of_ours(room: Room, interview: Interview, monkeypatch: pytest.MonkeyPatch) -> None:
    submission = room.submit(interview)
    monkeypatch.setattr(room.catalogue, "problems", {})  # it was taken away in the meantime
    assert room.judge(submission) is None
    monkeypatch.undo()
    assert room.look(interview).submissions[0].tries == 1


# Containers


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
    fail(room, submission, faults)
    room.judge(submission)
    assert stored(room, interview) is not None
    assert room.sandbox.released == [interview.id]


def test_a_case_that_was_not_run_tells_no_labels(room: Room, interview: Interview) -> None:
    room.sandbox.programs["stops"] = lambda nums, _: CaseReport(
        exit=Exit.TIME_LIMIT if nums == [4, 5] else Exit.NOT_RUN
    )
    result = judged(room, interview, "stops")
    assert (result.verdict, result.passed, result.labels_failed) == (Verdict.TIME_LIMIT_EXCEEDED, 0, ("pair",))
