"""What set-up decides, what it tells, and what the doctor makes of facts: nothing here needs an engine."""

import json
import threading
from pathlib import Path

import pytest

from sandbox.docker import install
from sandbox.docker.debian import mirror_of
from sandbox.docker.doctor import Check, judge_facts, prove
from sandbox.docker.install import Action, Facts, Plan, decide
from sandbox.errors import EngineMissing, EngineTrouble
from sandbox.protocol import CaseReport, Exit
from service.cli import health, setup
from tests.fakes import FakeSandbox, answers, engine_trouble

ROOT = {"is_root": True, "distribution": "debian"}
USER = {"is_root": False, "distribution": "debian"}
NOBODY = "tcp://127.0.0.1:1"
JOIN = "sudo usermod -aG docker $USER && newgrp docker"


@pytest.mark.parametrize(
    ("facts", "action"),
    [
        (Facts(**ROOT), Action.INSTALL),
        (Facts(is_root=True, distribution="ubuntu"), Action.INSTALL),
        (Facts(**ROOT, installed=True), Action.START),
        (Facts(**ROOT, installed=True, systemd=True), Action.START),
        (Facts(**ROOT, installed=True, running=True), Action.WAIT),  # it may have been started just now
        (Facts(**ROOT, docker_host="tcp://192.0.2.1:2375"), Action.ASK),  # this user chose an engine
        (Facts(**ROOT, docker_host="unix:///nowhere", installed=True), Action.ASK),
        (Facts(is_root=True, distribution="fedora"), Action.ASK),
        (Facts(is_root=True), Action.ASK),
        (Facts(**USER), Action.ASK),
        (Facts(**USER, installed=True), Action.ASK),
    ],
)
def test_the_action_follows_from_facts(facts: Facts, action: Action) -> None:
    assert decide(facts).action is action


@pytest.mark.parametrize(
    ("facts", "hint"),
    [
        (Facts(docker_host="tcp://192.0.2.1:2375"), "start the engine that DOCKER_HOST names, or unset DOCKER_HOST"),
        (Facts(**USER), f"run: sudo apt-get install docker.io && {JOIN}"),
        (Facts(distribution="ubuntu"), f"run: sudo apt-get install docker.io && {JOIN}"),
        (Facts(distribution="fedora"), f"run: sudo dnf install moby-engine && {JOIN}"),
        (Facts(distribution="arch", is_root=True), "run: pacman -S docker"),
        (Facts(), "install Docker Engine from your system's packages and start it"),
        (Facts(**USER, installed=True, systemd=True), "run: sudo systemctl start docker"),
        (Facts(**USER, installed=True), "run: sudo service docker start"),
        (Facts(**USER, installed=True, systemd=True, running=True), "run: sudo systemctl restart docker"),
        (Facts(is_root=True, installed=True, systemd=True), "run: systemctl start docker"),
        (Facts(**USER, installed=True, running=True, denied=True), f"run: {JOIN}"),
        (Facts(**USER, elsewhere="/run/user/1/docker.sock"), "run: export DOCKER_HOST=unix:///run/user/1/docker.sock"),
        (Facts(system="Darwin"), "start Docker Desktop: open -a Docker (install it first where it is not there)"),
        (Facts(system="Windows"), "run weakspot in a Linux of its own, such as WSL 2"),
    ],
)
def test_who_must_act_is_told_the_command(facts: Facts, hint: str) -> None:
    assert decide(facts) == Plan(action=Action.ASK, hint=hint)


@pytest.mark.parametrize(
    ("release", "distribution"),
    [
        ({"ID": "debian"}, "debian"),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "ubuntu"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "ubuntu"),
        ({"ID": "raspbian", "ID_LIKE": "debian"}, "debian"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "fedora"),
        ({"ID": "gentoo"}, ""),
        ({}, ""),
    ],
)
def test_a_derived_distribution_is_what_it_is_like(release: dict[str, str], distribution: str) -> None:
    assert install.distribution(release) == distribution


def test_an_engine_that_the_user_chose_is_never_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", NOBODY)
    with pytest.raises(EngineMissing) as missing:
        setup.setup()
    assert missing.value.what == f"no Docker engine answers at {NOBODY}"
    assert missing.value.hint == "start the engine that DOCKER_HOST names, or unset DOCKER_HOST"


def test_a_command_tells_its_output_line_by_line() -> None:
    told: list[str] = []
    install.run(["sh", "-c", "echo one; echo; echo two >&2"], told.append)
    assert told == ["  one", "  two"]


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (["sh", "-c", "echo no room; exit 100"], "sh failed: no room"),
        (["sh", "-c", "exit 1"], "sh failed: it said nothing"),
        (["no-such-command"], "no-such-command can't be run"),
    ],
)
def test_a_command_that_fails_is_engine_trouble(command: list[str], what: str) -> None:
    with pytest.raises(EngineTrouble, match=what):
        install.run(command, lambda _: None)


@pytest.mark.parametrize(
    ("targets", "mirror"),
    [
        ("Debian|Debian|http://mirror.example/debian/", ["http://mirror.example/debian/"]),
        ("Debian|Debian-Security|http://a.example/\nDebian|Debian|https://b.example/", ["https://b.example/"]),
        ("Ubuntu|Ubuntu|http://mirror.example/ubuntu/", []),  # debootstrap's own default is Debian's
        ("Docker|Docker CE|https://packages.example/", []),
        ("Debian|Debian|file:/srv/mirror/", []),  # the image would name a folder of this host
        ("||http://mirror.example/debian/\nnonsense", []),
        ("", []),
    ],
)
def test_the_base_comes_from_the_mirror_that_apt_uses(targets: str, mirror: list[str]) -> None:
    assert mirror_of(targets) == mirror


def test_silent_work_is_told_to_go_on() -> None:
    told: list[str] = []
    twice = threading.Semaphore(0)

    def say(text: str) -> None:
        told.append(text)
        twice.release()

    with setup.never_silent(say, pause_s=0.01) as tell:
        tell("begun")
        for _ in range(3):
            assert twice.acquire(timeout=10)
    assert told[:3] == ["begun", "  still at it (0 s)", "  still at it (0 s)"]


def test_talking_work_is_left_alone() -> None:
    told: list[str] = []
    with setup.never_silent(told.append, pause_s=60) as tell:
        tell("one")
        tell("two")
    assert told == ["one", "two"]


def make_info(**changed: object) -> dict[str, object]:
    limits = dict.fromkeys(("MemoryLimit", "SwapLimit", "PidsLimit", "CpuCfsQuota"), True)
    cgroup = {"CgroupVersion": "2", "CgroupDriver": "systemd"}
    return limits | cgroup | {"Runtimes": {"runc": {}, "runsc": {}}, "DefaultRuntime": "runc"} | changed


@pytest.mark.parametrize(
    ("changed", "runtime", "failed"),
    [
        ({}, None, {}),
        ({}, "runsc", {}),
        ({"CgroupVersion": "1", "CgroupDriver": "cgroupfs"}, None, {}),
        ({"CgroupDriver": "none"}, None, {"control groups": "version 2, driver none"}),
        ({"SwapLimit": False}, None, {"limits known": "the engine can't enforce SwapLimit"}),
        (
            {"MemoryLimit": False, "PidsLimit": None},
            None,
            {"limits known": "the engine can't enforce MemoryLimit, PidsLimit"},
        ),
        ({}, "kata", {"runtime": "the engine knows no kata, only: runc, runsc"}),
    ],
)
def test_what_the_engine_says_of_itself(
    changed: dict[str, object], runtime: str | None, failed: dict[str, str]
) -> None:
    checks = list(judge_facts(make_info(**changed), runtime))
    assert {check.name: check.found for check in checks if not check.ok} == failed
    assert all(check.mend for check in checks)


MEMORY, BOMB, NEXT = "memory is limited", "processes are limited", "the next run is right"
NETWORK, CPU = "there is no network", "CPU time is limited"


@pytest.mark.parametrize(
    ("name", "report", "holds"),
    [
        (MEMORY, CaseReport(exit=Exit.MEMORY_LIMIT), True),
        (MEMORY, CaseReport(exit=Exit.TIME_LIMIT), False),
        (MEMORY, CaseReport(exit=Exit.DIED), False),
        (BOMB, answers("62 processes")(), True),
        (BOMB, answers("500 processes")(), False),
        (BOMB, CaseReport(exit=Exit.DIED), False),
        (NEXT, answers("right")(), True),
        (NEXT, CaseReport(exit=Exit.DIED), False),
        (NETWORK, answers("Network is unreachable; interfaces: lo")(), True),
        (NETWORK, answers("connected; interfaces: eth0 lo")(), False),
        (NETWORK, answers("Network is unreachable; interfaces: eth0 lo")(), False),
        (CPU, CaseReport(exit=Exit.TIME_LIMIT, cpu_ms=503), True),
        (CPU, CaseReport(exit=Exit.TIME_LIMIT, cpu_ms=3000), False),
        (CPU, answers("done")(), False),
    ],
)
def test_a_proof_holds_only_where_the_limit_was_met(name: str, report: CaseReport, holds: bool) -> None:
    sandbox = FakeSandbox()
    sandbox.programs["class"] = lambda *_: report
    [check] = [check for check in prove(sandbox) if check.name == name]
    assert check.ok is holds


def test_a_proof_that_can_not_be_run_has_failed() -> None:
    sandbox = FakeSandbox()
    sandbox.faults.extend(engine_trouble() for _ in range(5))
    checks = list(prove(sandbox))
    assert [(check.ok, check.found) for check in checks] == [(False, "the container is gone")] * 5


def test_the_data_folder_need_not_be_there_yet(tmp_path: Path) -> None:
    check = health.data_folder(tmp_path / "not" / "there")
    assert check.ok
    assert "MiB free" in check.found
    assert not (tmp_path / "not").exists()


def test_a_data_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    check = health.data_folder(tmp_path / "file")
    assert (check.ok, check.found) == (False, f"{tmp_path}/file can't be written: Not a directory")


@pytest.mark.parametrize(
    ("ok", "text", "mend"),
    [
        (True, "ok      image                   there", ""),
        (False, f"FAILED  image                   there\n{'':32}mend: build it", "build it"),
    ],
)
def test_only_what_failed_says_how_to_mend_it(ok: bool, text: str, mend: str) -> None:
    check = Check(name="image", ok=ok, found="there", mend="build it")
    assert health.line(check).plain == text
    assert health.fact(check) == {"name": "image", "ok": ok, "found": "there", "mend": mend}


def test_without_an_engine_the_doctor_tells_the_rest(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DOCKER_HOST", NOBODY)
    with pytest.raises(SystemExit) as end:
        setup.doctor(as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert end.value.code == setup.FAILED
    assert told["ok"] is False
    assert {check["name"]: check["ok"] for check in told["checks"]} == {
        "Python": True,
        "data folder": True,
        "problems": True,
        "engine": False,
        "limits hold": False,
    }
