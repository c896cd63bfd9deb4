"""An interview from start to review. In the folder that `start` makes, no command needs an argument."""

import json
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.live import Live

from service.cli import folder, render
from service.cli.client import Client, connect
from service.config import read
from service.core.errors import Invalid, NotFound, TooLate, Unavailable
from service.core.problem import Difficulty

POLL_S = 0.1
MOST_TRIES_HERE = 2
NOT_ACCEPTED, JUDGE_ERROR = 1, 5
KEPT = "run: weakspot setup; the verdict comes with the next weakspot submit or finish"

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Server = Annotated[str | None, typer.Option(help="A server's URL; WEAKSPOT_SERVER says it too.", show_default=False)]
Where = Annotated[Path, typer.Option("--folder", "-f", help="The interview's folder.", show_default="here")]

HERE = Path()

NEXT = """  cd {folder}
  weakspot run       try it on the examples and your own cases
  weakspot submit    have it judged
  weakspot status    see the clock"""


def register(app: typer.Typer) -> None:
    for command in (start, status, run, submit, watch, hint, finish, show):
        app.command()(command)


def start(
    slug: Annotated[str | None, typer.Argument(help="The problem. Without it: one that you have not seen.")] = None,
    difficulty: Annotated[Difficulty | None, typer.Option(help="Draw among these only.")] = None,
    among: Annotated[Path | None, typer.Option("--list", help="Draw among the slugs of this file, one a line.")] = None,
    minutes: Annotated[int | None, typer.Option(help="20 to 30; by difficulty without it.")] = None,
    practice: Annotated[bool, typer.Option("--practice", help="No limit; it never counts.")] = False,
    language: Annotated[str, typer.Option(help="The language of your code.")] = "python",
    server: Server = None,
    as_json: AsJson = False,
) -> None:
    """Start an interview: the clock runs, and a folder with statement, starter and own cases is written here."""
    settings = read()
    body = {
        "slug": slug,
        "difficulty": difficulty,
        "among": _slugs(among),
        "minutes": minutes,
        "practice": practice,
        "language": language,
    }
    folder.require_writable(Path())
    with connect(settings, server) as client:
        view = client.post("/interviews", body)
    made = folder.create(Path(), view, settings.server if server is None else server, _extension(language))
    if as_json:
        print(json.dumps(view | {"folder": str(made.path)}))
        return
    render.console.print(render.statement(view))
    render.console.print(render.state(view))
    render.console.print(f"Your code goes into [bold]{made.path}/{made.mark.source}[/]. Next:")
    render.console.print(NEXT.format(folder=made.path), markup=False)


def status(where: Where = HERE, as_json: AsJson = False) -> None:
    """Show the clock, counting down, with submissions and hints. Ctrl-C leaves; the interview goes on."""
    with _interview(where) as (_, client, path):
        view = client.get(path)
        if as_json:
            print(json.dumps(view))
        elif not render.console.is_terminal or view["state"] != "running" or view["remaining_s"] is None:
            render.console.print(render.state(view))
        else:
            with suppress(KeyboardInterrupt):
                _count_down(client, path, view)


def run(where: Where = HERE, as_json: AsJson = False) -> None:
    """Run your code on the examples and your own cases. It counts for nothing."""
    with _interview(where) as (here, client, path):
        view = _run(here, client, path)
    if as_json:
        print(json.dumps(view))
    else:
        render.console.print(render.run(view))
    sys.exit(0 if view["verdict"] == "accepted" else NOT_ACCEPTED)


def submit(where: Where = HERE, as_json: AsJson = False) -> None:
    """Hand your code in and wait for the verdict on the hidden cases."""
    with _interview(where) as (here, client, path):
        body = {"source": here.source(), "language": here.mark.language}
        made = client.post(f"{path}/submissions", body, key=secrets.token_hex(16))
        if not as_json:
            render.console.print("Submitted. It is being judged …", style="dim")
        judged = _judged(client, f"{path}/submissions/{made['id']}")
    if as_json:
        print(json.dumps(judged))
    else:
        render.console.print(render.submission(judged))
        if judged["verdict"] == "accepted":
            render.console.print("Done? weakspot finish shows the pattern and the editorial.")
    sys.exit({"accepted": 0, "judge_error": JUDGE_ERROR}.get(judged["verdict"], NOT_ACCEPTED))


def watch(where: Where = HERE) -> None:
    """Run your code each time you save it. Ctrl-C leaves."""
    from watchfiles import watch as changes

    with _interview(where) as (here, client, path):
        render.console.print(f"Watching {here.path / here.mark.source}: save it and it runs. Ctrl-C leaves.")
        names = {here.mark.source, folder.OWN_CASES}
        for changed in changes(here.path, recursive=False, raise_interrupt=False):
            if names & {Path(file).name for _, file in changed}:
                _run_and_show(here, client, path)


def hint(where: Where = HERE, as_json: AsJson = False) -> None:
    """Show the next hint. It is counted, with its time."""
    with _interview(where) as (_, client, path):
        view = client.post(f"{path}/hints")
    if as_json:
        print(json.dumps(view))
    else:
        render.console.print(render.hint(view))


def finish(where: Where = HERE, as_json: AsJson = False) -> None:
    """End the interview early; then its pattern, editorial and failing case are shown."""
    with _interview(where, or_current=True) as (here, client, path):
        with suppress(NotFound, Invalid):  # a file that is gone or damaged keeps nobody from finishing
            client.put(f"{path}/draft", {"source": here.source(), "language": here.mark.language})
        view = client.post(f"{path}/finish")
        for one in view["interview"]["submissions"]:
            if one["state"] == "waiting":
                with suppress(Unavailable):  # it has ended all the same, and the review says what is not judged yet
                    _judged(client, f"{path}/submissions/{one['id']}")
                view = client.get(f"{path}/review")
    print(json.dumps(view)) if as_json else render.console.print(render.review(view))


def show(where: Where = HERE, as_json: AsJson = False) -> None:
    """Show the interview: its statement while it runs, everything once it has ended."""
    with _interview(where) as (_, client, path):
        view = client.get(path)
        running = view["state"] == "running"
        if not running:
            view = client.get(f"{path}/review")
    if as_json:
        print(json.dumps(view))
    elif running:
        render.console.print(render.statement(view))
        render.console.print(render.state(view))
    else:
        render.console.print(render.review(view))


@contextmanager
def _interview(where: Path, *, or_current: bool = False) -> Iterator[tuple[folder.Folder, Client, str]]:
    """The folder, a client of where its interview is kept, and the interview's path. `or_current` takes the one that
    is running where there is no folder, which may be lost.
    """
    try:
        here = folder.find(where)
    except NotFound:
        if not or_current:
            raise
        with connect(read()) as client:
            here = folder.lost(client.get("/interviews/current"))
            yield here, client, f"/interviews/{here.mark.interview}"
    else:
        with connect(read(), here.mark.server) as client:
            yield here, client, f"/interviews/{here.mark.interview}"


def _run(here: folder.Folder, client: Client, path: str) -> dict[str, Any]:
    body = {"source": here.source(), "language": here.mark.language, "cases": here.own_cases()}
    view: dict[str, Any] = client.post(f"{path}/runs", body)
    return view


def _run_and_show(here: folder.Folder, client: Client, path: str) -> None:
    from service.cli.main import complain

    try:
        view = _run(here, client, path)
    except (Invalid, NotFound) as error:  # what the next save may mend
        complain(error.what, error.hint)
        return
    render.console.rule(time.strftime("%H:%M:%S"))
    render.console.print(render.run(view))


def _judged(client: Client, path: str) -> dict[str, Any]:
    """Wait for the verdict. A server goes on trying for long; here that would keep the person waiting."""
    with render.aside.status("waiting for its verdict") as status:
        while True:
            view: dict[str, Any] = client.get(path)
            if view["state"] == "judged":
                return view
            if client.local and view["tries"] >= MOST_TRIES_HERE:
                raise Unavailable("the sandbox does not answer; what you submitted is kept", KEPT)
            status.update(render.waiting(view))
            time.sleep(POLL_S)


def _count_down(client: Client, path: str, view: dict[str, Any]) -> None:
    """The server's clock is asked now and then; in between, seconds are counted here."""
    asked = time.monotonic()
    with Live(render.state(view), console=render.console, auto_refresh=False) as live:
        while view["state"] == "running":
            time.sleep(0.5)
            if time.monotonic() - asked > 5 or view["remaining_s"] <= 0.5:
                view, asked = client.get(path), time.monotonic()
            left = max(0.0, view["remaining_s"] - (time.monotonic() - asked))
            live.update(render.state(view | {"remaining_s": left}), refresh=True)
    raise TooLate("the time is up", "see how it went: weakspot show")


def _slugs(file: Path | None) -> list[str]:
    if file is None:
        return []
    try:
        slugs = file.read_text(encoding="utf-8").split()
    except (OSError, UnicodeDecodeError) as error:
        raise Invalid(f"{file} can't be read: {error}", "name a text file with one slug a line") from error
    if not slugs:
        raise Invalid(f"{file} names no problem", "write one slug a line")
    return slugs


def _extension(language: str) -> str:
    from sandbox.language import find

    return find(language).extension
