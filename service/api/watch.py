"""Whether anything has happened: of all streams that wait, one asks the store."""

from collections.abc import Callable

import anyio
from anyio.to_thread import run_sync

POLL_S = 0.5


class Watch:
    """What one stream hears is heard by all. Each asks in its turn, so none is missed when it goes; where none waits,
    nobody asks.
    """

    def __init__(self, poll_s: float = POLL_S) -> None:
        self.newest: object = 0
        self._poll_s = poll_s
        self._turn = anyio.Lock()

    async def beyond(self, seen: object, ask: Callable[[], object]) -> None:
        """Return when the newest state is another than `seen`; `ask` tells it, and is called in a thread."""
        while self.newest == seen:
            async with self._turn:
                if self.newest == seen:  # it may have been heard while this one waited for its turn
                    await anyio.sleep(self._poll_s)
                    self.newest = await run_sync(ask)
