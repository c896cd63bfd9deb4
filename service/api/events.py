"""An interview's log as server-sent events, from the first one or from Last-Event-ID on, and how far judgements are."""

from collections.abc import AsyncIterator
from typing import Annotated

from anyio.to_thread import run_sync
from fastapi import APIRouter, Header
from sse_starlette import EventSourceResponse, ServerSentEvent

from service.api import views
from service.api.context import Context, Ctx, Now
from service.core.errors import NotFound
from service.core.interview import State
from service.core.submission import Progress
from service.flows.look import Sight, look, newest

FIELDS = ["event", "data"]
EVENT = {"type": "object", "required": FIELDS, "properties": {name: {"type": "string"} for name in ("id", *FIELDS)}}

router = APIRouter(prefix="/interviews", tags=["interviews"])


@router.get(
    "/{interview_id}/events",
    response_class=EventSourceResponse,
    responses={200: {"content": {"text/event-stream": {"schema": EVENT}}}},
)
async def events(
    ctx: Ctx,
    now: Now,
    interview_id: str,
    last_event_id: Annotated[int, Header(ge=0, lt=2**63, description="The last one that the client has.")] = 0,
) -> EventSourceResponse:
    """Each event's id is a number that grows, its type the event's kind, its data JSON. Events of the type progress are
    not logged and have no id: they tell how far the judgement of a submission is. The stream ends with the interview,
    once all its submissions are judged.
    """
    await run_sync(lambda: look(ctx.ports, ctx.candidate, interview_id, now=now))
    return EventSourceResponse(_stream(ctx, interview_id, last_event_id))


async def _stream(ctx: Context, interview_id: str, after: int) -> AsyncIterator[ServerSentEvent]:
    told: dict[str, Progress] = {}
    while True:
        seen = ctx.watch.newest  # read before the look: what comes in between is looked for once more
        try:
            sight = await run_sync(lambda: look(ctx.ports, ctx.candidate, interview_id, now=ctx.clock()))
        except NotFound:  # deleted meanwhile
            return
        for event in [views.event(event) for event in sight.events if event.id > after]:
            after = event.id
            yield ServerSentEvent(id=str(event.id), event=event.kind.value, data=event.model_dump_json())
        before, told = told, _progress(sight)
        for submission_id, progress in told.items():
            if before.get(submission_id) != progress:
                data = views.progress(progress, submission_id)
                yield ServerSentEvent(event="progress", data=data.model_dump_json())
        if _is_over(sight):
            return
        await ctx.watch.beyond(seen, lambda: newest(ctx.ports, now=ctx.clock()))


def _progress(sight: Sight) -> dict[str, Progress]:
    return {one.id: one.progress for one in sight.submissions if one.progress is not None}


def _is_over(sight: Sight) -> bool:
    waiting = any(submission.result is None for submission in sight.submissions)
    return sight.interview.state is not State.RUNNING and not waiting
