"""A queue within this process."""

import queue


class LocalQueue:
    def __init__(self) -> None:
        self._ids: queue.SimpleQueue[str] = queue.SimpleQueue()

    def put(self, submission_id: str) -> None:
        self._ids.put(submission_id)

    def take(self, timeout_s: float) -> str | None:
        """The next id, None where none came in time."""
        try:
            return self._ids.get(timeout=timeout_s)
        except queue.Empty:
            return None
