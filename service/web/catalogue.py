"""The catalogue, to search and to start from. Patterns are spoilers: they are shown on request alone."""

from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from service.api import problems
from service.api.context import Ctx, Now
from service.core.problem import Difficulty
from service.flows import look
from service.flows.catalogue import Listed, listed
from service.web.render import page

router = APIRouter()


class Status(StrEnum):
    NEW = "new"
    SEEN = "seen"
    UNSOLVED = "seen, not solved"
    SOLVED = "solved"

    def fits(self, one: Listed) -> bool:
        match self:
            case Status.NEW:
                return not one.seen
            case Status.SEEN:
                return one.seen
            case Status.UNSOLVED:
                return one.seen and not one.solved
            case Status.SOLVED:
                return one.solved


@router.get("/problems", response_class=HTMLResponse)
def catalogue(
    ctx: Ctx,
    now: Now,
    request: Request,
    q: Annotated[str, Query(max_length=100)] = "",
    difficulty: str = "",
    status: str = "",
    spoilers: bool = False,
    chosen: Annotated[str, Query(alias="list", max_length=100)] = "",
) -> HTMLResponse:
    """A difficulty that there is not finds nothing; a status or a list that there is not is as if none were given."""
    every = listed(ctx.ports, ctx.candidate, now=now)
    lists = request.app.state.lists()
    among = lists.get(chosen)
    wanted = Status(status) if status in tuple(Status) else None
    found = [
        one
        for one in every
        if q.strip().lower() in f"{one.problem.title} {one.problem.slug}".lower()
        and difficulty in ("", one.problem.difficulty)
        and (wanted is None or wanted.fits(one))
        and (among is None or one.problem.slug in among)
    ]
    return page(
        request,
        "problems.html",
        items=sorted((problems.item(one, spoilers=spoilers) for one in found), key=lambda item: item.title),
        total=len(every),
        titles={key: pattern.title for key, pattern in ctx.ports.catalogue.patterns.items()},
        running=look.running(ctx.ports, ctx.candidate, now=now),
        difficulties=list(Difficulty),
        statuses=list(Status),
        lists=list(lists),
        asked={
            "q": q,
            "difficulty": difficulty,
            "status": wanted or "",
            "spoilers": spoilers,
            "list": chosen if among is not None else "",
        },
    )
