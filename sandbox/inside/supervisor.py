"""Runs as the first process of a container: takes requests on stdin, measures the candidate's processes from
outside, and writes reports to stdout. It never runs the candidate's code itself and never parses what it says.

A frame is the length of its JSON header (4 bytes, big-endian), the header, and blobs whose sizes the header gives
as `sizes`. A request is one frame, its blobs the cases' arguments. Its report is one frame for each case that was
run, with two blobs (the answer as the candidate's process wrote it, and its output), and a last one with the sums. All
come together as far as none waits for more than HELD_S.
"""

import json
import os
import signal
import struct
import sys
import time
from contextlib import suppress
from typing import Any, BinaryIO

import cgroup
import launch
import seccomp
from child import Child, Outcome, become

CANDIDATE = 10001
OUTPUT_KEPT = 64 * 1024
ANSWERS_CAP = 8 * 1024 * 1024  # of all cases of a run: decoded, an answer can take 25 times the memory
HELD_S = 0.1
WRITABLE = "/tmp"  # noqa: S108 - the container's one writable place


def main() -> None:
    seccomp.confine()
    launch.warm()
    requests, reports = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1):
        os.dup2(null, descriptor)
    deaths = _deaths()
    _write(reports, {"ready": True, "version": sys.version.split()[0]})
    reports.flush()
    while (request := _read(requests)) is not None:
        _run(*request, reports, deaths)
        reports.flush()


def _deaths() -> int:
    """A pipe that can be read from, without waiting, when any process of the container may have died."""
    there, here = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
    signal.set_wakeup_fd(here, warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    return there


def _run(header: dict[str, Any], cases: list[bytes], reports: BinaryIO, deaths: int) -> None:
    """Run the cases, in as few processes as go well, and account for each."""
    limits, deadline = header["limits"], time.monotonic() + header["limits"]["total_ms"] / 1000
    child: Child | None = None
    room = ANSWERS_CAP
    memory_kib, overruns, leftovers, kills = 0, 0, False, cgroup.oom_kills()
    sent = time.monotonic()

    def send_due() -> None:
        nonlocal sent
        if time.monotonic() - sent >= HELD_S:
            reports.flush()
            sent = time.monotonic()

    for case in cases:
        if overruns >= limits["overruns"] or time.monotonic() > deadline:
            break
        if child is None:
            child = Child.start(header["load"], limits, CANDIDATE, deaths)
        outcome = child.run(case, room, HELD_S, send_due)
        room -= len(outcome.answer)
        if outcome.exit != "answered":
            peak, left = _end(child)
            child, memory_kib, leftovers = None, max(memory_kib, peak), leftovers or left
        outcome, kills = _blame_memory(outcome, kills)
        overruns += outcome.exit == "time_limit"
        _write_case(reports, outcome)
        if outcome.unloadable:
            break
    if child is not None:
        peak, left = _end(child)
        memory_kib, leftovers = max(memory_kib, peak), leftovers or left
    clean = not leftovers and _empty_tmpfs()
    _write(reports, {"end": True, "memory_kib": memory_kib, "clean": clean})


def _blame_memory(outcome: Outcome, kills_before: int) -> tuple[Outcome, int]:
    """A process that died while the kernel was killing for want of memory died of that."""
    kills = cgroup.oom_kills()
    if kills > kills_before and outcome.exit == "died":
        outcome = outcome.replace_exit("memory_limit")
    return outcome, kills


def _end(child: Child) -> tuple[int, bool]:
    """Kill and reap every process but this one: as process 1 of the container it is the parent of all orphans.

    Returns the peak memory of the candidate's process, and whether it had left others behind.
    """
    peak, others = child.peak_kib(), 0
    child.close()
    with suppress(ProcessLookupError):
        os.kill(-1, signal.SIGKILL)
    while True:
        try:
            pid, _, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return peak, others > 0
        peak = max(peak, usage.ru_maxrss)
        others += pid != child.pid


def _empty_tmpfs() -> bool:
    """Whether nothing is left in the writable place. The candidate's user deletes: root has no right to do it here."""
    if not os.listdir(WRITABLE):
        return True
    pid = os.fork()
    if pid == 0:
        with suppress(OSError):
            become(CANDIDATE)
            _delete(WRITABLE)
        os._exit(0)
    os.waitpid(pid, 0)
    return not os.listdir(WRITABLE)


def _delete(folder: str) -> None:
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            os.chmod(entry.path, 0o700)
            _delete(entry.path)
            os.rmdir(entry.path)
        else:
            os.unlink(entry.path)


def _write_case(reports: BinaryIO, outcome: Outcome) -> None:
    output = outcome.output[:OUTPUT_KEPT]
    fact = {
        "exit": outcome.exit,
        "cpu_us": outcome.cpu_ns // 1000,
        "wall_us": outcome.wall_ns // 1000,
        "status": outcome.status,
        "sizes": [len(outcome.answer), len(output)],
    }
    _write(reports, fact, outcome.answer, output)


def _read(stream: BinaryIO) -> tuple[dict[str, Any], list[bytes]] | None:
    prefix = stream.read(4)
    if len(prefix) < 4:
        return None
    header = json.loads(stream.read(struct.unpack(">I", prefix)[0]))
    return header, [stream.read(size) for size in header["sizes"]]


def _write(stream: BinaryIO, header: dict[str, Any], *blobs: bytes) -> None:
    encoded = json.dumps(header).encode()
    stream.write(struct.pack(">I", len(encoded)) + encoded + b"".join(blobs))


if __name__ == "__main__":
    main()
