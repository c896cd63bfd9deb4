"""What there is to practise, and how it went: the list of problems and the report."""

import csv
import json
import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from service.cli import author, render, strength
from service.cli.client import connect
from service.cli.folder import server_here
from service.config import read
from service.core.errors import Invalid
from service.core.problem import Difficulty
from service.flows.histories import Row

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Server = Annotated[str | None, typer.Option(help="A server's URL; WEAKSPOT_SERVER says it too.", show_default=False)]


class Form(StrEnum):
    """What a report is printed as, when not for the terminal: the second half of its media type."""

    HTML = "html"
    MARKDOWN = "markdown"


def register(app: typer.Typer) -> None:
    problems = typer.Typer(help="List the problems; check and lock their folders.", invoke_without_command=True)
    problems.callback()(list_problems)
    problems.command()(author.check)
    problems.command()(author.lock)
    problems.command()(strength.strength)
    app.add_typer(problems, name="problems")
    app.command()(report)
    app.command("next")(next_)
    app.command()(export)


def list_problems(
    context: typer.Context,
    difficulty: Annotated[Difficulty | None, typer.Option(help="These only.")] = None,
    spoilers: Annotated[bool, typer.Option("--spoilers", help="Show patterns of problems not done yet.")] = False,
    server: Server = None,
    as_json: AsJson = False,
) -> None:
    """List the problems, with what you have seen and solved."""
    if context.invoked_subcommand is not None:
        return
    with connect(read(), server_here(server)) as client:
        items, cursor = [], None
        while True:
            page = client.get("/problems", difficulty=difficulty, spoilers=spoilers, cursor=cursor)
            items += page["items"]
            if (cursor := page["next_cursor"]) is None:
                break
    print(json.dumps({"items": items})) if as_json else render.console.print(render.problems(items))


def report(
    whole: Annotated[bool, typer.Option("--all", help="Show all rows, those without enough evidence too.")] = False,
    form: Annotated[
        Form | None, typer.Option("--format", help="Print a page of its own, or Markdown.", show_default=False)
    ] = None,
    source: Annotated[
        Path | None, typer.Option("--from", help="Report on this file, as export writes it.", show_default=False)
    ] = None,
    server: Server = None,
    as_json: AsJson = False,
) -> None:
    """Report which patterns are weak and how sure that is, how you fare, and what to sit next."""
    if source is not None:
        said = _report_on(source, form if not as_json else None)
    else:
        with connect(read(), server_here(server)) as client:
            as_text = form is not None and not as_json
            said = client.text("/report", f"text/{form}") if as_text else client.get("/report")
    if isinstance(said, str):
        print(said, end="")
    else:
        print(json.dumps(said)) if as_json else render.console.print(render.report(said, whole=whole))


def _report_on(source: Path, form: Form | None) -> Any:
    """A page or Markdown where that is asked for, else what would be sent as JSON."""
    from service import wiring  # these take long to import, and most commands don't need them
    from service.api import pages, views
    from service.flows.histories import read_histories
    from service.flows.report import report_of

    catalogue = wiring.catalogue(read())
    histories = read_histories(source, catalogue.families)
    if len(histories) != 1:
        names = ", ".join(one.candidate for one in histories)
        hint = "a report is of one candidate: keep those lines alone"
        raise Invalid(f"{source} tells of {names or 'nobody'}", hint if names else "export when an interview has ended")
    view = views.report(catalogue.patterns, report_of(histories[0], catalogue.families, now=datetime.now(UTC)))
    return view.model_dump(mode="json") if form is None else pages.page(view, pages.Form(f"text/{form}"))


def next_(server: Server = None, as_json: AsJson = False) -> None:
    """Say what to sit next, and why: the first is what start takes when no problem is named."""
    with connect(read(), server_here(server)) as client:
        found = client.get("/recommendations")
    print(json.dumps({"items": found})) if as_json else render.console.print(render.recommendations(found))


def export(
    as_csv: Annotated[bool, typer.Option("--csv", help="For a spreadsheet, with a line of names.")] = False,
    server: Server = None,
) -> None:
    """Write your history, one JSON object an interview: what estimate and report --from read."""
    with connect(read(), server_here(server)) as client:
        rows = client.get("/history")
    if not as_csv:
        for row in rows:
            print(json.dumps(row))
        return
    table = csv.DictWriter(sys.stdout, list(Row.model_fields), lineterminator="\n")
    table.writeheader()
    for row in rows:
        wrong = " ".join(f"{verdict}:{count}" for verdict, count in row["wrong"].items())
        table.writerow(row | {"patterns": " ".join(row["patterns"]), "wrong": wrong})
