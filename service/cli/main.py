"""The command line: one verb a word. Exit codes: 0 accepted or done, 1 judged and not accepted, 2 usage, 3 no server
or engine, 4 time is up, 5 judge error.
"""

import sys
from importlib import import_module

import typer
from rich.console import Console

from sandbox.errors import SandboxError, UnknownLanguage
from service.core.errors import TooLate, Unavailable, WeakspotError

USAGE, UNREACHABLE, TIME_IS_UP = 2, 3, 4

app = typer.Typer(
    name="weakspot",
    help="Timed mock coding interviews that find your weak patterns.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

for _module in ("interview", "catalogue", "estimate", "author", "serve", "setup"):
    import_module(f"service.cli.{_module}").register(app)


def main() -> None:
    """Run a command. A user's mistake, or a service that is not there, gets two lines and no stack trace."""
    try:
        app()
    except (WeakspotError, SandboxError) as error:
        complain(error.what, error.hint)
        sys.exit(_code(error))
    except KeyboardInterrupt:
        sys.exit(130)


def complain(what: str, hint: str) -> None:
    console = Console(stderr=True, highlight=False, soft_wrap=True)
    console.print(f"[bold red]error:[/] {_plain(what)}")
    console.print(f"[bold]hint:[/] {_plain(hint)}")


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


def _code(error: WeakspotError | SandboxError) -> int:
    if isinstance(error, (Unavailable, SandboxError)) and not isinstance(error, UnknownLanguage):
        return UNREACHABLE
    return TIME_IS_UP if isinstance(error, TooLate) else USAGE
