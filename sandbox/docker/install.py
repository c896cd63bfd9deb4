"""Sees to an engine: finds the one that answers, starts the one that does not run, installs Debian's where none is.

What to do is decided by `decide` from facts alone; all the rest gathers facts or carries the decision out.
"""

import os
import platform
import subprocess
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from shutil import which

from sandbox.docker.engine import Engine
from sandbox.errors import EngineMissing, EngineTrouble

SOCKET = Path("/var/run/docker.sock")
LOG = Path("/var/log/weakspot-dockerd.log")
ANSWERS_WITHIN_S = 60

_SBIN = "/usr/local/sbin:/usr/sbin:/sbin"
"""Where daemons and their helpers are; the PATH that `su` leaves behind lacks it."""
_PACKAGES = {
    "debian": "apt-get install docker.io",
    "ubuntu": "apt-get install docker.io",
    "fedora": "dnf install moby-engine",
    "arch": "pacman -S docker",
}
_JOIN = "sudo usermod -aG docker $USER && newgrp docker"

Say = Callable[[str], None]


class Action(Enum):
    INSTALL = auto()
    START = auto()
    WAIT = auto()
    ASK = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A machine on which no engine answers.

    `system` and `distribution` are the names that Python and /etc/os-release give; of a derived distribution it is
    the one that it is like. `running`: there is a dockerd. `denied`: its socket is there and not for this user.
    `elsewhere`: the socket of another engine, if one is found.
    """

    docker_host: str = ""
    system: str = "Linux"
    distribution: str = ""
    is_root: bool = False
    installed: bool = False
    running: bool = False
    systemd: bool = False
    denied: bool = False
    elsewhere: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`hint` is the command that the user needs where the action is to ask for it."""

    action: Action
    hint: str = ""


def ensure(say: Say) -> Engine:
    """The engine that answers, installed or started first where this user may do so.

    Raises EngineMissing with the command that the user needs, or EngineTrouble where a step fails.
    """
    try:
        return Engine()
    except EngineMissing as missing:
        facts = gather()
        plan = decide(facts)
        if plan.action is Action.ASK:
            raise EngineMissing(missing.what, plan.hint) from missing
        say(f"{missing.what}: seeing to one")
    if plan.action is Action.INSTALL:
        say("installing Debian's docker.io: a minute or two, once")
        apt_install(["docker.io", "ca-certificates"], say)
    if plan.action is not Action.WAIT:
        _start(facts.systemd, say)
    return _wait(say)


def decide(facts: Facts) -> Plan:
    """What is to be done so that an engine answers."""
    if facts.docker_host:
        return Plan(action=Action.ASK, hint="start the engine that DOCKER_HOST names, or unset DOCKER_HOST")
    if not facts.is_root or facts.distribution not in ("debian", "ubuntu"):
        return Plan(action=Action.ASK, hint=_hint(facts))
    if facts.running:
        return Plan(action=Action.WAIT)
    return Plan(action=Action.START if facts.installed else Action.INSTALL)


def gather() -> Facts:
    """The facts of this machine, now."""
    return Facts(
        docker_host=os.environ.get("DOCKER_HOST", ""),
        system=platform.system(),
        distribution=distribution(_release()),
        is_root=os.geteuid() == 0,
        installed=_dockerd() is not None,
        running=_dockerd_runs(),
        systemd=Path("/run/systemd/system").is_dir(),
        denied=os.path.exists(SOCKET) and not os.access(SOCKET, os.R_OK | os.W_OK),
        elsewhere=_elsewhere(),
    )


def distribution(release: Mapping[str, str]) -> str:
    """Of the names that /etc/os-release gives, the first for which a command is known; else an empty text."""
    words = (release.get("ID", ""), *release.get("ID_LIKE", "").split())
    return next((word for word in words if word in _PACKAGES), "")


def apt_install(packages: Sequence[str], say: Say) -> None:
    """Raises EngineTrouble. A list that can't be updated is no failure yet: what is needed may be in the others."""
    try:
        run(["apt-get", "-q", "update"], say)
    except EngineTrouble as trouble:
        say(f"{trouble.what}: going on without")
    options = ["--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    run(["apt-get", "-q", *options, "install", *packages], say)


def run(command: Sequence[str], say: Say) -> None:
    """Run a command and tell its output line by line. Raises EngineTrouble where it fails."""
    last: deque[str] = deque(["it said nothing"], maxlen=1)
    try:
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_environment(),
            text=True,
            errors="replace",
        ) as process:
            for line in filter(None, map(str.strip, process.stdout or ())):
                last.append(line)
                say(f"  {line}")
    except OSError as error:
        raise EngineTrouble(f"{command[0]} can't be run: {error}", "install it and try again") from error
    if process.returncode != 0:
        raise EngineTrouble(f"{command[0]} failed: {last[0]}", "mend what the lines above say and try again")


def _hint(facts: Facts) -> str:
    sudo = "" if facts.is_root else "sudo "
    if facts.elsewhere:
        return f"run: export DOCKER_HOST=unix://{facts.elsewhere}"
    if facts.system == "Darwin":
        return "start Docker Desktop: open -a Docker (install it first where it is not there)"
    if facts.system != "Linux":
        return "run weakspot in a Linux of its own, such as WSL 2"
    if facts.denied:
        return f"run: {_JOIN}"
    if facts.installed:
        verb = "restart" if facts.running else "start"
        return f"run: {sudo}{f'systemctl {verb} docker' if facts.systemd else f'service docker {verb}'}"
    if facts.distribution in _PACKAGES:
        return f"run: {sudo}{_PACKAGES[facts.distribution]}" + ("" if facts.is_root else f" && {_JOIN}")
    return "install Docker Engine from your system's packages and start it"


def _release() -> dict[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _start(systemd: bool, say: Say) -> None:
    """Start dockerd, unless the package's own script has done so."""
    if systemd:
        run(["systemctl", "start", "docker"], say)
    elif not _dockerd_runs():
        say(f"starting dockerd; its log is {LOG}")
        with LOG.open("ab") as log:
            subprocess.Popen(
                [_dockerd() or "dockerd"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=_environment(),
                cwd="/",
                start_new_session=True,
            )


def _wait(say: Say) -> Engine:
    say("waiting for the engine to answer")
    give_up = time.monotonic() + ANSWERS_WITHIN_S
    started = time.monotonic() + 2
    while time.monotonic() < give_up and (time.monotonic() < started or _dockerd_runs()):
        with suppress(EngineMissing):
            return Engine()
        time.sleep(0.5)
    raise EngineTrouble(f"dockerd does not answer{_last_words()}", f"see {LOG}, or: journalctl -u docker")


def _last_words() -> str:
    with suppress(OSError, IndexError):
        return f": {LOG.read_text(errors='replace').splitlines()[-1]}"
    return ""


def _dockerd() -> str | None:
    return which("dockerd", path=_environment()["PATH"])


def _dockerd_runs() -> bool:
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            name, _, rest = status.read_text(errors="replace").partition("(")[2].rpartition(") ")
            if name == "dockerd" and not rest.startswith("Z"):
                return True
    return False


def _elsewhere() -> str:
    home = os.path.expanduser("~")
    folders = (os.environ.get("XDG_RUNTIME_DIR"), f"{home}/.docker/run", f"{home}/.docker/desktop")
    sockets = [f"{folder}/docker.sock" for folder in folders if folder]
    return next(filter(os.path.exists, sockets), "")


def _environment() -> dict[str, str]:
    path = os.environ.get("PATH", os.defpath)
    return {**os.environ, "PATH": f"{path}:{_SBIN}", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
