"""Which unseen problem to sit next: first those that place the candidate, then what decides or trains most."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from service.core.estimate.estimate import Estimate, Kind, Posterior
from service.core.estimate.features import Floats, mixture
from service.core.estimate.settle import contrasts, information, variance

PLACEMENT = 18
"""So many attempts place a candidate."""
COMFORTABLE = 0.7
"""The chance of solving that placement looks for."""
TRAINED = 5
"""So many of the weakest patterns are worth training."""
DECIDING, DUE = 2.0, 0.1
"""What it is worth to decide a pattern that is quite open, and to bring back a healthy one that is due, where to double
the practice of a pattern that is surely among the weakest is worth log 2.
"""
HEALTHY = 0.25
"""Lower odds to be below average than these."""


class Reason(StrEnum):
    PLACES = "places"
    DECIDES = "decides"
    TRAINS = "trains"
    RETURNS = "returns"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Kind):
    slug: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """`pattern` is what it is recommended for; `forecast` the chance to solve it in time and unaided."""

    slug: str
    reason: Reason
    pattern: str
    forecast: float


def recommend(
    posterior: Posterior, estimates: Mapping[str, Estimate], overdue: Mapping[str, float], options: Sequence[Option]
) -> list[Recommendation]:
    """All options, the best first; equals in the order given. `overdue` are days, as estimate.returns counts them."""
    if not options:
        return []
    forecasts = posterior.forecasts(options)
    if len(posterior.features.evidence) < PLACEMENT:
        return _placing(posterior, estimates, options, forecasts)
    return _deciding(posterior, estimates, overdue, options, forecasts)


def _placing(
    posterior: Posterior, estimates: Mapping[str, Estimate], options: Sequence[Option], forecasts: Floats
) -> list[Recommendation]:
    """The pattern least tried comes first, problems of it alone before mixed ones, likely successes before others."""
    sat = dict.fromkeys(estimates, 0)
    for line in posterior.features.evidence:
        sat[line.patterns[0]] += 1

    def order(i: int) -> tuple[int, int, float]:
        option = options[i]
        return sat[option.patterns[0]], len(option.patterns), abs(float(forecasts[i]) - COMFORTABLE)

    return [
        _recommendation(options[i], Reason.PLACES, options[i].patterns[0], forecasts[i])
        for i in sorted(range(len(options)), key=order)
    ]


def _deciding(
    posterior: Posterior,
    estimates: Mapping[str, Estimate],
    overdue: Mapping[str, float],
    options: Sequence[Option],
    forecasts: Floats,
) -> list[Recommendation]:
    patterns = list(estimates)
    mix = np.zeros((len(options), len(patterns)))
    for i, option in enumerate(options):
        for pattern, weight in mixture(option.patterns).items():
            mix[i, patterns.index(pattern)] = weight
    p_weak = np.array([one.p_weak for one in estimates.values()])
    tells = _told(posterior, options, forecasts) * (p_weak * (1 - p_weak))
    trains = _trained(posterior, mix) * posterior.odds_among_weakest(TRAINED)
    healthy = np.array([one.below < HEALTHY for one in estimates.values()])
    due = np.array([overdue.get(pattern, -1.0) > 0 for pattern in patterns])
    parts = {
        Reason.DECIDES: DECIDING * tells,
        Reason.TRAINS: trains,
        Reason.RETURNS: DUE * mix * (healthy & due),
    }
    total = sum(part.sum(axis=1) for part in parts.values())
    made = []
    for i in np.argsort(-total, kind="stable"):
        reason = max(parts, key=lambda one: parts[one][i].sum())
        pattern = patterns[int(parts[reason][i].argmax())]
        made.append(_recommendation(options[i], reason, pattern, forecasts[i]))
    return made


def _trained(posterior: Posterior, mix: Floats) -> Floats:
    """For options by patterns, what one more interview adds to the practice of a pattern, as its skill grows by it."""
    practised = posterior.features.now[:, posterior.features.columns.practice]
    added: Floats = np.log1p(np.expm1(practised) + mix) - practised
    return added


def _told(posterior: Posterior, options: Sequence[Option], forecasts: Floats) -> Floats:
    """For options by patterns, the share of the uncertainty of a pattern, beside the own average, that one more
    interview takes away on average.
    """
    contrast, covariance = contrasts(posterior), posterior.covariance()
    rows = np.array([posterior.features.row_of(one.patterns, one.difficulty) for one in options])
    each = information(posterior, forecasts)
    shared = (rows @ covariance @ contrast.T) ** 2
    of_patterns, of_rows = variance(contrast, covariance), variance(rows, covariance)
    told: Floats = shared / of_patterns * (each / (1 + of_rows * each))[:, None]
    return told


def _recommendation(option: Option, reason: Reason, pattern: str, forecast: float) -> Recommendation:
    return Recommendation(slug=option.slug, reason=reason, pattern=pattern, forecast=float(forecast))
