"""An interview's log as server-sent events, from the first one or from Last-Event-ID on."""

from collections.abc import AsyncIterator
from typing import Annotated

import anyio
from anyio.to_thread import run_sync
from fastapi import APIRouter, Header
from sse_starlette import EventSourceResponse, ServerSentEvent

from service.api import views
from service.api.context import Context, Ctx, Now
from service.api.models import EventView
from service.core.errors import Invalid
from service.core.interview import State
from service.flows.look import look

POLL_S = 0.5

router = APIRouter(prefix="/interviews", tags=["interviews"])


@router.get(
    "/{interview_id}/events",
    response_class=EventSourceResponse,
    responses={200: {"content": {"text/event-stream": {"schema": {"type": "string"}}}}},
)
async def events(
    ctx: Ctx,
    now: Now,
    interview_id: str,
    last_event_id: Annotated[str | None, Header(max_length=30)] = None,
) -> EventSourceResponse:
    """Each event's id is a number that grows, its type the event's kind, its data JSON. The stream ends with the
    interview, once all its submissions are judged.
    """
    after = _number(last_event_id)
    await run_sync(lambda: look(ctx.ports, ctx.candidate, interview_id, now=now))
    return EventSourceResponse(_stream(ctx, interview_id, after))


async def _stream(ctx: Context, interview_id: str, after: int) -> AsyncIterator[ServerSentEvent]:
    while True:
        new, over = await run_sync(_later, ctx, interview_id, after)
        for event in new:
            after = event.id
            yield ServerSentEvent(id=str(event.id), event=event.kind.value, data=event.model_dump_json())
        if over:
            return
        await anyio.sleep(POLL_S)


def _later(ctx: Context, interview_id: str, after: int) -> tuple[list[EventView], bool]:
    sight = look(ctx.ports, ctx.candidate, interview_id, now=ctx.clock())
    waiting = any(submission.result is None for submission in sight.submissions)
    over = sight.interview.state is not State.RUNNING and not waiting
    return [views.event(event) for event in sight.events if event.id > after], over


def _number(last_event_id: str | None) -> int:
    if last_event_id is None or last_event_id == "":
        return 0
    if not last_event_id.isascii() or not last_event_id.isdigit():
        raise Invalid("Last-Event-ID is not a number", "send the id of the last event that you have")
    return int(last_event_id)
