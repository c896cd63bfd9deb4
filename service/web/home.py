"""Home: what runs, what to do next, what was done last, and where the report stands. And the start of an interview."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from service.api import views
from service.api.context import Ctx, Now
from service.core.errors import Invalid
from service.core.problem import Difficulty
from service.flows import look, report
from service.flows.start import Wish, start
from service.web.forms import Fields
from service.web.preferences import Preferences
from service.web.render import page

RECENT = 5
router = APIRouter()


@router.get("/", response_class=HTMLResponse)
def home(ctx: Ctx, now: Now, request: Request) -> HTMLResponse:
    catalogue = ctx.ports.catalogue
    running = look.running(ctx.ports, ctx.candidate, now=now)
    sat = look.history(ctx.ports, ctx.candidate, now=now)
    told = report.report(ctx.ports, ctx.candidate, now=now)
    return page(
        request,
        "home.html",
        running=views.interview_item(running, catalogue.problem(running.slug)) if running else None,
        remaining_s=running.remaining_s(now) if running else None,
        recent=[views.interview_item(one, catalogue.problem(one.slug)) for one in sat if one != running][:RECENT],
        outcomes={one.interview_id: one.outcome for one in told.attempts},
        report=views.report(catalogue.patterns, told),
        difficulties=list(Difficulty),
    )


@router.post("/start")
def begin(ctx: Ctx, now: Now, request: Request, fields: Fields) -> RedirectResponse:
    """Without a problem's name the best of those not yet seen is taken."""
    practice = fields.get("practice") == "yes"
    wish = Wish(
        slug=fields.get("slug") or None,
        difficulty=_difficulty(fields.get("difficulty", "")),
        among=request.app.state.lists().get(fields.get("list", ""), ()),
        practice=practice,
        minutes=None if practice else Preferences.read(request).minutes.limit,
    )
    interview = start(ctx.ports, ctx.candidate, wish, now=now)
    return RedirectResponse(f"/interviews/{interview.id}", 303)


def _difficulty(given: str) -> Difficulty | None:
    if not given:
        return None
    if given not in tuple(Difficulty):
        raise Invalid(f"there is no difficulty {given!r}", f"choose one of {', '.join(Difficulty)}")
    return Difficulty(given)
