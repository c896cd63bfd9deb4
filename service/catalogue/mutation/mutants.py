"""Mutants: copies of an accepted submission with one small mistake each, which the hidden cases must catch."""

import ast
import difflib
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from service.catalogue.mutation import flow_mistakes, value_mistakes
from service.catalogue.mutation.sites import Site, sites
from service.catalogue.mutation.variables import Variables

OPERATORS = value_mistakes.OPERATORS | flow_mistakes.OPERATORS


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """`submission` is the file's name, `line` a line of it; `source` has the file's code without its comments.

    `change` holds the lines that the mistake removes and adds, `diff` also those around them. `id` depends on the
    submission's name, the change, and which of the places with such a change it is: neither comments nor code
    elsewhere alter it.
    """

    id: str
    submission: str
    operator: str
    line: int
    description: str
    source: str
    change: str
    diff: str


def mutants(submission: str, source: str) -> list[Mutant]:
    """All of them, no two alike, in the order of the source. Raises SyntaxError."""
    tree = ast.parse(source)
    original = ast.unparse(tree)
    seen, places, made = {original}, Counter[str](), []
    for site, operator, new in _changes(tree):
        mutated = _with(tree, site, new)
        if mutated in seen or not _compiles(mutated):
            continue
        seen.add(mutated)
        change = _diff(original, mutated, 0)
        places[change] += 1
        made.append(
            Mutant(
                id=_id(submission, change, places[change]),
                submission=submission,
                operator=operator,
                line=site.line,
                description=f"{_short(site.node)} -> {_short(new)}",
                source=mutated,
                change=change,
                diff=_diff(original, mutated, 1),
            )
        )
    return made


def _changes(tree: ast.Module) -> Iterator[tuple[Site, str, ast.AST]]:
    variables = Variables(tree)
    for site in list(sites(tree)):
        for name, operator in OPERATORS.items():
            for new in operator(site, variables):
                yield site, name, new


def _with(tree: ast.Module, site: Site, new: ast.AST) -> str:
    site.put(new)
    try:
        return ast.unparse(tree)
    finally:
        site.put(site.node)


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec", dont_inherit=True)
    except SyntaxError:
        return False
    return True


def _diff(old: str, new: str, context: int) -> str:
    """A unified diff without its head; without context also without the places' line numbers."""
    lines = list(difflib.unified_diff(old.splitlines(), new.splitlines(), n=context, lineterm=""))[2:]
    return "\n".join(line for line in lines if context or not line.startswith("@@"))


def _id(submission: str, change: str, place: int) -> str:
    return hashlib.sha256(f"{submission}\n{place}\n{change}".encode()).hexdigest()[:8]


def _short(node: ast.AST) -> str:
    first, *rest = ast.unparse(node).splitlines() or [""]
    return first + (" …" if rest else "")
