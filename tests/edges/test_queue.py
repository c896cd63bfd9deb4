"""Judges wait at a queue within the process: whoever waits is let go in time, whatever the others take."""

import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from service.queues.local import LocalQueue


def test_what_is_put_comes_out_in_its_order_once() -> None:
    queue = LocalQueue()
    for submission_id in ("a", "b", "a"):
        queue.put(submission_id)
    assert [queue.take(timeout_s=0) for _ in range(3)] == ["a", "b", None]


def test_who_is_woken_goes_with_nothing() -> None:
    queue = LocalQueue()
    queue.wake(1)
    assert queue.take(timeout_s=60) is None
    queue.put("a")
    assert queue.take(timeout_s=0) == "a"


@pytest.mark.slow
def test_nobody_waits_longer_than_asked_while_others_take() -> None:
    """On a busy machine a judge may be woken for an id that another takes first, just as its own time is up."""
    with busy():
        assert sum(waited_too_long(LocalQueue()) for _ in range(8)) == 0


def waited_too_long(queue: LocalQueue, takers: int = 3) -> bool:
    over = threading.Event()

    def take() -> None:
        while not over.is_set():
            queue.take(timeout_s=0.02)

    threads = [threading.Thread(target=take, daemon=True) for _ in range(takers)]
    for thread in threads:
        thread.start()
    for number in range(5):
        time.sleep(random.uniform(0, 0.03))  # noqa: S311 - near the end of somebody's wait, now and then
        queue.put(str(number))
    over.set()
    for thread in threads:
        thread.join(timeout=1)
    return any(thread.is_alive() for thread in threads)


@contextmanager
def busy() -> Iterator[None]:
    """Threads that leave the others little time."""
    over = threading.Event()

    def burn() -> None:
        while not over.is_set():
            sum(range(2000))

    threads = [threading.Thread(target=burn) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()
