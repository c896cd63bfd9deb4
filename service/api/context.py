"""What every endpoint is given: the ports, the candidate, and the one reading of the clock."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from service.api.errors import details
from service.api.watch import Watch
from service.flows.ports import Ports

BODY_CAP_BYTES = 2 * 1024 * 1024


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """`candidate` is the id of the one whose server this is; `watch` is what all streams of events wait for."""

    ports: Ports
    candidate: int
    clock: Callable[[], datetime] = utc_now
    watch: Watch = field(default_factory=Watch)


def _context(request: Request) -> Context:
    context: Context = request.app.state.context
    return context


def _now(request: Request) -> datetime:
    received_at: datetime = request.state.received_at
    return received_at


Ctx = Annotated[Context, Depends(_context)]
Now = Annotated[datetime, Depends(_now)]


class Door:
    """Reads the clock once, when a request arrives, and refuses bodies that are too large, or may be."""

    def __init__(self, app: ASGIApp, clock: Callable[[], datetime]) -> None:
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope.setdefault("state", {})["received_at"] = self._clock()
        headers = dict(scope["headers"])
        # A body in chunks has no length to refuse it by.
        size = headers.get(b"content-length", b"unknown" if b"transfer-encoding" in headers else b"0")
        if not size.isdigit() or int(size) > BODY_CAP_BYTES:
            what = "the request's body is too large, or of unknown length"
            hint = f"send at most {BODY_CAP_BYTES // 1024} KiB, with a Content-Length"
            await details(413, "too-large", what, hint)(scope, receive, send)
            return
        await self._app(scope, receive, send)
