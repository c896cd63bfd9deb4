"""While a judgement goes on, how far it is can be seen; the verdict does not depend on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

import pytest

from sandbox.protocol import CaseReport
from service.core.interview import Interview
from service.core.submission import Progress
from service.core.verdict import Verdict
from service.flows import look
from service.store import submissions
from tests.e2e.machine import eventually
from tests.fakes import answers, two_sum
from tests.flows.room import Room

DEADLINE_S = 30.0
NO_TELLING = """
CREATE TRIGGER no_telling BEFORE UPDATE OF cases_done ON submissions WHEN NEW.cases_done IS NOT NULL
BEGIN SELECT RAISE(FAIL, 'it can not be written'); END
"""
HELD_UP = 3
"""Cases that are done when a slow program is held up."""


class Slow:
    """Answers rightly but for its second case, and is held up after the third one until it may go on."""

    def __init__(self) -> None:
        self.may_go_on = Event()
        self._done = 0

    def __call__(self, *arguments: Any) -> CaseReport:
        if self._done == HELD_UP:
            assert self.may_go_on.wait(DEADLINE_S)
        self._done += 1
        return answers(None)() if self._done == 2 else two_sum(*arguments)


@pytest.fixture
def interview(room: Room) -> Interview:
    return room.start()


@contextmanager
def judging(room: Room, interview: Interview) -> Iterator[str]:
    """A judgement that is held up in the middle for as long as this is open. Gives the submission's id."""
    slow = room.sandbox.programs["slow"] = Slow()
    submission = room.submit(interview, "slow")
    judge = Thread(target=room.judge, args=(submission,))
    judge.start()
    try:
        yield submission.id
    finally:
        slow.may_go_on.set()
        judge.join()


def progress(room: Room, interview: Interview) -> Progress | None:
    return room.look(interview).submissions[-1].progress


def test_it_is_seen_while_the_judgement_goes_on_and_not_after_it(room: Room, interview: Interview) -> None:
    with judging(room, interview):
        told = eventually(lambda: progress(room, interview))
    result = room.result(interview)
    assert result is not None
    assert told == Progress(done=HELD_UP, passed=HELD_UP - 1, total=result.total)
    assert (result.verdict, result.passed) == (Verdict.WRONG_ANSWER, result.total - 1)
    assert progress(room, interview) is None


def test_who_waits_for_news_hears_of_it(room: Room, interview: Interview) -> None:
    before = look.newest(room.ports, now=room.now)[1]
    with judging(room, interview):
        eventually(lambda: look.newest(room.ports, now=room.now)[1] == HELD_UP)
    assert before == look.newest(room.ports, now=room.now)[1] == 0


def test_a_judgement_that_is_over_at_once_tells_nothing(room: Room, interview: Interview) -> None:
    told = []
    room.sandbox.programs["right"] = lambda *case: told.append(progress(room, interview)) or two_sum(*case)
    room.judge(room.submit(interview, "right"))
    assert set(told) == {None}


def test_one_whose_claim_has_lapsed_tells_nothing(room: Room, interview: Interview) -> None:
    newer = Progress(done=9, passed=9, total=9)
    with judging(room, interview) as submission_id:
        eventually(lambda: progress(room, interview))
        with room.store.begin() as tx:
            submissions.free(tx, submission_id, "claim 0")
            assert submissions.claim(tx, submission_id, "newer", room.now, room.now)
            submissions.tell(tx, submission_id, "claim 0", newer)
        assert progress(room, interview) is None
        with room.store.begin() as tx:
            submissions.tell(tx, submission_id, "newer", newer)
        assert progress(room, interview) == newer
    assert room.result(interview) is None


def test_the_verdict_does_not_depend_on_it(room: Room, interview: Interview, caplog: pytest.LogCaptureFixture) -> None:
    with room.store.begin() as tx:
        tx.exec_driver_sql(NO_TELLING)
    with judging(room, interview):
        eventually(lambda: "could not be told" in caplog.text)
    result = room.result(interview)
    assert result is not None
    assert result.verdict is Verdict.WRONG_ANSWER
