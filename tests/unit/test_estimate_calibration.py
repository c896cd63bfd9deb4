"""Simulation-based calibration: of candidates drawn from the model's own assumptions, the truth's rank among the draws
of the posterior is uniform.

S. Talts et al., Validating Bayesian Inference Algorithms with Simulation-Based Calibration, 2018.
"""

import numpy as np
import pytest
from scipy.special import expit
from scipy.stats import chi2

from service.core.attempt import Outcome
from service.core.estimate.estimate import DRAWS, Posterior
from service.core.estimate.features import Columns, features
from service.core.estimate.fit import fit
from service.core.estimate.history import History, Line
from service.core.estimate.priors import LOG_MEDIAN, SCALES, STUCK, STUCK_SLOPE, Scale
from service.core.problem import Difficulty
from tests.factories import make_history, make_line

FAMILIES = {"stack": "sequences", "two-pointers": "sequences", "trees": "nodes", "graphs": "search", "greedy": "search"}
COLUMNS = Columns.of(FAMILIES)
CANDIDATES, ATTEMPTS, BINS = 150, 12, 10


def sat(random: np.random.Generator) -> History:
    """So many interviews on one day; how they ended is not known yet."""
    patterns = [tuple(random.choice(list(FAMILIES), random.integers(1, 4), replace=False)) for _ in range(ATTEMPTS)]
    lines = [make_line(patterns=one, difficulty=list(Difficulty)[random.integers(3)]) for one in patterns]
    return make_history(*lines)


def ended(line: Line, skill: float, scale: Scale, random: np.random.Generator) -> dict[str, object]:
    harder = LOG_MEDIAN[line.difficulty] - LOG_MEDIAN[Difficulty.MEDIUM]
    is_stuck = random.random() < expit(STUCK - STUCK_SLOPE * (skill - harder))
    needs_s = np.exp(LOG_MEDIAN[line.difficulty] - skill + scale.noise * random.standard_normal())
    if is_stuck or needs_s > 1500.0:
        return {"outcome": Outcome.TIMEOUT, "seconds": 1500.0}
    return {"outcome": Outcome.SOLVED, "seconds": float(needs_s)}


def ranks(seed: int) -> np.ndarray:
    """Of each pattern's true skill among the draws, from 0 to DRAWS."""
    random = np.random.default_rng(seed)
    scale = SCALES[random.integers(len(SCALES))]
    mean, variance = COLUMNS.prior(scale)
    truth = mean + np.sqrt(variance) * random.standard_normal(COLUMNS.count)
    history = sat(random)
    skills = features(history, COLUMNS).rows @ truth
    lines = [
        make_line(patterns=line.patterns, difficulty=line.difficulty, **ended(line, skill, scale, random))
        for line, skill in zip(history.lines, skills, strict=True)
    ]
    made = features(make_history(*lines), COLUMNS)
    draws, _ = Posterior(features=made, components=fit(made)).draws(made.now)
    return np.asarray((draws < made.now @ truth).sum(axis=0))


@pytest.mark.slow
def test_ranks_are_uniform() -> None:
    """One pattern of each candidate: those of one candidate hang together."""
    found = [ranks(seed)[seed % len(FAMILIES)] for seed in range(CANDIDATES)]
    counts, _ = np.histogram(found, bins=BINS, range=(0, DRAWS))
    expected = CANDIDATES / BINS
    assert ((counts - expected) ** 2 / expected).sum() < chi2.ppf(0.99, BINS - 1), counts
