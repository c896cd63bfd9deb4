"""For authors: judge a source on a problem, check a problem's folder, state its cases."""

from pathlib import Path

from sandbox.errors import SandboxError
from sandbox.protocol import Limits
from service.catalogue import cases as cases_module
from service.catalogue import checks
from service.catalogue.cases import Cases, CasesError
from service.catalogue.load import read_problem
from service.catalogue.manifest import ManifestError
from service.core.errors import Invalid, NotFound
from service.core.problem import Problem
from service.core.verdict import Judgement
from service.flows.evaluate import evaluate
from service.flows.ports import Judging


def judge_source(ports: Judging, slug: str, source: str, language: str) -> Judgement:
    """Judge it on the hidden cases. Raises NotFound, Unavailable or SandboxError."""
    return evaluate(
        ports.sandbox,
        ports.catalogue.problem(slug),
        ports.catalogue.cases(slug).hidden,
        ports.catalogue.checker(slug),
        language=language,
        source=source,
        owner=f"judge {slug}",
    )


def check(ports: Judging, slug: str) -> list[str]:
    """All that is wrong with the problem's folder. Raises NotFound where there is none."""
    folder = _folder(ports, slug)

    def judge(problem: Problem, cases: Cases, source: str, limits: Limits) -> Judgement:
        has_checker = (folder / "checker.py").is_file()
        return evaluate(
            ports.sandbox,
            problem,
            cases.hidden,
            cases_module.load_module(folder / "checker.py").check if has_checker else None,
            language="python",
            source=source,
            owner=f"check {slug}",
            limits=limits,
        )

    return checks.check(ports.catalogue, slug, judge)


def lock(ports: Judging, slug: str) -> Cases:
    """Generate the problem's cases and state them in cases.lock. Raises Invalid where they can't be made."""
    folder = _folder(ports, slug)
    try:
        cases = cases_module.build(folder, read_problem(folder).signature, ports.catalogue.reference)
    except (ManifestError, CasesError, SandboxError) as error:
        raise Invalid(str(error), f"run: weakspot problems check {slug}") from error
    (folder / "cases.lock").write_text(cases_module.lock(cases_module.encode(cases)) + "\n")
    return cases


def folders(ports: Judging) -> list[str]:
    """The slugs of all folders that may be problems, broken ones too."""
    return sorted(path.parent.name for path in ports.catalogue.folder.glob("*/problem.toml"))


def _folder(ports: Judging, slug: str) -> Path:
    folder = ports.catalogue.folder / slug
    if not folder.is_dir():
        raise NotFound(f"there is no folder {slug!r} in {ports.catalogue.folder}", "see: weakspot problems")
    return folder
