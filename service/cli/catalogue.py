"""What there is to practise, and how it went: the list of problems and the report."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from service.cli import author, render, strength
from service.cli.client import connect
from service.config import read
from service.core.problem import Difficulty

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
    with connect(read(), server) as client:
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
    server: Server = None,
    as_json: AsJson = False,
) -> None:
    """Report which patterns are weak and how sure that is, how you fare, and what to sit next."""
    with connect(read(), server) as client:
        if form is not None and not as_json:
            print(client.text("/report", f"text/{form}"), end="")
            return
        view = client.get("/report")
    print(json.dumps(view)) if as_json else render.console.print(render.report(view, whole=whole))


def next_(server: Server = None, as_json: AsJson = False) -> None:
    """Say what to sit next, and why: the first is what start takes when no problem is named."""
    with connect(read(), server) as client:
        found = client.get("/recommendations")
    print(json.dumps({"items": found})) if as_json else render.console.print(render.recommendations(found))


def export(server: Server = None) -> None:
    """Write your history, one JSON object an interview: what estimate reads."""
    with connect(read(), server) as client:
        for row in client.get("/history"):
            print(json.dumps(row))
