"""What there is of engine, images and limits, and proof by running that the limits hold."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import requests
from docker.errors import DockerException

from sandbox.docker import image, install
from sandbox.docker.engine import Engine
from sandbox.errors import EngineMissing, SandboxError
from sandbox.language import discover
from sandbox.protocol import CaseReport, Exit, Limits, Request, Sandbox
from sandbox.signature import Kind, parse_signature

CPU_MS = 500
MOST_PROCESSES = 64
BOMB_SIZE = 500

_OWNER = "doctor"
_KNOWN = ("MemoryLimit", "SwapLimit", "PidsLimit", "CpuCfsQuota")
_ACCOUNTING = (
    "add cgroup_enable=memory swapaccount=1 to the kernel's command line (GRUB_CMDLINE_LINUX in /etc/default/grub), "
    "then run: update-grub, and reboot"
)
_BROKEN = "mend what failed above, or see the engine's own log"
_LEAK = "do not let candidates' code run on this engine; what it is asked for is in sandbox/docker/profile.py"

_HOG = "while True: pass"
_GLUTTON = "kept = []\n        while True: kept.append(b'x' * (1 << 22))"
# UDP, to an address that stands for none: it asks for a route and sends nothing.
_CALLER = """
        import socket
        names = sorted(line.split(":")[0].strip() for line in open("/proc/net/dev").readlines()[2:])
        try:
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 9))
        except OSError as error:
            return f"{error.strerror}; interfaces: {' '.join(names)}"
        return f"connected; interfaces: {' '.join(names)}"
"""
# The children wait: a machine whose engine sets no limit is not brought down by being examined.
_BOMB = """
        import os, time
        for count in range(n):
            try:
                if os.fork() == 0:
                    time.sleep(60)
            except OSError:
                return f"{count} processes"
        return f"{n} processes"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """`mend` says how to put it right; it is of use where the check is not ok."""

    name: str
    ok: bool
    found: str
    mend: str = ""


def examine(sandbox: Sandbox, runtime: str | None) -> Iterator[Check]:
    """Everything about the engine and the sandbox on it, each check as soon as it is known."""
    try:
        engine = Engine()
    except EngineMissing as missing:
        plan = install.decide(install.gather())
        yield Check(name="engine", ok=False, found=missing.what, mend=plan.hint or missing.hint)
        yield _unproven("there is no engine")
        return
    with closing(engine):
        where = os.environ.get("DOCKER_HOST", f"unix://{install.SOCKET}")
        yield Check(name="engine", ok=True, found=f"Docker {engine.version} at {where}")
        yield from _facts(engine, runtime)
        images = [_image(engine, name) for name in map(image.name, discover().values())]
        yield from images
    if all(check.ok for check in images):
        yield from prove(sandbox)
    else:
        yield _unproven("there is no image to run")


def judge_facts(info: dict[str, Any], runtime: str | None) -> Iterator[Check]:
    """What the engine says of itself. `info` is its own answer; `runtime` the configured one, None for its default."""
    version, driver = str(info.get("CgroupVersion", "1")), info.get("CgroupDriver", "none")
    yield Check(
        name="control groups",
        ok=driver != "none",
        found=f"version {version}, driver {driver}",
        mend="let the engine run as root, or give a rootless one systemd and cgroup version 2",
    )
    missing = [name for name in _KNOWN if not info.get(name)]
    yield Check(
        name="limits known",
        ok=not missing,
        found=f"the engine can't enforce {', '.join(missing)}" if missing else "memory, swap, processes, CPU",
        mend=_ACCOUNTING,
    )
    wanted, known = runtime or str(info.get("DefaultRuntime", "")), sorted(info.get("Runtimes", {}))
    yield Check(
        name="runtime",
        ok=wanted in known,
        found=wanted if wanted in known else f"the engine knows no {wanted}, only: {', '.join(known)}",
        mend="register it in /etc/docker/daemon.json, or unset WEAKSPOT_SANDBOX_RUNTIME",
    )


def prove(sandbox: Sandbox) -> Iterator[Check]:
    """Run programs that try to get past the limits."""
    proofs: tuple[tuple[str, str, Callable[[CaseReport], bool]], ...] = (
        ("memory is limited", _GLUTTON, _is_out_of_memory),
        ("processes are limited", _BOMB, _is_bounded),
        ("the next run is right", "return 'right'", _is_right),
        ("there is no network", _CALLER, _is_cut_off),
        ("CPU time is limited", _HOG, _is_out_of_time),
    )
    try:
        for name, program, holds in proofs:
            yield _proof(sandbox, name, program, holds)
    finally:
        sandbox.release(_OWNER)


def _facts(engine: Engine, runtime: str | None) -> Iterator[Check]:
    try:
        yield from judge_facts(engine.client.info(), runtime)
    except (DockerException, requests.RequestException) as error:
        yield Check(name="control groups", ok=False, found=f"the engine does not tell: {error}", mend="restart it")


def _image(engine: Engine, name: str) -> Check:
    try:
        there = engine.has_image(name)
    except SandboxError as error:
        return Check(name="image", ok=False, found=error.what, mend=error.hint)
    return Check(name="image", ok=there, found=name if there else f"{name} is not there", mend="run: weakspot setup")


def _proof(sandbox: Sandbox, name: str, program: str, holds: Callable[[CaseReport], bool]) -> Check:
    request = Request(
        language="python",
        source=f"class Solution:\n    def probe(self, n):\n        {program.strip()}\n",
        signature=parse_signature(Kind.FUNCTION, ["probe(n: int) -> str"]),
        cases=([BOMB_SIZE],),
        limits=Limits(cpu_ms=CPU_MS, memory_mib=64),
        owner=_OWNER,
    )
    try:
        report = sandbox.run(request).cases[0]
    except SandboxError as error:
        return Check(name=name, ok=False, found=error.what, mend=_BROKEN)
    return Check(name=name, ok=holds(report), found=_told(report), mend=_LEAK)


def _told(report: CaseReport) -> str:
    if report.exit is Exit.ANSWERED:
        return f"answered {report.answer}"
    why = f" ({report.fault.type}: {report.fault.message})" if report.fault else ""
    return f"{report.exit.value} after {report.cpu_ms:.0f} ms of CPU{why}"


def _is_out_of_memory(report: CaseReport) -> bool:
    return report.exit is Exit.MEMORY_LIMIT


def _is_bounded(report: CaseReport) -> bool:
    return report.answer in [f"{count} processes" for count in range(MOST_PROCESSES)]


def _is_right(report: CaseReport) -> bool:
    return report.answer == "right"


def _is_cut_off(report: CaseReport) -> bool:
    return report.answer in [f"{why}; interfaces: lo" for why in ("Operation not permitted", "Network is unreachable")]


def _is_out_of_time(report: CaseReport) -> bool:
    return report.exit is Exit.TIME_LIMIT and report.cpu_ms < 2 * CPU_MS


def _unproven(why: str) -> Check:
    return Check(name="limits hold", ok=False, found=f"not proven: {why}", mend=_BROKEN)
