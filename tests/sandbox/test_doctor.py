"""Where the engine does what it should, every check is well, and the limits are proven by running."""

import json
from pathlib import Path

import pytest

from sandbox.docker import image
from sandbox.docker.doctor import examine
from sandbox.docker.engine import Engine
from sandbox.docker.sandbox import DockerSandbox
from sandbox.language import discover
from service.cli import setup

pytestmark = [pytest.mark.engine, pytest.mark.xdist_group("doctor")]


def test_the_limits_hold(docker_sandbox: DockerSandbox) -> None:
    checks = list(examine(docker_sandbox, None))
    assert [check for check in checks if not check.ok] == []
    assert {
        "engine",
        "control groups",
        "limits known",
        "runtime",
        "image",
        "memory is limited",
        "processes are limited",
        "the next run is right",
        "there is no network",
        "CPU time is limited",
    } <= {check.name for check in checks}


def test_a_runtime_that_the_engine_does_not_know_is_found(docker_sandbox: DockerSandbox) -> None:
    [check] = [check for check in examine(docker_sandbox, "no-such-runtime") if not check.ok]
    assert check.name == "runtime"
    assert "WEAKSPOT_SANDBOX_RUNTIME" in check.mend


def test_the_doctor_ends_well(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("WEAKSPOT_DATA", str(tmp_path))
    with pytest.raises(SystemExit) as end:
        setup.doctor(as_json=True)
    assert json.loads(capsys.readouterr().out)["ok"] is True
    assert end.value.code == 0


def test_what_is_there_is_not_made_again(engine: Engine) -> None:
    told: list[str] = []
    built = [image.build(engine, language, told.append) for language in discover().values()]
    assert (told, any(built)) == ([], False)
