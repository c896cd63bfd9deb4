"""The worker's threads, in real time: each test waits for what must happen, and no longer."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from service import worker
from service.core.errors import StoreFull
from service.core.interview import EventKind, Interview
from service.flows.recover import sweep
from service.queues.local import LocalQueue
from service.store import submissions
from service.worker import Worker
from tests.fakes import engine_trouble
from tests.flows.room import Room


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "SWEEP_S", 0.01)


@pytest.fixture
def room(room: Room) -> Room:
    room.now = worker.now()
    return room


@contextmanager
def working(room: Room, threads: int = 2) -> Iterator[Worker]:
    made = Worker(room.ports, room.queue, threads)
    made.start()
    try:
        yield made
    finally:
        made.stop()


def eventually(condition: Callable[[], bool], within_s: float = 10) -> bool:
    """Whether it comes true in this time."""
    until = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


def all_judged(room: Room, interview: Interview) -> bool:
    return all(one.result is not None for one in room.look(interview).submissions)


def test_what_is_submitted_is_judged_once_each(room: Room) -> None:
    interview = room.start("pair-of-bags")
    with working(room, threads=3):
        for i in range(10):
            room.submit(interview, f"right {i}")
        assert eventually(lambda: all_judged(room, interview))
    assert Counter(request.source for request in room.sandbox.asked) == {f"right {i}": 1 for i in range(10)}


def test_what_waited_through_a_crash_is_judged_after_the_start(room: Room) -> None:
    interview = room.start("pair-of-bags")
    for _ in range(3):
        room.submit(interview)
    room.restart()
    with working(room):
        assert eventually(lambda: all_judged(room, interview))
    assert len(room.sandbox.asked) == 3


def test_what_a_killed_process_had_in_hand_is_judged_after_the_start(room: Room) -> None:
    interview = room.start("pair-of-bags")
    submission = room.submit(interview)
    host, pid, _, _ = worker.new_claim().rsplit(":", 3)
    with room.store.begin() as tx:  # this process's number, before it was this process's
        assert submissions.claim(tx, submission.id, f"{host}:{pid}:1:ab", room.now, room.now)
    room.restart()
    with working(room):
        assert eventually(lambda: all_judged(room, interview))
    assert len(room.sandbox.asked) == 1


def test_engine_trouble_is_tried_again_without_being_asked(room: Room) -> None:
    interview = room.start("pair-of-bags")
    room.sandbox.faults.append(engine_trouble())
    with working(room):
        room.submit(interview)
        assert eventually(lambda: all_judged(room, interview))
    assert len(room.sandbox.asked) == 2


def test_an_interview_ends_though_nobody_looks(room: Room) -> None:
    room.wait(minutes=-20)
    interview = room.start("pair-of-bags")
    room.draft(interview)
    with working(room):
        assert eventually(lambda: len(room.events(interview, EventKind.JUDGED)) == 1)
    assert room.look(interview).submissions[0].final


def test_stopping_waits_for_what_is_being_judged(room: Room) -> None:
    interview = room.start("pair-of-bags")
    judging, go_on = threading.Event(), threading.Event()

    def meanwhile() -> None:
        judging.set()
        go_on.wait(10)

    room.sandbox.meanwhile = meanwhile
    with working(room) as made:
        room.submit(interview)
        assert judging.wait(10)
        stopping = threading.Thread(target=made.stop)
        stopping.start()
        stopping.join(0.05)
        assert stopping.is_alive()
        assert not all_judged(room, interview)
        go_on.set()
        stopping.join()
        assert all_judged(room, interview)


def test_what_is_queued_when_it_stops_is_left_for_the_next(room: Room) -> None:
    with working(room):
        pass
    interview = room.start("pair-of-bags")
    room.submit(interview)
    assert not room.sandbox.asked
    with working(room):
        assert eventually(lambda: all_judged(room, interview))


@pytest.mark.parametrize("error", [StoreFull("full", "free some space"), ValueError("a bug")], ids=["full", "a bug"])
def test_a_step_that_fails_does_not_end_the_worker(
    room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    failed = threading.Event()

    def failing_first(*arguments: Any, **keywords: Any) -> None:
        if not failed.is_set():
            failed.set()
            raise error
        sweep(*arguments, **keywords)

    monkeypatch.setattr(worker, "sweep", failing_first)
    interview = room.start("pair-of-bags")
    with working(room):
        assert failed.wait(10)
        submission = room.submit(interview)
        room.queued()  # lost, so that the sweep must find it
        assert eventually(lambda: all_judged(room, interview)), submission
    assert caplog.records


def test_the_queue_keeps_its_order_and_no_id_twice() -> None:
    queue = LocalQueue()
    for submission_id in ("a", "b", "a", "c", "b"):
        queue.put(submission_id)
    assert [queue.take(timeout_s=0) for _ in range(4)] == ["a", "b", "c", None]
    queue.put("a")  # once taken, it may come again
    assert queue.take(timeout_s=0) == "a"
