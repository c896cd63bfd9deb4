"""Set-up and health: the engine, the images, and whether the sandbox's limits hold."""

import json
import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from shutil import disk_usage
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from sandbox.docker import doctor as examination
from sandbox.docker import image, install
from sandbox.docker.doctor import Check
from sandbox.docker.install import Say
from sandbox.language import discover
from service import wiring
from service.catalogue.load import Catalogue
from service.config import Settings, read
from service.core.errors import Unavailable
from service.flows.ports import Judging

FAILED = 3
PYTHON = (3, 11)
LEAST_FREE_MIB = 100
SILENCE_S = 3.0

_MIB = 1024 * 1024


def register(app: typer.Typer) -> None:
    app.command()(setup)
    app.command()(doctor)


def setup() -> None:
    """See to the Docker engine and build the sandbox images that are not there yet."""
    with never_silent(partial(print, flush=True)) as say, closing(install.ensure(say)) as engine:
        for language in discover().values():
            image.build(engine, language, say)
        say(f"Docker {engine.version} answers and the sandbox images are there")


def doctor(as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False) -> None:
    """Examine this machine, and prove by running that the sandbox's limits hold."""
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


def examine(settings: Settings, ports: Judging) -> Iterator[Check]:
    """Each check as soon as it is known, those that need no engine first."""
    yield _python(sys.version_info[:3])
    yield data_folder(settings.data)
    yield _problems(ports.catalogue)
    yield from examination.examine(ports.sandbox, settings.sandbox_runtime)


def line(check: Check) -> Text:
    """One row of the table; one that failed has a second, with what mends it."""
    row = Text.assemble(("ok    ", "green") if check.ok else ("FAILED", "bold red"), f"  {check.name:24}{check.found}")
    return row if check.ok else row.append(f"\n        {'':24}mend: {check.mend}")


def fact(check: Check) -> dict[str, object]:
    return asdict(check) | ({"mend": ""} if check.ok else {})


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


def data_folder(folder: Path) -> Check:
    """Whether it can be written, or made where it is not there yet, and holds enough."""
    there = next(path for path in (folder, *folder.absolute().parents) if os.path.exists(path))
    try:
        tempfile.TemporaryFile(dir=there).close()
        free_mib = disk_usage(there).free // _MIB
    except OSError as error:
        mend = "make it writable, or set WEAKSPOT_DATA to a folder that is"
        return Check(name="data folder", ok=False, found=f"{folder} can't be written: {error.strerror}", mend=mend)
    return Check(
        name="data folder",
        ok=free_mib >= LEAST_FREE_MIB,
        found=f"{folder}, {free_mib} MiB free",
        mend=f"make room: it needs {LEAST_FREE_MIB} MiB",
    )


def _python(version: tuple[int, ...]) -> Check:
    found, wanted = (".".join(map(str, part)) for part in (version, PYTHON))
    return Check(name="Python", ok=version >= PYTHON, found=found, mend=f"use Python {wanted} or newer")


def _problems(catalogue: Catalogue) -> Check:
    try:
        found, mend = (
            f"{len(catalogue.problems)} in {catalogue.folder}",
            "set WEAKSPOT_PROBLEMS to the folder of problems",
        )
        return Check(name="problems", ok=bool(catalogue.problems), found=found, mend=mend)
    except Unavailable as error:
        return Check(name="problems", ok=False, found=error.what, mend=error.hint)
