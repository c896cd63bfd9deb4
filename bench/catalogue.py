"""The cost of the catalogue: loading it, as at every start, and building all cases from nothing, once."""

import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.turns import console, median
from sandbox.trusted import TrustedSandbox
from service.catalogue import cases
from service.catalogue.load import Catalogue
from service.config import read

LOADS = 9


def measure() -> None:
    folder = read().problems
    with tempfile.TemporaryDirectory() as cache:
        times = [_loaded(Catalogue(folder, Path(cache), reference=TrustedSandbox())) for _ in range(LOADS)]
        catalogue = Catalogue(folder, Path(cache), reference=TrustedSandbox())
        began = time.perf_counter()
        with ThreadPoolExecutor(os.cpu_count()) as threads:
            list(threads.map(lambda slug: _built(catalogue, slug), catalogue.problems))
        took = time.perf_counter() - began
        size_mib = sum(path.stat().st_size for path in Path(cache).rglob("*.json")) / 1024 / 1024
    count = len(catalogue.problems)
    console.print(f"The catalogue, {count} problems: loaded in {median(times):.0f} ms (median of {LOADS})")
    console.print(f"All cases built from nothing: {took:.1f} s on {os.cpu_count()} CPUs, {size_mib:.0f} MiB")


def _loaded(catalogue: Catalogue) -> float:
    began = time.perf_counter()
    assert catalogue.problems  # noqa: S101 - this is what loads them
    return (time.perf_counter() - began) * 1000


def _built(catalogue: Catalogue, slug: str) -> None:
    signature = catalogue.problem(slug).signature
    cases.load(catalogue.folder / slug, signature, catalogue.reference, catalogue.cache)
