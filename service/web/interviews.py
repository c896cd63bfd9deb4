"""An interview in the browser, and its review. Forms do all that scripts do, so that it works without them."""

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from sandbox.errors import SandboxError
from service.api import errors, views
from service.api.context import Context, Ctx, Now
from service.core.errors import Invalid, NotFound, Stale, WeakspotError
from service.core.interview import State
from service.flows import look as looking
from service.flows.learned import lesson
from service.flows.look import Sight
from service.flows.recommend import recommended
from service.web.actions import ACTIONS, Sent
from service.web.changes import changes
from service.web.forms import Fields
from service.web.render import page

router = APIRouter(prefix="/interviews")


@router.get("/{interview_id}", response_class=HTMLResponse)
def interview(ctx: Ctx, now: Now, request: Request, interview_id: str) -> HTMLResponse:
    """The review once it is over."""
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    if sight.interview.state is State.RUNNING:
        return _running(ctx, now, request, sight)
    return _review(ctx, now, request, sight)


@router.post("/{interview_id}")
def act(ctx: Ctx, now: Now, request: Request, interview_id: str, fields: Fields) -> Response:
    """What one of the form's buttons asks for. Where that can't be done, what was typed is shown again."""
    action = ACTIONS.get(fields.get("action", ""))
    if action is None:
        raise Invalid("no button of the form was pressed", "go back and press one")
    sent = Sent.of(ctx, interview_id, fields, now)
    try:
        shown = action(sent)
    except NotFound:
        raise
    except (WeakspotError, SandboxError) as error:
        sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
        if sight.interview.state is not State.RUNNING:
            raise
        status = errors.answer(error, f"{request.method} {request.url.path}").status_code
        return _running(ctx, now, request, sight, sent=sent, error=error, status=status)
    if not shown:
        return RedirectResponse(f"/interviews/{interview_id}", 303)
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    return _running(ctx, now, request, sight, sent=sent, **shown)


@router.get("/{interview_id}/results", response_class=HTMLResponse)
def results(ctx: Ctx, now: Now, request: Request, interview_id: str) -> HTMLResponse:
    """The submissions, for a script to put in the page."""
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    return page(request, "submissions.html", view=views.interview_view(ctx.ports, sight, now))


@router.get("/{interview_id}/hints", response_class=HTMLResponse)
def hints(ctx: Ctx, now: Now, request: Request, interview_id: str) -> HTMLResponse:
    """The hints that were taken, for a script to put in the page."""
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    return page(request, "hints.html", view=views.interview_view(ctx.ports, sight, now))


def _running(
    ctx: Context, now: Any, request: Request, sight: Sight, *, sent: Sent | None = None, status: int = 200, **shown: Any
) -> HTMLResponse:
    view = views.interview_view(ctx.ports, sight, now)
    draft = sight.draft
    error = shown.get("error")
    values = {
        "view": view,
        "source": sent.source if sent else draft.source if draft else view.starter,
        "cases": sent.cases if sent else "",
        "version": draft.version if draft else 0,
        "run": shown.get("run"),
        "sure": shown.get("sure", False),
        "error": error,
        "other": draft.source if draft and isinstance(error, Stale) else None,
    }
    return page(request, "interview.html", status, **values)


def _review(ctx: Context, now: Any, request: Request, sight: Sight) -> HTMLResponse:
    learned = lesson(ctx.ports, ctx.candidate, sight.interview.id, now=now)
    following = recommended(ctx.ports, ctx.candidate, now=now)
    view = views.review(ctx.ports, sight, now)
    return page(
        request,
        "review.html",
        view=view,
        changes=changes([one.source or "" for one in view.interview.submissions]),
        lesson=learned,
        patterns=ctx.ports.catalogue.patterns,
        next=[views.recommendation(one) for one in following[:1]],
    )
