"""Warm containers. One belongs to one owner from its first run on, and never to another."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from sandbox.docker.box import Box
from sandbox.errors import EngineTrouble, SandboxError

IDLE_S = 15 * 60.0
MOST_IDLE = 64

Start = Callable[[str, int], Box]


class Pool:
    """`start` makes a container of an image with so much memory; `spares` are kept started ahead of need."""

    def __init__(self, start: Start, spares: int) -> None:
        self._start = start
        self._spares = spares
        self._lock = threading.Lock()
        self._owned: dict[tuple[str, str, int], Box] = {}
        self._ahead: dict[tuple[str, int], list[Box]] = {}
        self._starting: list[threading.Thread] = []
        self._at_work: defaultdict[str, set[Box]] = defaultdict(set)
        self._released: set[str] = set()
        self._closed = False

    def take(self, owner: str, image: str, memory_mib: int) -> Box:
        """The owner's own container, or a fresh one. Give it back, or it is lost. Raises EngineTrouble once closed."""
        kind = (image, memory_mib)
        box = self._warm_one(owner, kind)
        self._evict()
        box = box or self._start(image, memory_mib)
        with self._lock:
            closed = self._closed
            if not closed:
                self._at_work[owner].add(box)
        if closed:
            _close(box)
            raise EngineTrouble("the sandbox is closed", "start it again")
        self._refill(kind)
        return box

    def give_back(self, owner: str, box: Box) -> None:
        """Keep it for the owner where it is usable and the owner has no other; else throw it away."""
        key = (owner, box.image, box.memory_mib)
        with self._lock:
            keep = box.usable and key not in self._owned and owner not in self._released and not self._closed
            if keep:
                self._owned[key] = box
            self._at_work[owner].discard(box)
            if not self._at_work[owner]:
                del self._at_work[owner]
                self._released.discard(owner)
        if not keep:
            _close(box)

    def release(self, owner: str) -> None:
        """Throw away the owner's containers, one that is at work as soon as it is given back."""
        with self._lock:
            if owner in self._at_work:
                self._released.add(owner)
            boxes = [self._owned.pop(key) for key in list(self._owned) if key[0] == owner]
        for box in boxes:
            _close(box)

    def warm(self, image: str, memory_mib: int) -> None:
        """Start the spares of this kind now, in the background."""
        self._refill((image, memory_mib))

    def close(self) -> None:
        """Throw all away, also what is at work: whoever waits for it is told EngineTrouble."""
        with self._lock:
            self._closed = True
        for thread in self._starting:
            thread.join()
        with self._lock:
            kept = [*self._ahead.values(), *self._at_work.values()]
            boxes = [*self._owned.values(), *(box for boxes in kept for box in boxes)]
            self._owned.clear()
            self._ahead.clear()
        with ThreadPoolExecutor(MOST_IDLE) as closing:  # an engine that hangs costs one deadline, not one for each
            list(closing.map(_close, boxes))

    def _warm_one(self, owner: str, kind: tuple[str, int]) -> Box | None:
        """The owner's own, or one that is ahead. Those that have ended, as all do with the engine, are thrown away."""
        while True:
            with self._lock:
                box = self._owned.pop((owner, *kind), None)
                if box is None and self._ahead.get(kind):
                    box = self._ahead[kind].pop()
            if box is None or box.is_alive():
                return box
            _close(box)

    def _refill(self, kind: tuple[str, int]) -> None:
        with self._lock:
            self._starting = [thread for thread in self._starting if thread.is_alive()]
            if self._closed or len(self._ahead.get(kind, ())) + len(self._starting) >= self._spares:
                return
            thread = threading.Thread(target=self._start_ahead, args=(kind,), name="warm a container", daemon=True)
            self._starting.append(thread)
            thread.start()

    def _start_ahead(self, kind: tuple[str, int]) -> None:
        with suppress(SandboxError):  # whoever needs one will meet the trouble and report it
            box = self._start(*kind)
            with self._lock:
                self._ahead.setdefault(kind, []).append(box)

    def _evict(self) -> None:
        """Throw away what its owner has not used for long, and the oldest where there are too many."""
        with self._lock:
            by_age = sorted(self._owned, key=lambda key: self._owned[key].used_at)
            horizon = time.monotonic() - IDLE_S
            surplus = max(0, len(by_age) - MOST_IDLE)
            old = [key for i, key in enumerate(by_age) if i < surplus or self._owned[key].used_at < horizon]
            boxes = [self._owned.pop(key) for key in old]
        for box in boxes:
            _close(box)


def _close(box: Box) -> None:
    with suppress(SandboxError):  # the sweep at the next start finds what an engine in trouble keeps
        box.close()
