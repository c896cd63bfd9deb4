"""Candidates whose skill is known, in several worlds. None of its numbers is the model's: it must cope with all."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from scipy.special import expit, ndtr
from scipy.stats import t

from service.core.attempt import Outcome
from service.core.estimate.history import History, Line
from service.core.problem import Difficulty

FAMILIES = {"sequences": 5, "nodes": 4, "search": 3, "optimisation": 4, "numbers": 2}
TAXONOMY = {f"{family}-{i}": family for family, count in FAMILIES.items() for i in range(count)}
PATTERNS = tuple(TAXONOMY)
WEIGHTS = ((1.0,), (0.6, 0.4), (0.5, 0.3, 0.2))
LIMITS_S = {Difficulty.EASY: 1200.0, Difficulty.MEDIUM: 1500.0, Difficulty.HARD: 1800.0}
MEDIUM_S = 1500.0


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Standard deviations are in the logarithm of time; `tails` are the degrees of freedom of Student's t."""

    name: str
    level_sd: float = 0.45
    family_sd: float = 0.2
    pattern_sd: float = 0.4
    noise_sd: float = 0.5
    tails: float | None = None
    medians_min: tuple[float, float, float] = (11.0, 21.0, 36.0)
    stuck: float = -1.8
    stuck_slope: float = 1.5
    practice: float = 0.08
    half_life_days: float = 60.0
    gap_days: float = 1.0
    drift_sd_a_month: float = 0.0
    own_drift_sd_a_month: float = 0.0
    gives_up: float = 0.25
    hints: float = 0.08
    slips: float = 0.6


WORLDS = (
    World(name="plain"),
    World(name="patterns apart", family_sd=0.0, pattern_sd=0.5),
    World(name="families", level_sd=0.5, family_sd=0.4, pattern_sd=0.25),
    World(name="learning", practice=0.25),
    World(name="forgetting", practice=0.25, half_life_days=12.0, gap_days=3.0),
    World(name="drift", drift_sd_a_month=0.15, own_drift_sd_a_month=0.08, gap_days=2.5),
    World(name="heavy tails", tails=3.0, noise_sd=0.4),
    World(name="stuck", stuck=-1.0, stuck_slope=2.0, noise_sd=0.4),
    World(name="slow", medians_min=(14.0, 28.0, 45.0)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    key: str
    patterns: tuple[int, ...]
    difficulty: Difficulty

    @property
    def weights(self) -> Sequence[float]:
        return WEIGHTS[len(self.patterns) - 1]


@dataclass(slots=True)
class Learner:
    """Sits problems one after another. `level` is what the candidate brings along, pattern by pattern."""

    world: World
    random: np.random.Generator
    level: np.ndarray
    exposure: np.ndarray
    drift: np.ndarray
    day: float = 0.0
    lines: list[Line] = field(default_factory=list)

    @classmethod
    def born(cls, world: World, seed: int) -> "Learner":
        random = np.random.default_rng(seed)
        families = {family: random.normal(0, world.family_sd) for family in FAMILIES}
        level = random.normal(0, world.level_sd) + random.normal(0, world.pattern_sd, len(PATTERNS))
        level = level + np.array([families[TAXONOMY[pattern]] for pattern in PATTERNS])
        zeros = np.zeros(len(PATTERNS))
        return cls(world, random, level, zeros.copy(), zeros.copy())

    def skills(self) -> np.ndarray:
        """Now, in the logarithm of time."""
        return self.level + self.drift + self.world.practice * np.log1p(self.exposure)

    def chance(self, skill: np.ndarray | float, difficulty: Difficulty, limit_s: float) -> Any:
        """To solve an unseen problem in time and unaided."""
        harder = self._harder(difficulty)
        in_time = _below(np.log(limit_s) - self._median(difficulty) + skill, self.world)
        return (1 - self._stuck(skill - harder)) * in_time

    def medium_chances(self) -> np.ndarray:
        return np.asarray(self.chance(self.skills(), Difficulty.MEDIUM, MEDIUM_S))

    def chance_of(self, problem: Problem) -> float:
        return float(self.chance(self.skill_in(problem), problem.difficulty, LIMITS_S[problem.difficulty]))

    def skill_in(self, problem: Problem) -> float:
        skills = self.skills()
        return float(sum(w * skills[k] for w, k in zip(problem.weights, problem.patterns, strict=True)))

    def sit(self, problem: Problem) -> Line:
        """One interview, and what it teaches."""
        line = self._sit(problem)
        self.lines.append(line)
        for weight, pattern in zip(problem.weights, problem.patterns, strict=True):
            self.exposure[pattern] += weight
        self.wait(self.random.exponential(self.world.gap_days))
        return line

    def wait(self, days: float) -> None:
        self.day += days
        self.exposure *= 2 ** (-days / self.world.half_life_days)
        months = days / 30
        self.drift = self.drift + self.random.normal(0, self.world.drift_sd_a_month * months**0.5)
        self.drift = self.drift + self.random.normal(0, self.world.own_drift_sd_a_month * months**0.5, len(PATTERNS))

    def history(self, name: str = "ann") -> History:
        return History(candidate=name, now_day=self.day, lines=tuple(self.lines))

    def _sit(self, problem: Problem) -> Line:
        world, random, limit_s = self.world, self.random, LIMITS_S[problem.difficulty]
        skill = self.skill_in(problem)
        stuck = random.random() < self._stuck(skill - self._harder(problem.difficulty))
        needs_s = np.inf if stuck else float(np.exp(self._median(problem.difficulty) - skill + _noise(world, random)))
        hint_s = None
        if needs_s > 0.5 * limit_s and random.random() < world.hints * 3:
            hint_s = float(random.uniform(0.4, 0.9) * limit_s)
            left = (
                (random.lognormal(np.log(limit_s / 2), 0.6) if stuck else (needs_s - hint_s) / 2)
                if needs_s > hint_s
                else 0
            )
            needs_s, hint_s = (hint_s + left, hint_s) if needs_s > hint_s else (needs_s, None)
        gives_up_s = np.inf
        if needs_s > limit_s and random.random() < (world.gives_up if stuck else world.gives_up / 4):
            gives_up_s = random.uniform(0.4, 1.0) * limit_s
        seconds = min(needs_s, gives_up_s, limit_s)
        outcome = {needs_s: Outcome.SOLVED, gives_up_s: Outcome.ABANDONED}.get(seconds, Outcome.TIMEOUT)
        wrong = int(random.poisson(world.slips * np.exp(-0.5 * skill) * (seconds / limit_s)))
        return Line(
            seq=len(self.lines),
            day=self.day,
            problem=problem.key,
            patterns=tuple(PATTERNS[k] for k in problem.patterns),
            difficulty=problem.difficulty,
            outcome=outcome,
            seconds=max(1.0, seconds),
            limit_s=limit_s,
            wrong={"WA": wrong} if wrong else {},
            hint_s=hint_s if hint_s is not None and hint_s < seconds else None,
        )

    def _stuck(self, ease: np.ndarray | float) -> Any:
        return expit(self.world.stuck - self.world.stuck_slope * ease)

    def _median(self, difficulty: Difficulty) -> float:
        return float(np.log(60 * self.world.medians_min[list(Difficulty).index(difficulty)]))

    def _harder(self, difficulty: Difficulty) -> float:
        return self._median(difficulty) - self._median(Difficulty.MEDIUM)


def pool(random: np.random.Generator, count: int) -> list[Problem]:
    """Problems as the Blind 75 has them: a quarter easy, a sixth hard, half of them of one pattern."""
    problems = []
    for i in range(count):
        several = int(random.choice([1, 2, 3], p=[0.5, 0.38, 0.12]))
        patterns = tuple(int(k) for k in random.choice(len(PATTERNS), several, replace=False))
        difficulty = Difficulty(random.choice(["easy", "medium", "hard"], p=[0.26, 0.58, 0.16]))
        problems.append(Problem(key=f"problem-{i}", patterns=patterns, difficulty=difficulty))
    return problems


def learner(world: World, seed: int, attempts: int) -> Learner:
    """One who has sat so many unseen problems, drawn at random."""
    made = Learner.born(world, seed)
    for problem in pool(made.random, attempts):
        made.sit(problem)
    return made


def world(name: str, **changes: Any) -> World:
    return replace(next(one for one in WORLDS if one.name == name), **changes)


def _noise(world: World, random: np.random.Generator) -> float:
    return float(world.noise_sd * (random.standard_normal() if world.tails is None else random.standard_t(world.tails)))


def _below(value: np.ndarray | float, world: World) -> Any:
    return ndtr(value / world.noise_sd) if world.tails is None else t.cdf(value / world.noise_sd, world.tails)
