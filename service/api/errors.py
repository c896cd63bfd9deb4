"""Errors as problem+json (RFC 9457): `title` names the kind, `detail` says what, `hint` what to do."""

import logging
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from sandbox.errors import SandboxError, UnknownLanguage
from service.core import errors

MEDIA_TYPE = "application/problem+json"

_KINDS: list[tuple[type[Exception], int, str]] = [
    (errors.NotFound, 404, "not-found"),
    (errors.TooLate, 410, "time-is-up"),
    (errors.Conflict, 409, "conflict"),
    (errors.Stale, 412, "stale"),
    (errors.Invalid, 422, "invalid"),
    (errors.StoreFull, 507, "disk-full"),
    (errors.Unavailable, 503, "unavailable"),
    (UnknownLanguage, 422, "invalid"),
    (SandboxError, 503, "sandbox-unavailable"),
]

_log = logging.getLogger("weakspot.api")


class ProblemDetails(BaseModel):
    """RFC 9457, with `hint`: what to do."""

    type: str
    title: str
    status: int
    detail: str
    hint: str


_CONTENT = {MEDIA_TYPE: {"schema": ProblemDetails.model_json_schema()}}

RESPONSES: dict[int | str, dict[str, Any]] = {
    "4XX": {"description": "What is wrong, and what to do", "content": _CONTENT},
    "5XX": {"description": "A fault of ours", "content": _CONTENT},
}


def install(app: FastAPI) -> None:
    for kind in (errors.WeakspotError, SandboxError, HTTPException, Exception):
        app.add_exception_handler(kind, _raised)
    app.add_exception_handler(RequestValidationError, _malformed)


def answer(error: Exception, asked: str) -> JSONResponse:
    """To a request that ended by it. `asked` is for the log, where the error is none that we know."""
    if isinstance(error, HTTPException):
        return _http(error)
    if isinstance(error, errors.WeakspotError | SandboxError):
        status, kind = next((status, kind) for class_, status, kind in _KINDS if isinstance(error, class_))
        return details(status, kind, error.what, error.hint)
    _log.error("%s failed", asked, exc_info=error)
    return details(500, "fault", "something of ours went wrong", "try again; the server's log says more")


def details(status: int, kind: str, what: str, hint: str, headers: dict[str, str] | None = None) -> JSONResponse:
    body = ProblemDetails(
        type=f"urn:weakspot:{kind}", title=kind.replace("-", " "), status=status, detail=what, hint=hint
    )
    return JSONResponse(body.model_dump(), status, headers, media_type=MEDIA_TYPE)


def _raised(request: Request, error: Exception) -> JSONResponse:
    return answer(error, f"{request.method} {request.url.path}")


def _malformed(_: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - installed for it alone
    complaints = [f"{'.'.join(str(part) for part in one['loc'])}: {one['msg']}" for one in error.errors()[:5]]
    return details(422, "invalid", "; ".join(complaints), "see the form of this request at /docs")


def _http(error: HTTPException) -> JSONResponse:
    kinds = {404: "not-found", 405: "method-not-allowed"}
    kind = kinds.get(error.status_code, "invalid")
    return details(error.status_code, kind, str(error.detail), "see what there is at /docs", dict(error.headers or {}))
