"""The base image that the sandbox images are built on: pulled, or made here where no image registry answers."""

import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from queue import Empty, Queue
from shutil import which
from typing import Any

import requests
from docker.errors import DockerException

from sandbox.docker.engine import Engine
from sandbox.docker.install import Say, apt_install, run
from sandbox.errors import EngineTrouble

BASE = "debian:trixie-slim"
SUITE = "trixie"

_PULL_SILENCE_S = 20
_KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
_LEFT_OUT = (
    "etc/hostname",
    "etc/resolv.conf",
    "var/cache/apt/*",
    "var/lib/apt/lists/*",
    "var/log/*",
    "usr/share/doc/*",
    "usr/share/info/*",
    "usr/share/locale/*",
    "usr/share/man/*",
)
"""What a slim base does without, and what is this machine's own."""


def ensure(engine: Engine, say: Say, name: str = BASE) -> None:
    """Raises EngineTrouble where the image is not there and can neither be pulled nor made."""
    if engine.has_image(name):
        return
    say(f"pulling the base image {name}")
    if why_not := _pull(engine, say, name):
        say(f"no image registry gave it: {why_not}")
        say("making the same base here instead, from Debian's packages with debootstrap: one to three minutes, once")
        bootstrap(engine, say, name)


def bootstrap(engine: Engine, say: Say, name: str = BASE) -> None:
    """Make the base with debootstrap and import it under this name. Needs root. Raises EngineTrouble."""
    _require_debootstrap(say, name)
    # Not in /tmp, which may forbid the device files that a base has.
    with tempfile.TemporaryDirectory(prefix="weakspot-base-", dir="/var/tmp") as folder:
        root, archive = f"{folder}/root", f"{folder}/base.tar"
        options = ["--variant=minbase", "--force-check-gpg"]
        # With mounts of its own: what debootstrap mounts is gone with it, however it ends.
        run(["unshare", "--mount", "debootstrap", *options, SUITE, root, *_mirror()], say)
        run(["tar", "--create", "--numeric-owner", f"--file={archive}", *_excluded(), f"--directory={root}", "."], say)
        say(f"importing it as {name}")
        _import(engine, archive, name)


def mirror_of(targets: str) -> list[str]:
    """Debian's own mirror among apt's targets, lines of `origin|label|uri`; none where debootstrap could not use it."""
    for origin, label, uri in (line.split("|", 2) for line in targets.splitlines() if line.count("|") > 1):
        if origin == label == "Debian" and uri.startswith(("http://", "https://")):
            return [uri]
    return []


def _pull(engine: Engine, say: Say, name: str) -> str:
    """Why it could not be pulled, empty where it was. The SDK's own call would wait for ever."""
    events: Queue[dict[str, Any]] = Queue()
    threading.Thread(target=_listen, args=(engine, name, events), name="pull", daemon=True).start()
    while True:
        try:
            event = events.get(timeout=_PULL_SILENCE_S)
        except Empty:
            return f"nothing came for {_PULL_SILENCE_S} s"
        if "error" in event:
            return str(event["error"])
        if "done" in event:
            return ""
        if not event.get("progressDetail"):
            say(f"  {_told(event)}")


def _listen(engine: Engine, name: str, events: "Queue[dict[str, Any]]") -> None:
    repository, _, tag = name.rpartition(":")
    try:
        for event in engine.client.api.pull(repository, tag=tag, stream=True, decode=True):
            events.put(event)
        events.put({"done": True})
    except Exception as error:  # whatever it is, whoever waits for the image must hear of it
        events.put({"error": getattr(error, "explanation", error)})


def _told(event: dict[str, Any]) -> str:
    return " ".join(str(event[key]) for key in ("id", "status") if key in event)


def _require_debootstrap(say: Say, name: str) -> None:
    if os.geteuid() != 0:
        hint = f"see to it that this works: docker pull {name}; or run once: sudo {Path(sys.argv[0]).absolute()} setup"
        raise EngineTrouble("the base image can't be pulled, and only root can make it", hint)
    if which("debootstrap", path="/usr/sbin:/usr/bin") and which("gpgv") and _KEYRING.exists():
        return
    if which("apt-get") is None:
        raise EngineTrouble("debootstrap is not here", "install debootstrap, gpgv and Debian's archive keyring")
    apt_install(["debootstrap", "debian-archive-keyring", "gpgv"], say)


def _mirror() -> list[str]:
    """As apt itself understands its configuration, whichever of its formats that has."""
    command = ["apt-get", "indextargets", "--format", "$(ORIGIN)|$(LABEL)|$(REPO_URI)"]
    try:
        return mirror_of(subprocess.run(command, capture_output=True, text=True, check=False).stdout)
    except OSError:
        return []


def _excluded() -> list[str]:
    return ["--anchored", *(f"--exclude=./{path}" for path in _LEFT_OUT)]


def _import(engine: Engine, archive: str, name: str) -> None:
    repository, _, tag = name.rpartition(":")
    try:
        engine.client.api.import_image_from_file(archive, repository, tag, changes=['CMD ["bash"]'])
    except (DockerException, requests.RequestException) as error:
        raise EngineTrouble(f"the base image could not be imported: {error}", "see: weakspot doctor") from error
    if not engine.has_image(name):
        raise EngineTrouble("the engine did not keep the base image", "see whether its disk is full: docker system df")
