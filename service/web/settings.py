"""Settings: this browser's preferences, and the candidate's data to take along or to delete."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse

from service.api.context import Ctx, Now
from service.core.errors import Invalid
from service.flows.forget import forget
from service.flows.histories import written
from service.flows.known import exported
from service.web.forms import Fields
from service.web.preferences import Keys, Minutes, Preferences, Theme
from service.web.render import page

CONFIRMATION = "delete"
router = APIRouter()


@router.get("/settings", response_class=HTMLResponse)
def settings(request: Request) -> HTMLResponse:
    return page(request, "settings.html", themes=list(Theme), keys=list(Keys), minutes=list(Minutes), word=CONFIRMATION)


@router.post("/settings")
def prefer(fields: Fields) -> RedirectResponse:
    response = RedirectResponse("/settings", 303)
    Preferences.of(fields).write(response)
    return response


@router.get("/export.jsonl", response_class=PlainTextResponse)
def export(ctx: Ctx, now: Now) -> PlainTextResponse:
    """As `weakspot export` writes it."""
    headers = {"Content-Disposition": "attachment; filename=weakspot.jsonl"}
    return PlainTextResponse(
        "".join(f"{line}\n" for line in written(exported(ctx.ports, ctx.candidate, now=now))),
        headers=headers,
        media_type="application/jsonl",
    )


@router.post("/forget")
def delete(ctx: Ctx, fields: Fields) -> RedirectResponse:
    """All data, once its word is typed."""
    if fields.get("word", "").strip().lower() != CONFIRMATION:
        raise Invalid("nothing was deleted", f"type the word {CONFIRMATION} to delete all your data")
    forget(ctx.ports, ctx.candidate)
    return RedirectResponse("/", 303)
