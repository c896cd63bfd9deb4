import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sandbox.docker.box import Box
from sandbox.docker.pool import IDLE_S, MOST_IDLE, Pool
from sandbox.docker.profile import Profile
from sandbox.errors import EngineTrouble

KIND = ("image", 256)


class Engine:
    """Counts what is removed; `start` makes boxes that are never attached to anything."""

    def __init__(self) -> None:
        self.started: list[Box] = []
        self.removed: list[str] = []
        self.in_trouble = False
        self._lock = threading.Lock()

    def start(self, image: str, memory_mib: int) -> Box:
        if self.in_trouble:
            raise EngineTrouble("it is in trouble", "wait")
        with self._lock:
            profile = Profile(image=image, memory_mib=memory_mib, process="tests")
            itself: Any = self
            box = Box(itself, f"box {len(self.started)}", profile)
            box.usable = True
            self.started.append(box)
            return box

    def remove(self, container: str) -> None:
        self.removed.append(container)

    @property
    def left(self) -> set[str]:
        return {box.container for box in self.started} - set(self.removed)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def pool_of(engine: Engine) -> Iterator[Callable[[int], Pool]]:
    """Makes a pool with so many spares."""
    pools: list[Pool] = []

    def make(spares: int) -> Pool:
        pools.append(Pool(engine.start, spares))
        return pools[-1]

    yield make
    for pool in pools:
        pool.close()


@pytest.fixture
def pool(pool_of: Callable[[int], Pool]) -> Pool:
    return pool_of(0)


def settled(pool: Pool) -> Pool:
    """Once the threads that start spares have ended."""
    for thread in list(pool._starting):
        thread.join()
    return pool


def use(pool: Pool, owner: str, image: str = "image", memory_mib: int = 256) -> Box:
    box = pool.take(owner, image, memory_mib)
    pool.give_back(owner, box)
    return box


def test_an_owner_keeps_its_container(pool: Pool) -> None:
    assert use(pool, "ann") is use(pool, "ann")


def test_two_owners_never_share_one(pool: Pool) -> None:
    assert use(pool, "ann") is not use(pool, "bob")


def test_another_image_or_memory_is_another_container(pool: Pool) -> None:
    boxes = [use(pool, "ann"), use(pool, "ann", image="other"), use(pool, "ann", memory_mib=512)]
    assert len(set(boxes)) == 3
    assert use(pool, "ann") is boxes[0]


def test_two_runs_at_once_have_two_containers_and_one_is_kept(pool: Pool, engine: Engine) -> None:
    one, other = pool.take("ann", *KIND), pool.take("ann", *KIND)
    assert one is not other
    pool.give_back("ann", one)
    pool.give_back("ann", other)
    assert engine.left == {one.container}


def test_what_is_of_no_use_is_thrown_away(pool: Pool, engine: Engine) -> None:
    box = pool.take("ann", *KIND)
    box.usable = False
    pool.give_back("ann", box)
    assert engine.removed == [box.container]
    assert use(pool, "ann") is not box


def test_release_throws_away_all_of_the_owner_and_nothing_else(pool: Pool, engine: Engine) -> None:
    use(pool, "ann"), use(pool, "ann", memory_mib=512)
    bob = use(pool, "bob")
    pool.release("ann")
    assert engine.left == {bob.container}


def test_release_of_an_unknown_owner_is_no_error(pool: Pool) -> None:
    pool.release("nobody")


def test_release_in_the_middle_of_a_run_leaves_no_container(pool: Pool, engine: Engine) -> None:
    box = pool.take("ann", *KIND)
    pool.release("ann")
    pool.give_back("ann", box)
    assert engine.left == set()


def test_an_owner_may_come_again_after_release(pool: Pool) -> None:
    use(pool, "ann")
    pool.release("ann")
    assert use(pool, "ann") is use(pool, "ann")


def test_a_spare_is_started_ahead_and_taken_first(pool_of: Callable[[int], Pool], engine: Engine) -> None:
    pool = pool_of(1)
    pool.warm(*KIND)
    settled(pool)
    [spare] = engine.started
    assert pool.take("ann", *KIND) is spare


def test_a_taken_spare_is_replaced(pool_of: Callable[[int], Pool], engine: Engine) -> None:
    pool = pool_of(2)
    for _ in range(3):
        pool.warm(*KIND)
    settled(pool)
    assert len(engine.started) == 2
    pool.take("ann", *KIND)
    settled(pool)
    assert len(engine.started) == 3


def test_spares_of_one_kind_do_not_serve_another(pool_of: Callable[[int], Pool], engine: Engine) -> None:
    pool = pool_of(1)
    pool.warm(*KIND)
    settled(pool)
    assert pool.take("ann", "other", 256) is not engine.started[0]


def test_without_spares_nothing_is_started_ahead(pool: Pool, engine: Engine) -> None:
    pool.warm(*KIND)
    settled(pool)
    assert engine.started == []


def test_trouble_with_a_spare_is_met_by_whoever_needs_one(pool_of: Callable[[int], Pool], engine: Engine) -> None:
    pool, engine.in_trouble = pool_of(1), True
    pool.warm(*KIND)
    settled(pool)
    with pytest.raises(EngineTrouble):
        pool.take("ann", *KIND)
    engine.in_trouble = False
    assert use(pool, "ann").usable


def test_one_that_was_idle_for_long_is_thrown_away(pool: Pool, engine: Engine) -> None:
    old, new = use(pool, "ann"), use(pool, "bob")
    old.used_at -= IDLE_S + 1
    use(pool, "cid")
    assert old.container not in engine.left
    assert new.container in engine.left


def test_of_too_many_idle_ones_those_not_used_for_longest_go(pool: Pool, engine: Engine) -> None:
    boxes = [use(pool, f"owner {i}") for i in range(MOST_IDLE + 3)]
    for age, box in enumerate(reversed(boxes)):
        box.used_at -= age
    use(pool, "one more")
    assert {box.container for box in boxes} & engine.left == {box.container for box in boxes[-MOST_IDLE:]}


def test_close_leaves_nothing(pool_of: Callable[[int], Pool], engine: Engine) -> None:
    pool = pool_of(2)
    use(pool, "ann"), use(pool, "bob")
    pool.close()
    assert len(engine.started) >= 2
    assert engine.left == set()


def test_close_throws_away_what_is_at_work(pool: Pool, engine: Engine) -> None:
    pool.take("ann", *KIND)
    pool.close()
    assert engine.left == set()


def test_nothing_is_had_from_a_closed_pool(pool: Pool, engine: Engine) -> None:
    pool.close()
    with pytest.raises(EngineTrouble):
        pool.take("ann", *KIND)
    assert engine.left == set()


def test_what_is_given_back_after_close_is_thrown_away(pool: Pool, engine: Engine) -> None:
    box = pool.take("ann", *KIND)
    pool.close()
    pool.give_back("ann", box)
    assert engine.left == set()


def test_trouble_while_throwing_away_stops_nothing() -> None:
    class Stuck(Engine):
        def remove(self, container: str) -> None:
            super().remove(container)
            raise EngineTrouble("it is in trouble", "wait")

    stuck = Stuck()
    pool = Pool(stuck.start, 0)
    use(pool, "ann"), use(pool, "bob")
    pool.close()
    assert stuck.left == set()


def test_many_threads_share_nothing_but_their_own(pool_of: Callable[[int], Pool]) -> None:
    pool, owners = pool_of(2), {}

    def work(owner: str) -> None:
        for _ in range(50):
            owners.setdefault(use(pool, owner).container, set()).add(owner)

    threads = [threading.Thread(target=work, args=(f"owner {i}",)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {len(of) for of in owners.values()} == {1}
