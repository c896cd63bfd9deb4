"""A queue within this process."""

import queue
import threading


class LocalQueue:
    """An id that waits already is not put a second time."""

    def __init__(self) -> None:
        # Not a SimpleQueue: one that waits there with a time limit may never wake up where others take what was put.
        self._ids: queue.Queue[str | None] = queue.Queue()
        self._waiting: set[str] = set()
        self._lock = threading.Lock()

    def put(self, submission_id: str) -> None:
        with self._lock:
            if submission_id in self._waiting:
                return
            self._waiting.add(submission_id)
        self._ids.put(submission_id)

    def wake(self, takers: int) -> None:
        """Let so many who wait, or come next, go with nothing."""
        for _ in range(takers):
            self._ids.put(None)

    def take(self, timeout_s: float) -> str | None:
        """The next id, None where none came in time or the taker was woken."""
        try:
            submission_id = self._ids.get(timeout=timeout_s)
        except queue.Empty:
            return None
        if submission_id is not None:
            with self._lock:
                self._waiting.discard(submission_id)
        return submission_id
