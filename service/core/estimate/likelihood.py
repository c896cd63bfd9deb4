"""How likely an interview's outcome is at a given skill. Skill is in the logarithm of time: 0.7 is twice as fast."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import expit, ndtr

from service.core.attempt import Outcome
from service.core.estimate.features import Floats
from service.core.estimate.history import Line
from service.core.estimate.priors import GIVES_UP, HINTED, LEAST_S, LOG_MEDIAN, STUCK, STUCK_SLOPE
from service.core.problem import Difficulty

_LEAST = 1e-12
_ROOT_2_PI = (2 * np.pi) ** 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Of several interviews: whether solved, the logarithm of seconds over the median, how much harder than a medium,
    and how much more likely the end is for who is stuck.
    """

    solved: np.ndarray
    log_ratio: Floats
    harder: Floats
    if_stuck: Floats


def outcomes(lines: Sequence[Line]) -> Outcomes:
    medians = np.array([LOG_MEDIAN[line.difficulty] for line in lines])
    return Outcomes(
        solved=np.array([line.outcome is Outcome.SOLVED for line in lines], dtype=bool),
        log_ratio=np.log([_unaided_s(line) for line in lines]) - medians,
        harder=medians - LOG_MEDIAN[Difficulty.MEDIUM],
        if_stuck=np.array([GIVES_UP if line.outcome is Outcome.ABANDONED else 1.0 for line in lines]),
    )


def log_likelihood(skill: Floats, seen: Outcomes, sd: float) -> tuple[Floats, Floats, Floats]:
    """Of each interview, with its first derivative by skill and the negative of the second. `sd` is of the logarithm of
    the time that one problem takes.
    """
    a = (seen.log_ratio + skill) / sd
    free = expit(STUCK_SLOPE * (skill - seen.harder) - STUCK)
    density = np.exp(-0.5 * a**2) / _ROOT_2_PI
    rise = STUCK_SLOPE * free * (1 - free)
    bend = STUCK_SLOPE * rise * (1 - 2 * free)
    below = seen.if_stuck - 1 + ndtr(a)
    left = np.maximum(seen.if_stuck - free * below, _LEAST)
    left_slope = -(rise * below + free * density / sd)
    left_bend = -(bend * below + 2 * rise * density / sd - free * a * density / sd**2)
    value = np.where(seen.solved, np.log(free) - 0.5 * a**2 - np.log(sd), np.log(left))
    slope = np.where(seen.solved, STUCK_SLOPE * (1 - free) - a / sd, left_slope / left)
    solved_curvature = STUCK_SLOPE * rise + 1 / sd**2
    curvature = np.where(seen.solved, solved_curvature, (left_slope / left) ** 2 - left_bend / left)
    return value, slope, curvature


def chance(skill: Floats, difficulty: Difficulty, limit_s: float, sd: Floats | float) -> Floats:
    """To solve an unseen problem in time and unaided."""
    harder = LOG_MEDIAN[difficulty] - LOG_MEDIAN[Difficulty.MEDIUM]
    free = expit(STUCK_SLOPE * (skill - harder) - STUCK)
    in_time: Floats = free * ndtr((np.log(limit_s) - LOG_MEDIAN[difficulty] + skill) / sd)
    return in_time


def _unaided_s(line: Line) -> float:
    """The time that it would have taken without a hint, about."""
    seconds = max(line.seconds, LEAST_S)
    if line.hint_s is None or line.hint_s >= seconds:
        return seconds
    return line.hint_s + HINTED * (seconds - line.hint_s)
