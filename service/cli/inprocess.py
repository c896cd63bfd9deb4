"""A transport of httpx that calls an application in this process, from ordinary code."""

from types import TracebackType

import httpx
from anyio.from_thread import start_blocking_portal
from fastapi import FastAPI


class InProcess(httpx.BaseTransport):
    def __init__(self, app: FastAPI) -> None:
        self._inner = httpx.ASGITransport(app, raise_app_exceptions=False)
        self._portals = start_blocking_portal()

    def __enter__(self) -> "InProcess":
        self._portal = self._portals.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        self._portals.__exit__(kind, error, trace)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._portal.call(self._handle, request)

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        headers = httpx.Headers(request.headers)
        headers["Accept-Encoding"] = "identity"  # what is never sent need not be packed
        inner = httpx.Request(request.method, request.url, headers=headers, content=body)
        response = await self._inner.handle_async_request(inner)
        content = await response.aread()
        return httpx.Response(response.status_code, headers=response.headers, content=content)
