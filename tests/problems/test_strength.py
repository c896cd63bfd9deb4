"""Mutants in the real sandbox: some raise, some never end, some die; and it is all found out."""

import shutil
from pathlib import Path

import pytest

from sandbox.docker.sandbox import DockerSandbox
from sandbox.trusted import TrustedSandbox
from service.catalogue import cases
from service.catalogue.load import Catalogue, read_problem
from service.flows.ports import Judging
from service.flows.strength import Strength, measure
from tests.problems.conftest import PROBLEMS

SLUG = "halves"
MANIFEST = """
number = 1
title = "Halves"
difficulty = "easy"
patterns = ["greedy"]
labels = ["pair"]
time = "O(log n)"
space = "O(1)"
signature = {kind = "function", calls = ["halves(n: int) -> int"]}
limits = {cpu_ms = 100}
"""
GENERATOR = """
from service.catalogue.authoring import case

def samples():
    yield case(2)

def hidden(random):
    for n in range(12):
        yield case(n, labels="even" if n % 2 == 0 else "odd")
    yield case(2 ** 40, labels="large")
"""
RIGHT = '''"""Halves it until it is 1, and counts."""


class Solution:
    def halves(self, n: int) -> int:
        count = 0
        while n > 1:
            n //= 2
            count += 1
        return count
'''
ROUNDED_UP = RIGHT.replace("n //= 2", "n = (n + 1) // 2")
ONE_BY_ONE = RIGHT.replace("while n > 1:", "for _ in range(n // 2):\n            count += 0\n        while n > 1:")


@pytest.fixture
def measured(docker_sandbox: DockerSandbox, tmp_path: Path) -> Strength:
    folder = tmp_path / "problems" / SLUG
    shutil.copytree(
        PROBLEMS / "two-sum", folder, ignore=shutil.ignore_patterns("submissions", "equivalents.toml", "__pycache__")
    )
    for name, text in {
        "problem.toml": MANIFEST,
        "generator.py": GENERATOR,
        "solution.py": RIGHT,
        "submissions/accepted/loop.py": RIGHT,
        "submissions/wrong_answer/rounded_up.py": ROUNDED_UP,
        "submissions/time_limit_exceeded/one_by_one.py": ONE_BY_ONE,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    built = cases.build(folder, read_problem(folder).signature, TrustedSandbox())
    (folder / "cases.lock").write_text(cases.lock(cases.encode(built)))
    catalogue = Catalogue(folder.parent, tmp_path / "cache", reference=TrustedSandbox())
    [found] = measure(Judging(catalogue=catalogue, sandbox=docker_sandbox), [SLUG])
    return found


@pytest.mark.engine
def test_strength_in_the_sandbox(measured: Strength) -> None:
    survivors = [mutant.change for mutant in measured.survivors]
    assert survivors == []
    assert measured.killed > 15
    caught = {one.file: one.labels for one in measured.caught}
    assert caught == {"rounded_up.py": ["even", "odd"], "one_by_one.py": ["large"]}
    assert measured.complaints == ()
