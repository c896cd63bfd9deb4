"""The report, with the attempts behind its numbers a click away."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from service.api import pages, views
from service.api.context import Ctx, Now
from service.core.attempt import Attempt
from service.flows import report as reporting
from service.web.render import page

router = APIRouter()


@router.get("/report", response_class=HTMLResponse)
def report(ctx: Ctx, now: Now, request: Request) -> HTMLResponse:
    told = reporting.report(ctx.ports, ctx.candidate, now=now)
    catalogue = ctx.ports.catalogue
    behind: dict[str, list[Attempt]] = {}
    for attempt in reversed(told.attempts):
        behind.setdefault(attempt.patterns[0], []).append(attempt)
    return page(
        request,
        "report_live.html",
        **pages.values(views.report(catalogue.patterns, told)),
        evidence=behind,
        attempts=told.attempts[::-1],
        patterns=catalogue.patterns,
        problems=catalogue.problems,
    )
