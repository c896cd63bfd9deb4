"""What the doctor examines: this machine, the folders, and the sandbox by running what it must stop."""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from shutil import disk_usage

from rich.text import Text

from sandbox.docker import doctor as examination
from sandbox.docker.doctor import Check
from service.catalogue.load import Catalogue
from service.config import Settings
from service.core.errors import Unavailable
from service.flows.ports import Judging

PYTHON = (3, 11)
LEAST_FREE_MIB = 100

_MIB = 1024 * 1024


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
