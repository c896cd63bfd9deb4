"""Errors: as a page where a browser asks for one, as problem+json elsewhere."""

import json

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException

from sandbox.errors import SandboxError
from service.api import errors as api
from service.core.errors import WeakspotError
from service.web.render import page


def install(app: FastAPI) -> None:
    for kind in (WeakspotError, SandboxError, HTTPException):
        app.add_exception_handler(kind, _shown)


def _shown(request: Request, error: Exception) -> Response:
    answer = api.answer(error, f"{request.method} {request.url.path}")
    if request.url.path.startswith("/api/"):
        return answer
    said = json.loads(bytes(answer.body))
    return page(request, "error.html", answer.status_code, what=said["detail"], hint=said["hint"])
