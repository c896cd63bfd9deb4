"""Set-up and health: the engine, the images, and whether the sandbox's limits hold."""

import json
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import Annotated

import typer

from service.config import read

FAILED = 3
SILENCE_S = 3.0

Say = Callable[[str], None]


def register(app: typer.Typer) -> None:
    app.command()(setup)
    app.command()(doctor)


def setup() -> None:
    """See to the Docker engine and build the sandbox images that are not there yet."""
    from sandbox.docker import image, install  # here and below: they take long to import, and most commands need none
    from sandbox.language import discover

    with never_silent(partial(print, flush=True)) as say, closing(install.ensure(say)) as engine:
        for language in discover().values():
            image.build(engine, language, say)
        say(f"Docker {engine.version} answers and the sandbox images are there")


def doctor(as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """Examine this machine, and prove by running that the sandbox's limits hold."""
    from rich.console import Console

    from service import wiring
    from service.cli.health import examine, fact, line

    settings, checks, console = read(), [], Console(highlight=False, soft_wrap=True)
    with wiring.judging(settings.model_copy(update={"sandbox_spares": 0})) as ports:
        for check in examine(settings, ports):
            checks.append(check)
            if not as_json:
                console.print(line(check))
    well = all(check.ok for check in checks)
    if as_json:
        print(json.dumps({"ok": well, "checks": [fact(check) for check in checks]}))
    sys.exit(0 if well else FAILED)


@contextmanager
def never_silent(say: Say, pause_s: float = SILENCE_S) -> Iterator[Say]:
    """A `say` that tells by itself that the work goes on, where the work says nothing for so long."""
    heard, over = threading.Event(), threading.Event()

    def tell(text: str) -> None:
        heard.set()
        say(text)

    def watch() -> None:
        quiet_s = 0.0
        while not over.wait(pause_s):
            quiet_s = 0.0 if heard.is_set() else quiet_s + pause_s
            heard.clear()
            if quiet_s:
                say(f"  still at it ({quiet_s:.0f} s)")

    watcher = threading.Thread(target=watch, name="never silent", daemon=True)
    watcher.start()
    try:
        yield tell
    finally:
        over.set()
        watcher.join()
