"""The whole of what is served: the API, its documentation, and the home page."""

from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates
from fastapi_swagger import patch_fastapi

from service.api import app as api
from service.api import views
from service.api.context import Context
from service.flows import look, report

_templates = Jinja2Templates(Path(__file__).parent / "templates")


def create(context: Context) -> FastAPI:
    app = api.create(context)
    patch_fastapi(app, redirect_from_root_to_docs=False)
    app.add_api_route("/", home, response_class=HTMLResponse, include_in_schema=False)
    return app


def home(request: Request) -> HTMLResponse:
    """What to do next, what is running, and where the report stands."""
    context: Context = request.app.state.context
    now = request.state.received_at
    interview = look.running(context.ports, context.candidate, now=now)
    made = report.report(context.ports, context.candidate, now=now)
    values = {
        "interview": interview,
        "title": context.ports.catalogue.problem(interview.slug).title if interview else "",
        "minutes_left": round((interview.remaining_s(now) or 0) / 60) if interview else 0,
        "report": views.report(context.ports.catalogue.patterns, made),
        "server": str(request.base_url).rstrip("/"),
    }
    return _templates.TemplateResponse(request, "home.html", values)
