"""What goes out of the report and of what is recommended."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from service.core.attempt import Ending
from service.core.estimate.estimate import Label
from service.core.estimate.recommend import Reason
from service.core.problem import Difficulty


class PatternRowView(BaseModel):
    """`p` is the chance to solve an unseen medium in 25 minutes without a hint, `lo` and `hi` its 90 % interval;
    `below` the odds to be below the own average, `p_weak` those to be among the three weakest; where it `is_open` it is
    likely neither below nor above. The model draws on all attempts, of which `n` have this pattern; what follows
    `is_open` is of those whose primary pattern it is. `share_of_limit` is the median share of the time allowed.
    """

    key: str
    title: str
    p: float
    lo: float
    hi: float
    p_weak: float
    below: float
    median_s: float
    n: int
    label: Label
    is_open: bool
    interviews: list[str]
    attempts: int
    solved: int
    share_of_limit: float
    wrong_submissions: int
    hints: int
    days_since: int


class PhaseView(BaseModel):
    """`seconds` is the median over `count` attempts."""

    name: str
    seconds: float
    count: int


class EndingView(BaseModel):
    ending: Ending
    count: int


class LabelView(BaseModel):
    """Cases with this label were failed in `failed` of `problems`."""

    label: str
    failed: int
    problems: int


class HabitsView(BaseModel):
    """Only what rests on five events or more: where the clock went, how unsolved ones ended, labels of hidden cases."""

    phases: list[PhaseView]
    endings: list[EndingView]
    failed: list[LabelView]
    passed: list[LabelView]


class BinView(BaseModel):
    """Of `count` forecasts from `low` to `high` so many came true."""

    low: float
    high: float
    count: int
    true: int


class RecommendationView(BaseModel):
    """`forecast` is the chance to solve it in the time and without a hint. Its pattern is a secret until it was sat."""

    slug: str
    title: str
    difficulty: Difficulty
    minutes: int
    forecast: float
    reason: Reason
    why: str


class ChangeView(BaseModel):
    """Since a month ago, with odds of at least 0.8. `key` is null where it is of all patterns together."""

    key: str | None
    title: str
    is_faster: bool
    odds: float


class PatternName(BaseModel):
    key: str
    title: str


class UnknownView(BaseModel):
    """It may be weak or not. After so many more `interviews` on it that is likely decided, as often as not; null where
    twenty are not enough.
    """

    key: str
    title: str
    interviews: int | None


class ReportView(BaseModel):
    """`patterns` come with those first that are most likely below `own_average`, the mean of all chances.
    `to_place` counts the interviews until the first round is done, which covers all patterns.
    """

    made_at: datetime
    model_version: str
    sentence: str
    attempts: int
    own_average: float
    patterns: list[PatternRowView]
    never_tried: list[PatternName]
    unknown: list[UnknownView]
    to_place: int
    trend: list[ChangeView]
    habits: HabitsView
    next: list[RecommendationView]
    forecasts: list[BinView]
    left_out: Annotated[int, Field(description="Ended interviews that don't count: practice, problems seen before.")]
    pending: Annotated[int, Field(description="Ended interviews with a submission that is still to be judged.")]
