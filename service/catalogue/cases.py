"""Cases: generated, answered by the reference, and kept on disk under the hash that cases.lock states."""

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence, Sized
from contextlib import suppress
from dataclasses import dataclass, fields
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from random import Random
from types import ModuleType

from sandbox.protocol import Exit, Limits, Request, Sandbox
from sandbox.signature import Json, Signature
from service.catalogue.authoring import Draft
from service.core.problem import Case


class CasesError(ValueError):
    """The cases can't be made; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    samples: tuple[Case, ...]
    hidden: tuple[Case, ...]


def build(folder: Path, signature: Signature, reference: Sandbox) -> Cases:
    """Generate the problem's cases from its seed, with the reference's answers. Raises CasesError."""
    samples, hidden = generate(folder)
    arguments = [draft.arguments for draft in (*samples, *hidden)]
    expected = answers(folder / "solution.py", signature, arguments, reference)
    cases = [
        Case(name=name, arguments=draft.arguments, expected=answer, labels=draft.labels, note=draft.note)
        for name, draft, answer in zip(names(samples, hidden), [*samples, *hidden], expected, strict=True)
    ]
    return Cases(samples=tuple(cases[: len(samples)]), hidden=tuple(cases[len(samples) :]))


def generate(folder: Path) -> tuple[list[Draft], list[Draft]]:
    """The problem's samples and hidden cases, not yet answered. Raises CasesError."""
    generator = load_module(folder / "generator.py")
    try:
        samples = list(generator.samples())
        hidden = list(generator.hidden(Random(f"weakspot:{folder.name}")))  # noqa: S311 - repeatable, not secret
    except Exception as error:
        raise CasesError(f"generator.py: {type(error).__name__}: {error}") from error
    return samples, hidden


def names(samples: Sized, hidden: Sized) -> list[str]:
    return [f"sample-{i + 1}" for i in range(len(samples))] + [f"hidden-{i + 1:02}" for i in range(len(hidden))]


def load(folder: Path, signature: Signature, reference: Sandbox, cache: Path) -> Cases:
    """The cases that cases.lock states, from the cache or else built into it. Raises CasesError."""
    stated = read_lock(folder)
    kept = cache / folder.name / f"{stated}.json"
    with suppress(OSError, ValueError, KeyError, TypeError):  # not there yet, or damaged: then it is built
        return decode(kept.read_bytes())
    cases = build(folder, signature, reference)
    encoded = encode(cases)
    if lock(encoded) != stated:
        raise CasesError(f"the cases of {folder.name} are not those that cases.lock states")
    _write(kept, encoded)
    return cases


def read_lock(folder: Path) -> str:
    try:
        return (folder / "cases.lock").read_text().strip()
    except OSError as error:
        raise CasesError(f"{folder.name} has no cases.lock: run weakspot problems lock {folder.name}") from error


def lock(encoded: bytes) -> str:
    return hashlib.sha256(encoded).hexdigest()


def encode(cases: Cases) -> bytes:
    content = {"samples": [_fact(case) for case in cases.samples], "hidden": [_fact(case) for case in cases.hidden]}
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def decode(encoded: bytes) -> Cases:
    content = json.loads(encoded)
    samples, hidden = (
        tuple(Case(**{**case, "labels": tuple(case["labels"])}) for case in content[part])
        for part in ("samples", "hidden")
    )
    return Cases(samples=samples, hidden=hidden)


def load_module(path: Path) -> ModuleType:
    """Run one of the problem's own Python files. Raises CasesError."""
    spec = spec_from_file_location(f"problem_{path.parent.name}_{path.stem}".replace("-", "_"), path)
    if spec is None or spec.loader is None or not path.is_file():
        raise CasesError(f"{path.name} is missing")
    module = module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise CasesError(f"{path.name} can't be loaded: {error}") from error
    return module


def answers(path: Path, signature: Signature, inputs: Sequence[list[Json]], trusted: Sandbox) -> list[Json]:
    """What one of the problem's own programs answers. Raises CasesError where it has no answer."""
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CasesError(f"{path.name} can't be read: {error}") from error
    request = Request(
        language="python",
        source=source,
        signature=signature,
        cases=tuple(inputs),
        limits=Limits(cpu_ms=10_000, wall_ms=60_000),
        owner=f"{path.name} of {path.parent.name}",
    )
    reports = trusted.run(request).cases
    for number, report in enumerate(reports):
        if report.exit is not Exit.ANSWERED:
            why = f": {report.fault.type}: {report.fault.message}" if report.fault else ""
            raise CasesError(f"{path.name} has no answer to case {number + 1} ({report.exit}){why}")
    return [report.answer for report in reports]


def _fact(case: Case) -> dict[str, object]:
    """Its fields; not by dataclasses.asdict, which copies every number of a large case one by one."""
    return {field.name: getattr(case, field.name) for field in fields(case)}


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, also where two processes build the same problem."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(content)
        os.replace(file.name, path)
    except OSError as error:
        raise CasesError(f"cases can't be kept in {path.parent}: {error.strerror}; WEAKSPOT_CACHE moves it") from error
