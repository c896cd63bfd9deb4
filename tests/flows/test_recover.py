"""After a crash and from time to time: every submission is judged, and none twice."""

import os
import subprocess
from collections import Counter
from collections.abc import Callable

import pytest

from service.core.interview import Interview
from service.core.submission import Submission
from service.flows.judge import CLAIM_LASTS
from service.store import submissions
from service.worker import is_alive, new_claim
from tests.flows.factories import MICROSECOND, at
from tests.flows.room import Room


def claim(room: Room, submission: Submission, name: str) -> None:
    """As a judge does before it judges."""
    with room.store.begin() as tx:
        assert submissions.claim(tx, submission.id, name, room.now, room.now - CLAIM_LASTS)


def runs(room: Room) -> Counter[str]:
    """How often each source was run."""
    return Counter(request.source for request in room.sandbox.asked)


def verdicts(room: Room, interview: Interview) -> list[str | None]:
    return [one.result.verdict.value if one.result else None for one in room.look(interview).submissions]


def test_after_a_crash_each_is_judged_exactly_once(room: Room) -> None:
    interview = room.start("pair-of-bags")
    done, waits, died, lives = (room.submit(interview, f"right {i}", received_at=at(i)) for i in range(4))
    room.judge(done)
    claim(room, died, "of a dead process")
    claim(room, lives, "of a live process")
    room.restart()
    room.recover(alive=["of a live process"])
    assert room.queued() == [waits.id, died.id]
    for submission in (done, waits, died, lives):  # a queue may bring an id more often than it should
        room.judge(submission)
        room.judge(submission)
    assert runs(room) == {"right 0": 1, "right 1": 1, "right 2": 1}
    assert verdicts(room, interview) == ["accepted", "accepted", "accepted", None]


def test_a_live_judge_that_dies_later_is_noticed_by_a_sweep(room: Room) -> None:
    interview = room.start(practice=True)
    submission = room.submit(interview)
    claim(room, submission, "of a live process")
    room.restart()
    room.recover(alive=["of a live process"])
    room.now += CLAIM_LASTS + MICROSECOND
    room.sweep()
    assert room.queued() == [submission.id]
    room.judge(submission)
    assert verdicts(room, interview) == ["accepted"]


def test_the_result_of_a_judge_that_was_thought_dead_is_dropped(room: Room) -> None:
    interview = room.start()
    submission = room.submit(interview, "wrong")
    room.sandbox.meanwhile = lambda: room.recover() if len(room.sandbox.asked) == 1 else None
    room.judge(submission)
    assert verdicts(room, interview) == [None]
    room.judge_queued()
    assert verdicts(room, interview) == ["wrong_answer"]


def test_a_sweep_queues_in_order_of_arrival_what_is_due(room: Room) -> None:
    interview = room.start()
    late, early = room.submit(interview, received_at=at(2)), room.submit(interview, received_at=at(1))
    room.queued()
    room.sweep()
    assert room.queued() == [early.id, late.id]


def test_a_sweep_leaves_alone_what_is_judged_or_in_hand(room: Room) -> None:
    interview = room.start()
    judged, in_hand = room.submit(interview), room.submit(interview)
    room.judge(judged)
    claim(room, in_hand, "somebody")
    room.queued()
    room.sweep()
    assert room.queued() == []


def test_recovering_twice_changes_nothing(room: Room) -> None:
    interview = room.start()
    submission = room.submit(interview)
    room.restart()
    room.recover()
    room.recover()
    assert set(room.queued()) == {submission.id}
    room.judge(submission)
    before = room.look(interview), room.events(interview)
    room.recover()
    assert room.queued() == []
    assert (room.look(interview), room.events(interview)) == before


def ended_process() -> int:
    """The number of a process that is no more."""
    with subprocess.Popen(["true"]) as process:
        pass
    return process.pid


HOST = os.uname().nodename


@pytest.mark.parametrize(
    ("claimed_by", "alive"),
    [
        (new_claim, True),  # this process
        (lambda: f"{HOST}:{ended_process()}:12345:ab", False),
        (lambda: f"{HOST}:{os.getpid()}:1:ab", False),  # its number was given to another process since
        (lambda: f"{HOST}.elsewhere:1:1:ab", True),  # nobody here can know
        (lambda: f"[fe80::1]:{os.getpid()}:1:ab", True),  # a host's name may hold colons
    ],
    ids=["this process", "ended", "number used again", "other host", "colons"],
)
def test_whether_a_judge_may_still_be_at_work(claimed_by: Callable[[], str], alive: bool) -> None:
    assert is_alive(claimed_by()) is alive


def test_no_two_claims_are_the_same() -> None:
    assert len({new_claim() for _ in range(100)}) == 100
