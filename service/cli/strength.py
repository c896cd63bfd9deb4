"""For authors of problems: measure how strong the hidden cases are."""

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from service.cli.author import AsJson, Slugs
from service.config import read

if TYPE_CHECKING:
    from service.flows.strength import Strength

AsTable = Annotated[bool, typer.Option("--table", help="Print one Markdown table; complaints go to stderr.")]


def strength(slugs: Slugs = None, as_json: AsJson = False, as_table: AsTable = False) -> None:
    """Measure how strong problems' hidden cases are, by mutants of right submissions and by wrong ones."""
    from service import wiring  # these take long to import, and most commands don't need them
    from service.cli.measured import fact, table, text
    from service.flows.check import folders
    from service.flows.strength import measure, overall

    strengths: list[Strength] = []
    with wiring.judging(read()) as ports:
        for one in measure(ports, slugs or folders(ports)):
            strengths.append(one)
            if not as_table:
                print(json.dumps(fact(one)) if as_json else text(one), flush=True)
    together = overall(strengths)
    if as_table:
        print(table([*strengths, together]))
    for one in [*strengths, together] if as_table else [together]:
        for complaint in one.complaints:
            print(f"{one.slug}: {complaint}", file=sys.stderr)
    sys.exit(1 if any(one.complaints for one in (*strengths, together)) else 0)
