"""The browser that the pages are tried in: Debian's chromium. `python -m tests.chromium` installs it where it may."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

PACKAGE = "chromium"
INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends", PACKAGE)
QUIET = (
    "--no-sandbox",  # root may not have one; only pages of ours are opened
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def opened() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found() or PACKAGE, args=QUIET)
        yield browser
        browser.close()


def found() -> str | None:
    return shutil.which(PACKAGE)


def install() -> int:
    """The exit code of what was done."""
    if found():
        return 0
    if os.geteuid() or not shutil.which("apt-get"):
        print(f"error: there is no {PACKAGE}\nhint: sudo {' '.join(INSTALL)}", file=sys.stderr)
        return 3
    print(f"installing {PACKAGE}: this takes a minute", flush=True)
    update = subprocess.run(["apt-get", "update"], check=False).returncode
    return (
        update
        or subprocess.run(INSTALL, check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"}).returncode
    )


if __name__ == "__main__":
    sys.exit(install())
