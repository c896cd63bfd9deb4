"""The command line against a server, without an engine: what it prints, sends, and exits with."""

import json
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from tests.edges.conftest import Cli, Outcome
from tests.edges.worlds import BREAKS, RAISES, REFUSED, RIGHT, WRONG, World, serving


@pytest.fixture
def sat(cli: Cli, world: World, server: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    """An interview on alpha that runs at the server, in its folder; every submission is judged at once."""
    world.judge_at_once()
    assert cli("start", "alpha", "--server", server).code == 0
    monkeypatch.chdir(home / "alpha")
    return world


def write(source: str) -> None:
    Path("solution.py").write_text(source)


def json_of(outcome: Outcome) -> dict[str, Any]:
    """The one JSON object that is all of stdout."""
    found: dict[str, Any] = json.loads(outcome.out)
    assert outcome.err == ""
    return found


# Each row: the source, what then happens to the clock, the command, and the exit code.
EXITS = [
    pytest.param(RIGHT, 0, "submit", 0, id="accepted"),
    pytest.param(RIGHT, 0, "run", 0, id="a run passed"),
    pytest.param(WRONG, 0, "status", 0, id="done"),
    pytest.param(WRONG, 0, "submit", 1, id="judged and not accepted"),
    pytest.param(RAISES, 0, "submit", 1, id="judged: run time error"),
    pytest.param(REFUSED, 0, "submit", 1, id="judged: compile error"),
    pytest.param(WRONG, 0, "run", 1, id="a run not passed"),
    pytest.param(" ", 0, "submit", 2, id="usage: nothing to submit"),
    pytest.param(BREAKS, 0, "run", 3, id="no engine"),
    pytest.param(RIGHT, 21, "submit", 4, id="time is up"),
    pytest.param(RIGHT, 21, "run", 4, id="time is up for a run"),
    pytest.param(RIGHT, 21, "hint", 4, id="time is up for a hint"),
    pytest.param(RIGHT, 21, "finish", 4, id="time is up before finish"),
    pytest.param(RIGHT, 21, "show", 0, id="show goes on after the end"),
    pytest.param(BREAKS, 0, "submit", 5, id="judge error"),
]


@pytest.mark.parametrize(("source", "minutes", "command", "code"), EXITS)
def test_exit_codes(sat: World, cli: Cli, source: str, minutes: int, command: str, code: int) -> None:
    write(source)
    sat.clock.advance(minutes=minutes)
    outcome = cli(command)
    assert outcome.code == code, outcome
    assert outcome.err.startswith("error: ") == (code in (2, 3, 4))


class TestFromStartToReport:
    @pytest.mark.usefixtures("sat")
    def test_the_folder_has_all_that_is_needed(self, home: Path) -> None:
        folder = home / "alpha"
        assert {path.name for path in folder.iterdir()} == {
            "statement.md", "solution.py", "cases.json", ".weakspot.json",
        }  # fmt: skip
        assert "def twist(self, x: int) -> int:" in (folder / "solution.py").read_text()
        assert json.loads((folder / "cases.json").read_text()) == [{"x": 1}]
        assert (folder / "statement.md").read_text().startswith("# Alpha\n")

    def test_start_shows_the_statement_the_clock_and_what_is_next(self, cli: Cli, server: str) -> None:
        out = cli("start", "alpha", "--server", server).out
        for part in ("Alpha", "Input:  x = 1", "20:00 left", "alpha/solution.py", "weakspot run", "weakspot submit"):
            assert part in out

    @pytest.mark.usefixtures("sat")
    def test_a_run_is_of_the_samples_and_own_cases(self, cli: Cli) -> None:
        write(WRONG)
        Path("cases.json").write_text('[{"x": 5}, {"x": 6}]')
        out = cli("run").out
        assert [f"{name}: wrong answer" in out for name in ("sample-1", "sample-2", "own-1", "own-2")] == [True] * 4
        assert "0 of 4 passed. It does not count" in out
        assert "input:    x = 6\n  expected: 45\n  got:      46" in out
        assert "saw 6" in out

    @pytest.mark.usefixtures("sat")
    def test_a_run_without_own_cases(self, cli: Cli) -> None:
        write(RIGHT)
        Path("cases.json").unlink()
        assert "2 of 2 passed" in cli("run").out

    @pytest.mark.usefixtures("sat")
    def test_of_a_wrong_submission_only_the_labels_are_shown(self, cli: Cli) -> None:
        write(WRONG)
        out = cli("submit").out
        assert "wrong answer, 0 of 3 cases" in out
        assert "first failing case: random, boundary" in out
        assert "input:" not in out

    @pytest.mark.usefixtures("sat")
    def test_finish_shows_everything(self, cli: Cli) -> None:
        write(WRONG)
        cli("submit")
        out = cli("finish").out
        for part in ("Pattern: Marker pattern", "Marker recognise", "Marker editorial", "x = 81234501", "568641510"):
            assert part in out
        assert cli("show").out == out

    def test_finish_keeps_the_code_as_a_draft(self, sat: World, cli: Cli) -> None:
        write("# last words\n")
        cli("finish")
        [interview] = sat.http.get("/interviews").json()["items"]
        assert sat.http.get(f"/interviews/{interview['id']}/draft").json()["source"] == "# last words\n"

    def test_after_the_time_is_up_the_code_is_kept(self, sat: World, cli: Cli) -> None:
        write("# too late\n")
        sat.clock.advance(minutes=21)
        late = cli("submit")
        assert "the code is kept as a draft" in late.err
        [interview] = sat.http.get("/interviews").json()["items"]
        assert sat.http.get(f"/interviews/{interview['id']}/draft").json()["source"] == "# too late\n"

    @pytest.mark.usefixtures("sat")
    def test_hints_are_shown_one_by_one_and_again_in_the_status(self, cli: Cli) -> None:
        assert "The hint 1." in cli("hint").out
        assert "The hint 2." in cli("hint").out
        assert "The hint 3." in cli("hint").out
        assert "all 3 hints have been given" in cli("hint").err
        out = cli("status").out
        assert [f"The hint {i}." in out for i in (1, 2, 3)] == [True] * 3

    def test_status_says_the_time_left_and_the_submissions(self, sat: World, cli: Cli) -> None:
        write(RIGHT)
        sat.clock.advance(minutes=3, seconds=1)
        cli("submit")
        out = cli("status").out
        assert "16:59 left" in out
        assert "accepted, 3 of 3 cases" in out

    def test_the_countdown_in_a_terminal_ends_with_the_time(
        self, sat: World, cli: Cli, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("FORCE_COLOR", "1")  # as rich knows a terminal by
        monkeypatch.setenv("TERM", "xterm")
        sat.clock.advance(minutes=20, seconds=-0.3)
        sat.clock.step = timedelta(seconds=0.2)
        outcome = cli("status")
        assert outcome.code == 4
        assert "Alpha (easy)  expired" in outcome.out
        assert "the time is up" in outcome.err

    @pytest.mark.usefixtures("sat")
    def test_the_report_says_that_one_attempt_is_not_enough(self, cli: Cli, server: str) -> None:
        write(RIGHT)
        cli("submit")
        cli("finish")
        out = cli("report", "--server", server).out
        for part in ("1 attempt. ", "1 of 1", "there is not enough evidence yet", "Never tried: Marker pattern"):
            assert part in out

    @pytest.mark.usefixtures("sat")
    def test_inside_the_folder_every_command_asks_the_server_of_the_interview(self, cli: Cli, server: str) -> None:
        cli("finish")
        for command in ("report", "next", "export", "problems"):
            assert cli(command).out == cli(command, "--server", server).out
        assert "1 attempt. " in cli("report").out

    @pytest.mark.usefixtures("sat")
    def test_problems_say_what_is_seen_and_solved(self, cli: Cli, server: str) -> None:
        write(RIGHT)
        cli("submit")
        during = cli("problems", "--server", server).out
        cli("finish")
        after = cli("problems", "--server", server).out
        assert "marker-pattern" not in during
        assert "marker-pattern" in after
        assert "solved" in after

    def test_problems_come_by_pattern_and_difficulty(self, cli: Cli, server: str) -> None:
        out = cli("problems", "--server", server).out
        assert [line.split()[:2] for line in out.splitlines()[1:-1]] == [
            ["alpha", "easy"], ["beta", "medium"], ["gamma", "hard"],
        ]  # fmt: skip
        assert out.splitlines()[-1] == "3 problems, 0 solved"
        assert out.count("hidden") == 3
        spoilt = cli("problems", "--server", server, "--spoilers").out
        assert (spoilt.count("hidden"), spoilt.count("marker-pattern")) == (0, 3)

    @pytest.mark.usefixtures("sat")
    def test_moments_are_told_in_the_time_of_this_place(self, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
        write(WRONG)
        monkeypatch.setenv("TZ", "Asia/Kathmandu")
        time.tzset()
        try:
            assert "submitted 14:45:00" in cli("submit").out
        finally:
            monkeypatch.undo()
            time.tzset()

    @pytest.mark.usefixtures("sat")
    def test_from_a_folder_below_or_by_its_name(self, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
        Path("notes").mkdir()
        monkeypatch.chdir("notes")
        assert cli("status").code == 0
        monkeypatch.chdir("../..")
        assert cli("status", "--folder", "alpha").code == 0


class TestJson:
    """With --json a command prints one object, and nothing else."""

    def test_of_an_interview(self, cli: Cli, world: World, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
        world.judge_at_once()
        started = json_of(cli("start", "alpha", "--server", server, "--json"))
        assert (started["slug"], started["folder"], started["state"]) == ("alpha", "alpha", "running")
        monkeypatch.chdir("alpha")
        write(WRONG)
        assert json_of(cli("status", "--json"))["remaining_s"] == 1200
        assert json_of(cli("run", "--json"))["verdict"] == "wrong_answer"
        assert json_of(cli("submit", "--json"))["verdict"] == "wrong_answer"
        assert json_of(cli("hint", "--json")) == {"number": 1, "text": "The hint 1.", "left": 2}
        assert json_of(cli("show", "--json"))["statement"].startswith("# Alpha")
        finished = json_of(cli("finish", "--json"))
        assert finished["patterns"][0]["key"] == "marker-pattern"
        assert json_of(cli("show", "--json")) == finished

    def test_of_the_rest(self, cli: Cli, world: World, server: str) -> None:
        items = json_of(cli("problems", "--server", server, "--json"))["items"]
        assert [item["slug"] for item in items] == ["alpha", "beta", "gamma"]
        assert json_of(cli("report", "--server", server, "--json"))["attempts"] == 0

    @pytest.mark.parametrize("source", [RIGHT, WRONG, RAISES, REFUSED, BREAKS])
    @pytest.mark.usefixtures("sat")
    def test_of_every_verdict(self, cli: Cli, source: str) -> None:
        write(source)
        assert json_of(cli("submit", "--json"))["state"] == "judged"

    def test_an_error_goes_to_stderr(self, sat: World, cli: Cli) -> None:
        sat.clock.advance(minutes=21)
        outcome = cli("hint", "--json")
        assert (outcome.code, outcome.out) == (4, "")
        assert outcome.err.startswith("error: ")


class TestWhichServer:
    @pytest.mark.usefixtures("sat")
    def test_the_folder_remembers_it(self, cli: Cli, server: str) -> None:
        assert json.loads(Path(".weakspot.json").read_text())["server"] == server
        assert cli("status").code == 0

    def test_the_environment_says_it_too(
        self, cli: Cli, world: World, server: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("WEAKSPOT_SERVER", server)
        assert cli("start", "alpha").code == 0
        assert len(world.http.get("/interviews").json()["items"]) == 1

    def test_one_that_runs_here_is_not_looked_for_at_a_server(
        self, cli: Cli, server: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert cli("start", "alpha").code == 0
        monkeypatch.setenv("WEAKSPOT_SERVER", server)
        assert cli("status", "--folder", "alpha").code == 0

    def test_a_slash_at_the_end_does_no_harm(self, cli: Cli, server: str) -> None:
        assert cli("problems", "--server", f"{server}/").code == 0


def test_a_submission_whose_answer_is_lost_on_the_way_is_sent_again_and_counts_once(
    cli: Cli, world: World, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys: list[bytes] = []

    async def losing(scope: Scope, receive: Receive, send: Send) -> None:
        key = dict(scope.get("headers", ())).get(b"idempotency-key")

        async def lost(message: Message) -> None:
            if len(keys) != 1:
                await send(message)

        if key is not None:
            keys.append(key)
        await world.app(scope, receive, lost if key is not None else send)

    world.judge_at_once()
    with serving(losing) as server:
        cli("start", "alpha", "--server", server)
        monkeypatch.chdir(home / "alpha")
        write(RIGHT)
        assert cli("submit").code == 0
        assert len(json_of(cli("status", "--json"))["submissions"]) == 1
        assert cli("submit").code == 0
        assert len(json_of(cli("status", "--json"))["submissions"]) == 2
    assert (len(keys), len(set(keys))) == (3, 2)


def test_the_client_never_says_what_time_it_is(
    cli: Cli, world: World, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So a wrong clock of its own changes nothing: no body has a time in it, and no field for one."""
    bodies: list[bytes] = []

    async def hearing(scope: Scope, receive: Receive, send: Send) -> None:
        async def heard() -> Message:
            message = await receive()
            bodies.append(message.get("body", b""))
            return message

        await world.app(scope, heard, send)

    world.judge_at_once()
    with serving(hearing) as server:
        cli("start", "alpha", "--server", server)
        monkeypatch.chdir(home / "alpha")
        write(WRONG)
        for command in ("run", "submit", "hint", "finish", "show"):
            assert cli(command).code in (0, 1)
    assert [json.loads(body).keys() for body in bodies if body] == [
        {"slug", "difficulty", "among", "minutes", "practice", "language"},
        {"source", "language", "cases"},
        {"source", "language"},
        {"source", "language"},
    ]
