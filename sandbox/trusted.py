"""Runs code that is ours (reference solutions) in a plain process, with no isolation at all and no engine.

Never give it a candidate's code: that is what sandbox.docker is for.
"""

import json
import os
import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from sandbox import frames, roundtrip
from sandbox.errors import SandboxError
from sandbox.language import find
from sandbox.protocol import CaseReport, Heard, Report, Request

_BOOT = """
import json, sys
sys.path.insert(0, sys.argv[1])
import launch
launch.warm()
launch.serve(json.load(sys.stdin), {}, {})
"""
_KINDS = {b"=": "answered", b"!": "raised", b"%": "raised", b"?": "refused"}


class TrustedSandbox:
    """Measures nothing and limits nothing: for code of the repository alone."""

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        """Raises SandboxError where the process ends before all cases are answered."""
        return roundtrip.run(request, _run_once, heard)

    def release(self, owner: str) -> None:
        """Nothing is kept warm."""


def _run_once(request: Request, heard: Heard | None) -> Report:
    tasks, answers = os.pipe(), os.pipe()
    inside = str(find(request.language).folder / "inside")
    boot = _BOOT.format(tasks[0], answers[1])
    process = subprocess.Popen(
        [sys.executable, "-S", "-B", "-c", boot, inside],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        pass_fds=(tasks[0], answers[1]),
    )
    os.close(tasks[0])
    os.close(answers[1])
    with process, os.fdopen(tasks[1], "wb") as to, os.fdopen(answers[0], "rb") as back:
        assert process.stdin is not None  # noqa: S101 - a pipe was asked for
        load = {"source": request.source, "signature": request.signature.to_wire()}
        process.stdin.write(json.dumps(load).encode())
        process.stdin.close()
        return Report(cases=tuple(_told(_cases(request, to, back), heard)), memory_kib=0)


def _told(reports: Iterable[CaseReport], heard: Heard | None) -> Iterator[CaseReport]:
    for place, report in enumerate(reports):
        if heard is not None:
            heard(place, report)
        yield report


def _cases(request: Request, to: BinaryIO, back: BinaryIO) -> Iterator[CaseReport]:
    for case in request.cases:
        encoded = frames.encode_arguments(case)
        to.write(struct.pack(">I", len(encoded)) + encoded)
        to.flush()
        prefix = back.read(4)
        if len(prefix) < 4:
            raise SandboxError("the program ended in the middle of a case", "run it by hand to see why")
        answer = back.read(struct.unpack(">I", prefix)[0])
        fact = {"exit": _KINDS[answer[:1]], "cpu_us": 0, "wall_us": 0}
        yield frames.case_report(fact, answer[1:], b"")
        if answer[:1] in (b"%", b"?"):
            raise SandboxError("the program can't be loaded", answer[1:].decode("utf-8", "replace"))
