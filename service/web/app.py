"""The whole of what is served: the API, its documentation, and the pages."""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.middleware.gzip import GZipMiddleware
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles

from service.api import app as api
from service.api.context import Context
from service.web import catalogue, errors, home, interviews, report, settings
from service.web.guard import Guard
from service.web.render import page

Lists = Callable[[], Mapping[str, list[str]]]
STATIC = Path(__file__).parent / "static"


def create(context: Context, *, hosts: Collection[str] = (), lists: Lists = dict) -> FastAPI:
    """`hosts` are names of this server besides localhost and its addresses; `lists` reads the candidate's own."""
    app = api.create(context)
    app.state.lists = lists
    app.add_middleware(GZipMiddleware, minimum_size=1000)
    app.add_middleware(Guard, hosts=frozenset(hosts))
    errors.install(app)
    for module in (home, catalogue, interviews, report, settings):
        app.include_router(module.router, include_in_schema=False)
    app.add_api_route("/docs", docs, response_class=HTMLResponse, include_in_schema=False)
    app.mount("/static", StaticFiles(directory=STATIC, check_dir=False), name="static")
    return app


def docs(request: Request) -> HTMLResponse:
    """The API's documentation."""
    return page(request, "docs.html")
