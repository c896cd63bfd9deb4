"""What there is to practise: the list of problems."""

import typer

from service.cli import author


def register(app: typer.Typer) -> None:
    problems = typer.Typer(help="List the problems; check and lock their folders.", no_args_is_help=True)
    problems.command()(author.check)
    problems.command()(author.lock)
    app.add_typer(problems, name="problems")
