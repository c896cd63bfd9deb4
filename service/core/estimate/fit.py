"""The posterior: for each scale a normal distribution around its mode (Laplace), weighted by the evidence for it.

C. E. Rasmussen and C. K. I. Williams, Gaussian Processes for Machine Learning (2006), sections 3.4 and 5.5.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from threadpoolctl import ThreadpoolController

from service.core.estimate.features import Features, Floats
from service.core.estimate.likelihood import Outcomes, log_likelihood, outcomes
from service.core.estimate.priors import SCALES, Scale

MOST_STEPS = 50
CLOSE = 1e-7
ROUNDING, LEAST_SHARE = 1e-9, 1e-4


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """One scale's part of the posterior over the unknowns. The weights of all components have the sum 1."""

    weight: float
    scale: Scale
    mean: Floats
    covariance: Floats


def fit(features: Features, scales: Sequence[Scale] = SCALES) -> tuple[Component, ...]:
    with _blas().limit(
        limits=1, user_api="blas"
    ):  # matrices so small are slower on several threads, far so on busy CPUs
        return _fit(features, scales)


def _fit(features: Features, scales: Sequence[Scale]) -> tuple[Component, ...]:
    seen = outcomes(features.evidence)
    found: list[tuple[float, Floats, Floats]] = []
    start, _ = features.columns.prior(scales[0])
    for scale in scales:  # one's mode is near the next one's
        mean, variance = features.columns.prior(scale)
        target = _Target(rows=features.rows, seen=seen, noise=scale.noise, prior_mean=mean, prior_variance=variance)
        found.append(_mode(target, start))
        start = found[-1][1]
    evidence = np.array([one[0] for one in found])
    weights = np.exp(evidence - evidence.max())
    weights /= weights.sum()
    return tuple(
        Component(weight=float(weight), scale=scale, mean=mode, covariance=covariance)
        for weight, scale, (_, mode, covariance) in zip(weights, scales, found, strict=True)
    )


@cache
def _blas() -> ThreadpoolController:
    return ThreadpoolController()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    """What is to be made as large as it can be: the log posterior at one scale."""

    rows: Floats
    seen: Outcomes
    noise: float
    prior_mean: Floats
    prior_variance: Floats

    def at(self, mean: Floats) -> tuple[float, Floats, Floats]:
        """The value up to a constant, its gradient, and the negative of its Hessian."""
        values, slopes, curvatures = log_likelihood(self.rows @ mean, self.seen, self.noise)
        away = (mean - self.prior_mean) / self.prior_variance
        value = values.sum() - 0.5 * ((mean - self.prior_mean) * away).sum()
        # Where an outcome's likelihood is not concave it is taken as flat, so that a step always leads uphill.
        of_rows = (self.rows * np.maximum(curvatures, 0.0)[:, None]).T @ self.rows
        return float(value), self.rows.T @ slopes - away, of_rows + np.diag(1 / self.prior_variance)


def _mode(target: _Target, start: Floats) -> tuple[float, Floats, Floats]:
    """Log evidence, mode, and covariance around it, by Newton's method."""
    mean, (value, slope, hessian) = start, target.at(start)
    for _ in range(MOST_STEPS):
        step = cho_solve(cho_factor(hessian), slope)
        share, there = 1.0, target.at(mean + step)
        while there[0] < value - ROUNDING * (1 + abs(value)) and share > LEAST_SHARE:
            share /= 2
            there = target.at(mean + share * step)
        mean, (value, slope, hessian) = mean + share * step, there
        if np.abs(share * step).max() < CLOSE:
            break
    covariance: Floats = np.asarray(np.linalg.inv(hessian), dtype=np.float64)
    log_evidence = value - 0.5 * (np.log(target.prior_variance).sum() + np.linalg.slogdet(hessian)[1])
    return float(log_evidence), mean, covariance
