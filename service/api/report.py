"""The report, what it rests on, and what it recommends."""

from fastapi import APIRouter

from service.api import models, views
from service.api.context import Ctx, Now
from service.flows import report as reporting
from service.flows.histories import Row, rows
from service.flows.known import exported
from service.flows.recommend import recommended

router = APIRouter(tags=["report"])


@router.get("/report")
def report(ctx: Ctx, now: Now) -> models.ReportView:
    """Which patterns are weak and how sure that is, how attempts end, what to sit next: docs/report-model.md."""
    return views.report(ctx.ports, reporting.report(ctx.ports, ctx.candidate, now=now))


@router.get("/recommendations")
def recommendations(ctx: Ctx, now: Now) -> list[models.RecommendationView]:
    """Up to three unseen problems to sit next, the best first: it is what a start without a name takes."""
    return [views.recommendation(one) for one in recommended(ctx.ports, ctx.candidate, now=now)]


@router.get("/history")
def history(ctx: Ctx, now: Now) -> list[Row]:
    """All ended interviews, the oldest first, as the report's model sees them: docs/report-model.md. `limit_s` is null
    where an interview is no evidence. A problem that is being sat again is left out meanwhile.
    """
    return rows(exported(ctx.ports, ctx.candidate, now=now))
