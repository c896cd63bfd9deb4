"""What all streams of events wait for. There is no pause between two questions here."""

from collections.abc import Callable, Coroutine, Iterator
from itertools import count
from typing import Any

import anyio
import anyio.from_thread
import pytest

from service.api.watch import Watch


class Store:
    """Gives the number of the newest event as often as it is asked, and counts that."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self.asked = 0
        self._numbers = numbers

    def newest(self) -> int:
        self.asked += 1
        return next(self._numbers)


def together(*waiting: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Let all wait at one time, until the last one is through."""

    async def wait() -> None:
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                for one in waiting:
                    tasks.start_soon(one)

    anyio.run(wait)


def test_however_many_wait_each_question_is_asked_once() -> None:
    watch, store = Watch(poll_s=0), Store(iter([0, 0, 0, 0, 7]))
    together(*[lambda: watch.beyond(0, store.newest)] * 200)
    assert (store.asked, watch.newest) == (5, 7)


def test_who_has_not_seen_the_newest_need_not_ask() -> None:
    watch, store = Watch(poll_s=0), Store(iter([7]))
    together(lambda: watch.beyond(0, store.newest))
    together(lambda: watch.beyond(0, store.newest), lambda: watch.beyond(6, store.newest))
    assert store.asked == 1


def test_who_leaves_in_the_middle_of_its_turn_hands_it_on() -> None:
    watch, store = Watch(poll_s=0), Store(iter([7]))

    async def leaves() -> None:
        with anyio.CancelScope() as scope:

            def is_gone() -> int:
                anyio.from_thread.run_sync(scope.cancel)
                return 0

            await watch.beyond(0, is_gone)

    together(leaves, lambda: watch.beyond(0, store.newest))
    assert (store.asked, watch.newest) == (1, 7)


def test_a_question_that_fails_is_asked_again_by_the_next() -> None:
    watch, store = Watch(poll_s=0), Store(iter([7]))

    def fails() -> int:
        raise OSError("the disk is gone")

    async def ends() -> None:
        with pytest.raises(OSError, match="gone"):
            await watch.beyond(0, fails)

    together(ends, lambda: watch.beyond(0, store.newest))
    assert watch.newest == 7


def test_it_serves_one_loop_after_another() -> None:
    watch, store = Watch(poll_s=0), Store(count(1))
    for seen in range(3):
        together(*[lambda seen=seen: watch.beyond(seen, store.newest)] * 3)
    assert watch.newest == 3
