"""How many interviews would tell whether a pattern is weak or not."""

import numpy as np
from scipy.special import ndtr, ndtri

from service.core.estimate.estimate import LIKELY, MEDIUM_LIMIT_S, Kind, Posterior
from service.core.estimate.features import Floats
from service.core.problem import Difficulty

MOST_INTERVIEWS = 20
AS_OFTEN_AS_NOT = 0.5
UNSOLVED_TELLS = 0.6
"""Of a timed-out interview, what it tells of what a solved one would."""


def settling(posterior: Posterior) -> dict[str, int | None]:
    """For each pattern, after how many interviews on a medium of nothing but it the odds to be below the own average
    are likely either way, as often as not: 0 where they are now, None where MOST_INTERVIEWS are too few.
    """
    patterns = posterior.features.columns.patterns
    problems = [Kind(patterns=(one,), difficulty=Difficulty.MEDIUM, limit_s=MEDIUM_LIMIT_S) for one in patterns]
    rows = np.array([posterior.features.row_of(one.patterns, one.difficulty) for one in problems])
    mean, covariance = posterior.mean(), posterior.covariance()
    contrast = contrasts(posterior)
    away, before = contrast @ mean, variance(contrast, covariance)
    shared = np.einsum("ij,jk,ik->i", rows, covariance, contrast) ** 2
    each = information(posterior, posterior.forecasts(problems))
    counts = np.arange(MOST_INTERVIEWS + 1)[:, None]
    told = shared * counts * each / (1 + counts * each * variance(rows, covariance))
    settled = _chance_decided(away, np.sqrt(told), np.sqrt(before - told)) >= AS_OFTEN_AS_NOT
    return {pattern: int(settled[:, k].argmax()) if settled[:, k].any() else None for k, pattern in enumerate(patterns)}


def contrasts(posterior: Posterior) -> Floats:
    """A row for each pattern: how far it is from the candidate's own average."""
    now = posterior.features.now
    difference: Floats = now - now.mean(axis=0)
    return difference


def information(posterior: Posterior, forecasts: Floats) -> Floats:
    """What an interview with this chance to be solved tells of the skill in it: the inverse of a variance."""
    noise = sum(one.weight * one.scale.noise**2 for one in posterior.components)
    told: Floats = (forecasts + UNSOLVED_TELLS * (1 - forecasts)) / noise
    return told


def variance(rows: Floats, covariance: Floats) -> Floats:
    """Of the value that each row gives."""
    found: Floats = np.einsum("ij,jk,ik->i", rows, covariance, rows)
    return found


def _chance_decided(away: Floats, moves: Floats, sd: Floats) -> Floats:
    """That a mean which is going to move by so much ends that many standard deviations from nought."""
    needed = ndtri(LIKELY) * sd
    with np.errstate(divide="ignore"):  # what does not move is where it is
        return np.asarray(ndtr((away - needed) / moves) + ndtr((-away - needed) / moves))
