"""What comes in and goes out over HTTP."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from service.core.interview import EventKind, State
from service.core.problem import Difficulty
from service.core.verdict import Verdict

Source = Annotated[str, Field(max_length=65_536, description="The code, at most 64 KiB of UTF-8.")]
Slug = Annotated[str, Field(max_length=100)]


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid")


class StartBody(_In):
    """Without `slug` a problem is drawn among those not yet seen, within `difficulty` and `among`."""

    slug: Slug | None = None
    difficulty: Difficulty | None = None
    among: Annotated[list[Slug], Field(max_length=1000)] = []
    minutes: Annotated[int | None, Field(description="20 to 30; without it the difficulty decides.")] = None
    practice: Annotated[bool, Field(description="No limit, and it never counts.")] = False
    language: Annotated[str, Field(max_length=30)] = "python"


class CodeBody(_In):
    source: Source
    language: Annotated[str, Field(max_length=30)] = "python"


class RunBody(CodeBody):
    """`cases` are the candidate's own, each the list of one case's arguments."""

    cases: Annotated[list[list[Any]], Field(max_length=100)] = []


class ProblemItem(BaseModel):
    """`patterns` is null unless spoilers are asked for, or the problem's interview is over."""

    slug: str
    number: int
    title: str
    difficulty: Difficulty
    seen: bool
    solved: bool
    patterns: list[str] | None


class ProblemPage(BaseModel):
    items: list[ProblemItem]
    next_cursor: str | None


class FailedView(BaseModel):
    """While the interview runs, all but `labels`, `error` and `line` is null."""

    labels: list[str]
    error: str | None
    line: int | None
    case: str | None = None
    arguments: str | None = None
    expected: str | None = None
    got: str | None = None
    reason: str | None = None


class ProgressView(BaseModel):
    """So far: cases `done` of all, and `passed` of those done."""

    submission: str
    done: int
    passed: int
    total: int


class SubmissionView(BaseModel):
    """`verdict` and what follows it are null while it waits; `progress` is there while it is judged, unless that is
    over at once. `final`: made of the last draft when the time was up.
    `tries`: how often judging it has failed by a fault of ours; it is tried again by itself.
    """

    id: str
    interview_id: str
    language: str
    received_at: datetime
    final: bool
    state: Literal["waiting", "judged"]
    tries: int = 0
    progress: ProgressView | None = None
    verdict: Verdict | None = None
    passed: int | None = None
    total: int | None = None
    cpu_ms: float | None = None
    memory_kib: int | None = None
    first_failed: FailedView | None = None
    source: str | None = None


class DraftView(BaseModel):
    version: int
    language: str
    source: str
    saved_at: datetime


class InterviewItem(BaseModel):
    id: str
    slug: str
    title: str
    difficulty: Difficulty
    practice: bool
    counts: Annotated[bool, Field(description="Whether it is evidence for the report once it has ended.")]
    state: State
    started_at: datetime
    deadline_at: datetime | None
    ended_at: datetime | None


class InterviewPage(BaseModel):
    items: list[InterviewItem]
    next_cursor: str | None


class InterviewView(InterviewItem):
    """`now` is the server's clock: count down from `remaining_s`, not from a clock of your own."""

    language: str
    limit_s: int | None
    remaining_s: float | None
    now: datetime
    statement: Annotated[str, Field(description="Markdown.")]
    starter: str
    parameters: list[str]
    samples: Annotated[list[list[Any]], Field(description="The arguments of each sample.")]
    hints: list[str]
    hints_left: int
    draft: DraftView | None
    submissions: list[SubmissionView]


class HintView(BaseModel):
    number: int
    text: str
    left: int


class FaultView(BaseModel):
    type: str
    message: str
    line: int | None
    trace: str


class CaseView(BaseModel):
    """`verdict` is null for a case that was not run."""

    case: str
    verdict: Verdict | None
    arguments: str
    expected: str
    got: str | None
    reason: str
    fault: FaultView | None
    output: str
    cpu_ms: float


class RunView(BaseModel):
    verdict: Verdict
    passed: int
    total: int
    memory_kib: int
    results: list[CaseView]


class EventView(BaseModel):
    id: int
    at: datetime
    kind: EventKind
    data: dict[str, Any]


class PatternView(BaseModel):
    key: str
    title: str
    recognise: str


class ReviewView(BaseModel):
    """Everything about an interview that has ended."""

    interview: InterviewView
    patterns: list[PatternView]
    techniques: list[str]
    time: str
    space: str
    editorial: Annotated[str, Field(description="Markdown.")]
    events: list[EventView]


class Health(BaseModel):
    version: str
    problems: int
