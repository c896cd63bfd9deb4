"""The report, what it rests on, and what it recommends."""

import hashlib
from typing import Any

from fastapi import APIRouter, Request, Response

from service.api import report_models, views
from service.api.context import Ctx, Now
from service.api.pages import POLICY, Form, page, wanted
from service.flows import forget as forgetting
from service.flows import report as reporting
from service.flows.histories import Row, rows
from service.flows.known import exported
from service.flows.recommend import recommended

router = APIRouter(tags=["report"])


TEXT = {"schema": {"type": "string"}}
OTHER_FORMS = {str(form): TEXT for form in Form if form is not Form.JSON}


@router.get(
    "/report",
    response_model=report_models.ReportView,
    responses={200: {"content": OTHER_FORMS}, 304: {"description": "It is still the one that If-None-Match names."}},
)
def report(
    ctx: Ctx,
    now: Now,
    request: Request,
    response: Response,
) -> Any:
    """Which patterns are weak and how sure that is, how attempts end, what to sit next: docs/report-model.md. As JSON,
    or as Markdown or a page of its own where Accept asks for that.
    """
    told = reporting.report(ctx.ports, ctx.candidate, now=now)
    view, form = views.report(ctx.ports.catalogue.patterns, told), wanted(request.headers.get("Accept", ""))
    tag = _tag(view, form)
    headers = {"ETag": tag, "Vary": "Accept"}
    if request.headers.get("If-None-Match") == tag:
        return Response(status_code=304, headers=headers)
    if form is Form.JSON:
        response.headers.update(headers)
        return view
    if form is Form.HTML:
        headers["Content-Security-Policy"] = POLICY
    return Response(page(view, form), media_type=form, headers=headers)


def _tag(view: report_models.ReportView, form: Form) -> str:
    """Of what it says, whenever it was made."""
    said = view.model_dump_json(exclude={"made_at"})
    return f'"{hashlib.sha256(f"{form} {said}".encode()).hexdigest()[:16]}"'


@router.get("/recommendations")
def recommendations(ctx: Ctx, now: Now) -> list[report_models.RecommendationView]:
    """Up to three unseen problems to sit next, the best first: it is what a start without a name takes."""
    return [views.recommendation(one) for one in recommended(ctx.ports, ctx.candidate, now=now)]


@router.delete("/history", status_code=204)
def forget(ctx: Ctx) -> None:
    """Delete all interviews, with their drafts, submissions and events. It can't be undone: export them first."""
    forgetting.forget(ctx.ports, ctx.candidate)


@router.get("/history")
def history(ctx: Ctx, now: Now) -> list[Row]:
    """All ended interviews, the oldest first, as the report's model sees them: docs/report-model.md. `limit_s` is null
    where an interview is no evidence. A problem that is being sat again is left out meanwhile.
    """
    return rows(exported(ctx.ports, ctx.candidate, now=now))
