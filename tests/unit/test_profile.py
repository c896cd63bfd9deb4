"""What the engine is asked for. That it then holds is shown by tests/sandbox/test_confinement.py."""

from typing import Any

import pytest

from sandbox.docker.profile import OVERHEAD_MIB, OWNER_LABEL, Profile, container, host

PROFILE = Profile(image="some-image", memory_mib=100, process="host:1:2")


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("cap_drop", ["ALL"]),
        ("cap_add", ["SETUID", "SETGID", "KILL"]),  # to become the candidate's user, and to end its processes
        ("security_opt", ["no-new-privileges"]),  # seccomp is not named, so the engine's own profile holds
        ("network_mode", "none"),
        ("ipc_mode", "none"),
        ("read_only", True),
        ("pids_limit", 64),
        ("nano_cpus", 1_000_000_000),
        ("mem_limit", (100 + OVERHEAD_MIB) * 1024 * 1024),
        ("memswap_limit", (100 + OVERHEAD_MIB) * 1024 * 1024),  # memory and swap together: no swap
        ("log_config", {"Type": "none"}),  # what a candidate prints fills no disk
        ("auto_remove", True),
        ("runtime", None),
    ],
)
def test_the_host_is_asked_for(option: str, value: object) -> None:
    assert host(PROFILE)[option] == value


@pytest.mark.parametrize("option", ["noexec", "nosuid", "nodev", "size=16m", "nr_inodes=1k", "mode=1777"])
def test_the_one_writable_place_is_small_and_runs_nothing(option: str) -> None:
    [(place, options)] = host(PROFILE)["tmpfs"].items()
    assert place == "/tmp"
    assert option in options.split(",")


@pytest.mark.parametrize(("name", "most"), [("nofile", 256), ("core", 0), ("stack", 1 << 30)])
def test_resources_are_limited(name: str, most: int) -> None:
    limits = {limit["Name"]: (limit["Soft"], limit["Hard"]) for limit in host(PROFILE)["ulimits"]}
    assert limits[name] == (most, most)


@pytest.mark.parametrize(
    "option", ["binds", "volumes", "volumes_from", "mounts", "devices", "privileged", "pid_mode", "userns_mode"]
)
def test_nothing_of_the_host_is_given(option: str) -> None:
    assert option not in host(PROFILE) | container(PROFILE)


def test_the_container_has_no_network_and_is_labelled_with_its_process() -> None:
    asked: dict[str, Any] = container(PROFILE)
    assert asked["network_disabled"] is True
    assert asked["labels"] == {OWNER_LABEL: "host:1:2"}
    assert asked["image"] == "some-image"


def test_another_runtime_can_be_asked_for() -> None:
    assert host(Profile(image="i", memory_mib=1, process="p", runtime="runsc"))["runtime"] == "runsc"
