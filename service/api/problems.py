"""Problems: what there is to practise. Statements are shown in interviews alone, so that they come unseen."""

from typing import Annotated

from fastapi import APIRouter, Query

from service import __version__
from service.api.context import Ctx, Now
from service.api.models import Health, ProblemItem, ProblemPage
from service.api.paging import Cursor, Limit, page
from service.core.problem import Difficulty
from service.flows.catalogue import Listed, listed

router = APIRouter(tags=["problems"])

Spoilers = Annotated[bool, Query(description="Show patterns of problems not yet seen.")]


@router.get("/problems")
def list_problems(
    ctx: Ctx,
    now: Now,
    difficulty: Difficulty | None = None,
    spoilers: Spoilers = False,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> ProblemPage:
    """All problems, by slug."""
    found = [
        one
        for one in listed(ctx.ports, ctx.candidate, now=now)
        if difficulty is None or one.problem.difficulty is difficulty
    ]
    shown, next_cursor = page(found, lambda one: one.problem.slug, limit, cursor)
    return ProblemPage(items=[item(one, spoilers=spoilers) for one in shown], next_cursor=next_cursor)


@router.get("/problems/{slug}")
def get_problem(ctx: Ctx, now: Now, slug: str, spoilers: Spoilers = False) -> ProblemItem:
    """One problem, without its statement."""
    ctx.ports.catalogue.problem(slug)
    return next(
        item(one, spoilers=spoilers) for one in listed(ctx.ports, ctx.candidate, now=now) if one.problem.slug == slug
    )


@router.get("/health")
def health(ctx: Ctx) -> Health:
    """Whether the service is up, and with how many problems."""
    return Health(version=__version__, problems=len(ctx.ports.catalogue.problems))


def item(one: Listed, *, spoilers: bool) -> ProblemItem:
    problem = one.problem
    return ProblemItem(
        slug=problem.slug,
        number=problem.number,
        title=problem.title,
        difficulty=problem.difficulty,
        seen=one.seen,
        solved=one.solved,
        # Seen and not done is being sat just now: its pattern stays hidden, whatever is asked.
        patterns=list(problem.patterns) if one.done or (spoilers and not one.seen) else None,
    )
