"""What the model assumes before it has seen anything. docs/report-model.md says why."""

from dataclasses import dataclass
from itertools import product
from math import log

from service.core.problem import Difficulty

MEDIAN_S = {Difficulty.EASY: 660.0, Difficulty.MEDIUM: 1260.0, Difficulty.HARD: 2160.0}
"""The time that half of all candidates need for an accepted submission, where they are not stuck."""
LOG_MEDIAN = {difficulty: log(seconds) for difficulty, seconds in MEDIAN_S.items()}
LEAST_S = 60.0
"""Who is faster has read the problem elsewhere: it tells no more of the skill."""

# Standard deviations, in the logarithm of time.
LEVEL_SD = 0.5
OFFSET_SD = 0.2
"""Of how much one candidate's median for a difficulty differs from the one above."""
PRACTICE, PRACTICE_SD = 0.08, 0.1
"""What log(1 + earlier problems on the pattern) adds: by itself no trend, with odds of 0.79 that it adds anything."""
HALF_LIFE_DAYS = 45.0
"""In which half of the practice is forgotten."""
DRIFT_SD_A_MONTH, OWN_DRIFT_SD_A_MONTH = 0.1, 0.06
"""Of the level, and of one pattern besides."""

STUCK, STUCK_SLOPE = -1.8, 1.5
"""Log odds to be stuck for good at average skill, and how fast they fall with it."""
GIVES_UP = 4.0
"""How much more likely it is to give up when one is stuck."""
HINTED = 2.0
"""What a minute after a hint is worth, in minutes without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Standard deviations that the evidence decides on: of families, of patterns, and of one problem's time."""

    family: float
    pattern: float
    noise: float


SCALES = tuple(
    Scale(family=family, pattern=pattern, noise=noise)
    for family, pattern, noise in product((0.1, 0.3), (0.25, 0.4, 0.6), (0.45, 0.6))
)
