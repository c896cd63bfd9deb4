"""The report: statistics by pattern."""

from fastapi import APIRouter

from service.api import models, views
from service.api.context import Ctx, Now
from service.flows import report as reporting

router = APIRouter(tags=["report"])


@router.get("/report")
def report(ctx: Ctx, now: Now) -> models.ReportView:
    """By pattern: attempts, solved in time, share of the limit, wrong submissions, hints, days since the last."""
    return views.report(ctx.ports, reporting.report(ctx.ports, ctx.candidate, now=now))
