"""A whole interview, judged in containers, as a new user sits it: by CLI on its own, with a server, and by curl."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from service.catalogue.cases import generate
from tests.e2e.machine import DEADLINE_S, RIGHT, WRONG, Machine, Server, eventually

pytestmark = pytest.mark.engine

PROBLEM = Path(__file__).parents[2] / "problems" / "two-sum"
HIDDEN = len(generate(PROBLEM)[1])


@pytest.fixture(params=["on its own", "with a server"])
def at(request: pytest.FixtureRequest, machine: Machine) -> Iterator[tuple[Machine, list[str]]]:
    """The machine, and what a command outside an interview's folder says to reach the service."""
    with nullcontext() if request.param == "on its own" else machine.serving() as server:
        yield machine, [] if server is None else ["--server", server.url]


def test_by_command_line(at: tuple[Machine, list[str]]) -> None:
    weakspot, server = at
    assert weakspot("start", "two-sum", *server).returncode == 0
    here = weakspot.home / "two-sum"

    (here / "solution.py").write_text(WRONG)
    ran = weakspot("run", cwd=here)
    assert (ran.returncode, "sample-1: wrong answer" in ran.stdout) == (1, True)
    wrong = weakspot("submit", cwd=here)
    assert (wrong.returncode, "first failing case: " in wrong.stdout) == (1, True)
    assert weakspot.json("hint", cwd=here)["number"] == 1

    (here / "solution.py").write_text(RIGHT)
    assert weakspot("run", cwd=here).returncode == 0
    right = weakspot("submit", cwd=here)
    assert (right.returncode, f"accepted, {HIDDEN} of {HIDDEN} cases" in right.stdout) == (0, True)
    status = weakspot.json("status", cwd=here)
    assert [one["verdict"] for one in status["submissions"]] == ["wrong_answer", "accepted"]
    assert 0 < status["remaining_s"] < 1200

    finished = weakspot("finish", cwd=here)
    assert (finished.returncode, "Pattern: Arrays and hashing" in finished.stdout) == (0, True)
    review = weakspot.json("show", cwd=here)
    assert review["interview"]["submissions"][0]["first_failed"]["got"] == "[0, 1]"
    [row] = weakspot.json("report", *server)["patterns"]
    assert (row["key"], row["solved"], row["wrong_submissions"], row["hints"]) == ("arrays-and-hashing", 1, 1, 1)
    [item] = [one for one in weakspot.json("problems", *server)["items"] if one["slug"] == "two-sum"]
    assert (item["solved"], item["patterns"]) == (True, ["arrays-and-hashing"])


def test_by_curl(server: Server, tmp_path: Path) -> None:
    api = f"{server.url}/api/v1"
    (tmp_path / "solution.py").write_text(RIGHT)
    (tmp_path / "code.json").write_text(json.dumps({"source": RIGHT}))
    body = ["-H", "Content-Type: application/json", "-d"]

    interview = curl(tmp_path, f"{api}/interviews", *body, '{"slug": "two-sum"}')
    path = f"{api}/interviews/{interview['id']}"
    assert curl(tmp_path, f"{path}/runs", *body, "@code.json")["verdict"] == "accepted"
    submission = curl(tmp_path, f"{path}/submissions", "-H", "Idempotency-Key: 1", *body, "@code.json")
    again = curl(tmp_path, f"{path}/submissions", "-H", "Idempotency-Key: 1", *body, "@code.json")
    assert again["id"] == submission["id"]

    def judged() -> bool:
        return curl(tmp_path, f"{path}/submissions/{submission['id']}")["state"] == "judged"

    eventually(judged)
    assert curl(tmp_path, "-X", "POST", f"{path}/finish")["interview"]["submissions"][0]["verdict"] == "accepted"
    events = curl_text(tmp_path, "-N", f"{path}/events")
    assert events.count("event: judged") == 1
    assert events.rstrip().splitlines()[-2] == "event: ended"
    assert curl(tmp_path, f"{api}/report")["attempts"] == 1
    late = curl_text(tmp_path, "-i", f"{path}/submissions", *body, "@code.json")
    assert late.startswith("HTTP/1.1 409")
    assert "application/problem+json" in late


def curl_text(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["curl", "-s", "--max-time", "30", *words], cwd=folder, capture_output=True, text=True, timeout=DEADLINE_S
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def curl(folder: Path, *words: str) -> Any:
    return json.loads(curl_text(folder, *words))


@pytest.mark.parametrize(("verdict", "code"), [("accepted", 0), ("wrong_answer", 1)])
def test_judging_files_outside_an_interview(machine: Machine, verdict: str, code: int) -> None:
    files = [str(file) for file in sorted((PROBLEM / "submissions" / verdict).glob("*.py"))[:2]]
    done = machine("judge", "two-sum", *files, "--json")
    assert (done.returncode, done.stderr) == (code, "")
    facts = [json.loads(line) for line in done.stdout.splitlines()]
    told = [(fact["file"], fact["verdict"], fact["total"]) for fact in facts]
    assert told == [(file, verdict, HIDDEN) for file in files]


def test_a_runtime_that_the_engine_has_not_is_told(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "right.py").write_text(RIGHT)
    done = machine.with_settings(WEAKSPOT_SANDBOX_RUNTIME="nosuch")("judge", "two-sum", str(tmp_path / "right.py"))
    assert done.returncode == 3
    error, hint = done.stderr.splitlines()
    assert error.startswith("error: ")
    assert hint.startswith("hint: ")
