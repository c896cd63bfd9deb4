"""Interviews: start, look, run, submit, drafts, hints, finish, review."""

from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response

from service.api import models, runs, views
from service.api.accept import liked_best
from service.api.context import Ctx, Now
from service.api.paging import Cursor, Limit, page
from service.core.errors import Conflict, NotFound
from service.core.interview import State
from service.flows import draft as drafts
from service.flows import finish as finishing
from service.flows import hint as hints
from service.flows import look as looking
from service.flows import run as running
from service.flows import start as starting
from service.flows import submit as submitting

router = APIRouter(prefix="/interviews", tags=["interviews"])

ETAGS = r'^(\*|"?[0-9]{1,18}"?)$'


@router.post("", status_code=201)
def start(ctx: Ctx, now: Now, body: models.StartBody, response: Response) -> models.InterviewView:
    """Start an interview. Its clock runs from here."""
    wish = starting.Wish(**body.model_dump())
    interview = starting.start(ctx.ports, ctx.candidate, wish, now=now)
    response.headers["Location"] = f"/api/v1/interviews/{interview.id}"
    return _view(ctx, interview.id, now)


@router.get("")
def list_interviews(ctx: Ctx, now: Now, limit: Limit = 50, cursor: Cursor = None) -> models.InterviewPage:
    """All interviews, the newest first."""
    found = looking.history(ctx.ports, ctx.candidate, now=now)
    shown, next_cursor = page(found, lambda one: one.id, limit, cursor)
    items = [views.interview_item(one, ctx.ports.catalogue.problem(one.slug)) for one in shown]
    return models.InterviewPage(items=items, next_cursor=next_cursor)


@router.get("/current")
def current(ctx: Ctx, now: Now) -> models.InterviewView:
    """The interview that is running."""
    interview = looking.running(ctx.ports, ctx.candidate, now=now)
    if interview is None:
        raise NotFound("no interview is running", "start one: weakspot start")
    return _view(ctx, interview.id, now)


@router.get("/{interview_id}")
def get_interview(ctx: Ctx, now: Now, interview_id: str) -> models.InterviewView:
    """One interview as it stands: statement, clock, hints taken, newest draft, submissions."""
    return _view(ctx, interview_id, now)


@router.post(
    "/{interview_id}/runs",
    response_model=models.RunView,
    responses={200: {"content": {runs.MEDIA_TYPE: {"schema": runs.EVENT}}}},
)
def run(ctx: Ctx, now: Now, request: Request, interview_id: str, body: models.RunBody) -> Any:
    """Run code on the samples and own cases. It counts for nothing; the code is kept as a draft.

    Where Accept asks for text/event-stream, each case is an event `case` as soon as it is done, and the whole an event
    `done`. What is wrong before the first one is an answer as ever; a fault after it is an event `error`.
    """
    problem = looking.look(ctx.ports, ctx.candidate, interview_id, now=now).problem
    started = partial(
        running.run,
        ctx.ports,
        ctx.candidate,
        interview_id,
        language=body.language,
        source=body.source,
        own_cases=body.cases,
        now=now,
    )
    if liked_best(request.headers.get("Accept", ""), ("application/json", runs.MEDIA_TYPE)) == runs.MEDIA_TYPE:
        return runs.streamed(problem, lambda heard: started(heard=heard))
    return views.run(problem, started())


@router.post("/{interview_id}/submissions", status_code=202)
def submit(
    ctx: Ctx,
    now: Now,
    interview_id: str,
    body: models.CodeBody,
    response: Response,
    idempotency_key: Annotated[str | None, Header(min_length=1, max_length=200)] = None,
) -> models.SubmissionView:
    """Hand code in to be judged on the hidden cases. Poll the Location, or follow the events."""
    submission = submitting.submit(
        ctx.ports,
        ctx.candidate,
        interview_id,
        language=body.language,
        source=body.source,
        received_at=now,
        key=idempotency_key,
    )
    response.headers["Location"] = f"/api/v1/interviews/{interview_id}/submissions/{submission.id}"
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    return views.submission(submission, sight.interview)


@router.get("/{interview_id}/submissions")
def list_submissions(ctx: Ctx, now: Now, interview_id: str) -> list[models.SubmissionView]:
    """All submissions, the oldest first."""
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    return [views.submission(one, sight.interview) for one in sight.submissions]


@router.get("/{interview_id}/submissions/{submission_id}")
def get_submission(ctx: Ctx, now: Now, interview_id: str, submission_id: str) -> models.SubmissionView:
    """One submission with its source, and its verdict once it is judged."""
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    for one in sight.submissions:
        if one.id == submission_id:
            return views.submission(one, sight.interview, with_source=True)
    raise NotFound(f"there is no submission {submission_id!r}", "list them: GET …/submissions")


@router.get("/{interview_id}/draft")
def get_draft(ctx: Ctx, now: Now, interview_id: str, response: Response) -> models.DraftView:
    """The newest draft; its version is the ETag."""
    newest = looking.look(ctx.ports, ctx.candidate, interview_id, now=now).draft
    if newest is None:
        raise NotFound("there is no draft yet", "save one: PUT …/draft")
    response.headers["ETag"] = f'"{newest.version}"'
    return views.draft(newest)


@router.put("/{interview_id}/draft")
def put_draft(
    ctx: Ctx,
    now: Now,
    interview_id: str,
    body: models.CodeBody,
    response: Response,
    if_match: Annotated[str, Header(pattern=ETAGS, description='An ETag; "0" where there is no draft.')] = "*",
) -> models.DraftView:
    """Keep a draft. With If-Match it is refused where somebody else has saved a newer one."""
    saved = drafts.save_draft(
        ctx.ports,
        ctx.candidate,
        interview_id,
        language=body.language,
        source=body.source,
        now=now,
        if_version=_version(if_match),
    )
    response.headers["ETag"] = f'"{saved.version}"'
    return views.draft(saved)


@router.post("/{interview_id}/hints")
def take_hint(ctx: Ctx, now: Now, interview_id: str) -> models.HintView:
    """The next hint. It is counted."""
    number, text = hints.hint(ctx.ports, ctx.candidate, interview_id, now=now)
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    return models.HintView(number=number, text=text, left=len(sight.problem.hints) - number)


@router.post("/{interview_id}/finish")
def finish(ctx: Ctx, now: Now, interview_id: str) -> models.ReviewView:
    """End the interview early; then everything may be seen."""
    finishing.finish(ctx.ports, ctx.candidate, interview_id, now=now)
    return review(ctx, now, interview_id)


@router.get("/{interview_id}/review")
def review(ctx: Ctx, now: Now, interview_id: str) -> models.ReviewView:
    """After the end: pattern, editorial, failing cases, timeline."""
    sight = looking.look(ctx.ports, ctx.candidate, interview_id, now=now)
    if sight.interview.state is State.RUNNING:
        raise Conflict("the interview is still running", "finish it first: weakspot finish")
    return views.review(ctx.ports, sight, now)


def _view(ctx: Ctx, interview_id: str, now: Now) -> models.InterviewView:
    return views.interview_view(ctx.ports, looking.look(ctx.ports, ctx.candidate, interview_id, now=now), now)


def _version(if_match: str) -> int | None:
    return None if if_match == "*" else int(if_match.strip('"'))
