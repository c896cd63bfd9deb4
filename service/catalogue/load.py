"""The catalogue: all problems, their cases on demand."""

import re
import threading
from collections.abc import Callable
from functools import cached_property, lru_cache
from pathlib import Path

from sandbox.errors import SandboxError
from sandbox.protocol import Sandbox
from sandbox.signature import Json
from service.catalogue import cases as cases_module
from service.catalogue.authoring import ContractBroken
from service.catalogue.cases import Cases, CasesError
from service.catalogue.manifest import Manifest, ManifestError, read_labels, read_manifest, read_patterns
from service.core.compare import Checker
from service.core.errors import Invalid, NotFound, Unavailable
from service.core.problem import Mode, Pattern, Problem

MOST_IN_MEMORY = 16


class Catalogue:
    """`folder` is problems/; built cases are kept below `cache`; `reference` runs the reference solutions.

    Every method raises NotFound for a slug that is no problem, and Unavailable for a problem whose folder is broken.
    """

    def __init__(self, folder: Path, cache: Path, reference: Sandbox) -> None:
        self.folder = folder
        self.cache = cache
        self.reference = reference
        self._building = threading.Lock()
        self._cases = lru_cache(MOST_IN_MEMORY)(self._load_cases)
        self._module = lru_cache(cases_module.load_module)

    @cached_property
    def problems(self) -> dict[str, Problem]:
        """All problems by slug, in the order of their slugs."""
        if not self.folder.is_dir():
            raise Unavailable(f"there is no folder {self.folder}", "set WEAKSPOT_PROBLEMS to the folder of problems")
        paths = sorted(self.folder.glob("*/problem.toml"))
        try:
            return {path.parent.name: read_problem(path.parent) for path in paths}
        except ManifestError as error:
            raise Unavailable(f"the catalogue is broken: {error}", "run: weakspot problems check") from error

    @cached_property
    def patterns(self) -> dict[str, Pattern]:
        return read_patterns(self.folder / "patterns.toml")

    @cached_property
    def families(self) -> dict[str, str]:
        """Of the patterns, as the report's model wants them."""
        return {key: pattern.family for key, pattern in self.patterns.items()}

    @cached_property
    def labels(self) -> dict[str, str]:
        return read_labels(self.folder / "labels.toml")

    def problem(self, slug: str) -> Problem:
        if slug not in self.problems:
            raise NotFound(f"there is no problem {slug!r}", "see: weakspot problems")
        return self.problems[slug]

    def cases(self, slug: str) -> Cases:
        problem = self.problem(slug)
        with self._building:
            try:
                return self._cases(problem.slug)
            except (CasesError, SandboxError) as error:
                raise Unavailable(str(error), f"run: weakspot problems check {slug}") from error

    def checker(self, slug: str) -> Checker | None:
        if self.problem(slug).compare.mode is not Mode.CHECKER:
            return None
        check: Checker = self._module(self.folder / slug / "checker.py").check
        return check

    def require_contract(self, slug: str, arguments: list[Json]) -> None:
        """Raises Invalid where the arguments do not obey the problem's constraints."""
        contract: Callable[..., None] = self._module(self.folder / slug / "generator.py").contract
        try:
            contract(*arguments)
        except ContractBroken as broken:
            raise Invalid(f"the input breaks the constraints: {broken}", "change it to obey them") from broken
        except Exception as error:  # a contract may stumble over values that it did not think of
            raise Invalid("the input breaks the constraints", "see the constraints in the statement") from error

    def _load_cases(self, slug: str) -> Cases:
        return cases_module.load(self.folder / slug, self.problems[slug].signature, self.reference, self.cache)


def read_problem(folder: Path) -> Problem:
    """Raises ManifestError."""
    manifest = read_manifest(folder / "problem.toml")
    return Problem(
        slug=folder.name,
        statement=_text(folder / "statement.md"),
        hints=_hints(folder / "hints.md"),
        editorial=_text(folder / "editorial.md"),
        signature=manifest.to_signature(),
        compare=manifest.to_compare(),
        limits=manifest.to_limits(),
        **_facts(manifest),  # type: ignore[arg-type]  # the keys are the fields
    )


def _facts(manifest: Manifest) -> dict[str, object]:
    lists = {name: tuple(getattr(manifest, name)) for name in ("patterns", "techniques", "labels")}
    return lists | {name: getattr(manifest, name) for name in ("number", "title", "difficulty", "time", "space")}


def _hints(path: Path) -> tuple[str, ...]:
    parts = re.split(r"^## \d+\s*$", _text(path), flags=re.MULTILINE)
    return tuple(part.strip() for part in parts[1:])


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ManifestError([f"{path.parent.name}/{path.name}: can't be read: {error}"]) from error
