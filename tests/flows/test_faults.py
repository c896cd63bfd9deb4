"""Faults of ours while a submission is judged: they never cost the candidate."""

from datetime import timedelta

import pytest

from sandbox.errors import EngineMissing, ImageMissing
from sandbox.protocol import Heard, Report, Request
from service.core.interview import EventKind, Interview
from service.core.submission import Result
from service.core.verdict import Verdict
from service.flows.judge import MOST_TRIES, backoff
from tests.fakes import FakeSandbox, engine_trouble
from tests.flows.factories import MICROSECOND, at
from tests.flows.room import Room


@pytest.fixture
def interview(room: Room) -> Interview:
    """One with two hidden cases."""
    return room.start("pair-of-bags")


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


@pytest.mark.parametrize("fault", [engine_trouble(), ValueError("a bug")], ids=["engine trouble", "a bug"])
def test_after_the_last_try_it_is_a_judge_error(room: Room, interview: Interview, fault: Exception) -> None:
    submission = room.submit(interview)
    room.judge_in_vain(submission, MOST_TRIES - 1, fault)
    assert room.result(interview) is None
    room.judge_in_vain(submission, 1, fault)
    result = room.result(interview)
    assert result == Result(verdict=Verdict.JUDGE_ERROR, passed=0, total=0)
    [event] = room.events(interview, EventKind.JUDGED)
    assert event.data["verdict"] == "judge_error"


def test_a_judge_error_is_not_judged_again_until_the_service_restarts(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    room.judge_in_vain(submission, MOST_TRIES)
    before = room.look(interview)
    assert room.judge(submission) is None
    room.sweep()
    assert room.judge_queued() == [None]
    assert room.look(interview) == before
    assert len(room.sandbox.asked) == MOST_TRIES


def test_a_restart_has_a_judge_error_judged_again(room: Room, interview: Interview) -> None:
    submission = room.submit(interview)
    room.judge_in_vain(submission, MOST_TRIES)
    room.finish(interview)
    room.restart()
    room.recover()
    assert room.result(interview) is None
    assert room.queued() == [submission.id]
    room.judge_in_vain(submission, MOST_TRIES - 1)  # with as many tries as before
    assert room.result(interview) is None
    room.judge(submission)
    result = room.result(interview)
    assert result is not None
    assert result.verdict is Verdict.ACCEPTED


def test_a_judge_error_is_never_a_wrong_submission(room: Room, interview: Interview) -> None:
    room.judge_in_vain(room.submit(interview, "wrong"), MOST_TRIES)
    room.judge(room.submit(interview, "right"))
    room.finish(interview)
    [row] = room.report().rows
    assert (row.solved, row.wrong) == (1, 0)


class Miscounting(FakeSandbox):
    """Reports on fewer cases than were asked: the judge stumbles over it."""

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        report = super().run(request, heard)
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
