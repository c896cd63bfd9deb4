"""How strong hidden cases were found to be: as text to copy from, as JSON, as a table."""

from service.catalogue.mutation.equivalents import stanza
from service.flows.strength import Caught, Strength, percent

MOST_NAMES = 8
HEAD = ("problem", "submissions", "mutants", "killed", "equivalent", "score", "a wrong answer fails at least", "of")


def text(one: Strength) -> str:
    """Lines for people; a survivor is shown as equivalents.toml would list it."""
    lines = [f"{one.slug}: {'wrong' if one.complaints else 'right'}", *(f"  {line}" for line in one.complaints)]
    if one.mutants:
        lines.append(
            f"  {one.mutants} mutants of {one.submissions} submissions: {one.killed} killed, "
            f"{one.equivalent} equivalent, {len(one.survivors)} survived; score {percent(one.score)}"
        )
    lines += [f"  {_caught(caught)}" for caught in one.caught]
    for mutant in one.survivors:
        lines.append(f"\n# line {mutant.line}, {mutant.operator}: {mutant.description}\n{stanza(mutant)}")
    return "\n".join(lines)


def fact(one: Strength) -> dict[str, object]:
    """What JSON says of it."""
    survivors = ("id", "submission", "operator", "line", "description", "diff")
    return {
        "slug": one.slug,
        "submissions": one.submissions,
        "mutants": one.mutants,
        "killed": one.killed,
        "equivalent": one.equivalent,
        "score": one.score,
        "survivors": [{name: getattr(mutant, name) for name in survivors} for mutant in one.survivors],
        "caught": [
            {
                "submission": f"{caught.verdict}/{caught.file}",
                "cases": [{"name": case.name, "labels": case.labels} for case in caught.cases],
            }
            for caught in one.caught
        ],
        "complaints": one.complaints,
        "digest": one.digest,
    }


def table(rows: list[Strength]) -> str:
    """Markdown, a row each."""
    cells = [HEAD, tuple("---" for _ in HEAD), *(_row(one) for one in rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _caught(one: Caught) -> str:
    names = [case.name for case in one.cases]
    more = " …" if len(names) > MOST_NAMES else ""
    return (
        f"{one.verdict}/{one.file} fails {len(names)} ({', '.join(one.labels)}): {' '.join(names[:MOST_NAMES])}{more}"
    )


def _row(one: Strength) -> tuple[str, ...]:
    counts = (one.submissions, one.mutants, one.killed, one.equivalent)
    return (one.slug, *map(str, counts), percent(one.score), str(one.catches), one.digest)
