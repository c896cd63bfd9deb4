"""The way to the application: a server's, or the same one in this process. Either speaks HTTP."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

import httpx

from service.config import Settings
from service.core import errors

TIMEOUT_S = 120.0
LOCAL = "http://weakspot"

_KINDS: dict[str, type[errors.WeakspotError]] = {
    "not-found": errors.NotFound,
    "time-is-up": errors.TooLate,
    "conflict": errors.Conflict,
    "stale": errors.Stale,
    "disk-full": errors.StoreFull,
    "unavailable": errors.Unavailable,
    "sandbox-unavailable": errors.Unavailable,
    "fault": errors.Unavailable,
}


class Client:
    """Calls endpoints below /api/v1. Raises the error of core that a problem+json answer stands for.

    `local`: the application is in this process and ends with it.
    """

    def __init__(self, http: httpx.Client, *, local: bool = False) -> None:
        self.local = local
        self._http = http

    def get(self, path: str, **query: Any) -> Any:
        return self._call("GET", path, params={key: value for key, value in query.items() if value is not None})

    def text(self, path: str, media_type: str) -> str:
        return self._answer("GET", path, media_type, headers={"Accept": media_type}).text

    def post(self, path: str, body: Any = None, *, key: str | None = None) -> Any:
        """With an idempotency key, it is sent once more where no answer comes: it is done once all the same."""
        if key is None:
            return self._call("POST", path, json=body)
        send = partial(self._call, "POST", path, json=body, headers={"Idempotency-Key": key})
        try:
            return send()
        except errors.Unavailable:
            return send()

    def put(self, path: str, body: Any) -> Any:
        return self._call("PUT", path, json=body)

    def _call(self, method: str, path: str, **arguments: Any) -> Any:
        return self._answer(method, path, "application/json", **arguments).json()

    def _answer(self, method: str, path: str, media_type: str, **arguments: Any) -> httpx.Response:
        """One that has this media type."""
        try:
            response = self._http.request(method, f"/api/v1{path}", **arguments)
        except httpx.HTTPError as error:
            where = self._http.base_url
            hint = "start it with: weakspot serve, or leave --server and WEAKSPOT_SERVER out"
            raise errors.Unavailable(f"no server answers at {where}: {error}", hint) from error
        if response.is_success and response.headers.get("Content-Type", "").partition(";")[0] == media_type:
            return response
        raise _error(response)


@contextmanager
def connect(settings: Settings, server: str | None = None) -> Iterator[Client]:
    """To the server named here, or else in the settings; an empty name is the application in this process."""
    address = settings.server if server is None else server
    if address:
        with httpx.Client(base_url=_address(address), timeout=TIMEOUT_S) as http:
            yield Client(http)
        return
    from service.api.serving import application
    from service.cli.inprocess import InProcess

    local = settings.model_copy(update={"sandbox_spares": 0})
    with (
        application(local) as app,
        httpx.Client(base_url=LOCAL, transport=InProcess(app), timeout=TIMEOUT_S) as http,
    ):
        try:
            yield Client(http, local=True)
        except KeyboardInterrupt:  # who leaves does not wait for what runs
            app.state.abandon()
            raise


def _address(text: str) -> str:
    with suppress(httpx.InvalidURL):
        url = httpx.URL(text)
        if url.scheme in ("http", "https") and url.host:
            return text
    raise errors.Invalid(f"{text!r} is no server's URL", "write it like http://127.0.0.1:8000")


def _error(response: httpx.Response) -> errors.WeakspotError:
    try:
        details = response.json()
        kind = str(details["type"]).rpartition(":")[2]
        return _KINDS.get(kind, errors.Invalid)(str(details["detail"]), str(details["hint"]))
    except (ValueError, KeyError, TypeError):
        return errors.Unavailable(
            f"the server answered {response.status_code}, and not as weakspot does", "check the server's URL"
        )
