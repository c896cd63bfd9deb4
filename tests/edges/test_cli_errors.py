"""A user's mistake, or a service that is not there, is told in two lines: what is wrong, and what to do."""

import json
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest

from tests.edges.conftest import Cli, Outcome
from tests.edges.worlds import BREAKS, RIGHT, World

NO_SERVER = "http://127.0.0.1:1"


def assert_two_lines(outcome: Outcome, code: int, about: str) -> None:
    assert outcome.code == code, outcome
    assert outcome.out == ""
    error, hint = outcome.err.splitlines()
    assert error.startswith("error: ")
    assert about in error
    assert hint.removeprefix("hint: ") not in ("", hint)


@pytest.fixture
def started(cli: Cli, home: Path, shared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an interview that is kept on this machine, as the working folder. It is started once for all."""
    kept = shared / "started"
    if not kept.exists():
        assert cli("start", "alpha").code == 0
        shutil.copytree(home / "alpha", kept / "alpha")
        shutil.copytree(home.parent / "data", kept / "data")
    shutil.copytree(kept / "alpha", home / "alpha", dirs_exist_ok=True)
    shutil.copytree(kept / "data", home.parent / "data", dirs_exist_ok=True)
    monkeypatch.chdir(home / "alpha")
    return home / "alpha"


# Each row: the command's words, the exit code, what the error names.
ANYWHERE = {
    "unknown problem": (["start", "none"], 2, "'none'"),
    "unknown problem to judge for": (["judge", "none", "right.py"], 2, "'none'"),
    "unknown problem to lock": (["problems", "lock", "none"], 2, "none"),
    "unknown language": (["start", "alpha", "--language", "cobol"], 2, "'cobol'"),
    "unknown language to judge": (["judge", "alpha", "right.py", "--language", "cobol"], 2, "'cobol'"),
    "too few minutes": (["start", "--minutes", "5"], 2, "5 minutes"),
    "too many minutes": (["start", "--minutes", "31"], 2, "31 minutes"),
    "practice with a limit": (["start", "--practice", "--minutes", "25"], 2, "practice"),
    "no such file to judge": (["judge", "alpha", "none.py"], 2, "none.py"),
    "folder to judge": (["judge", "alpha", "."], 2, "can't be read"),
    "file to judge is not UTF-8": (["judge", "alpha", "latin.py"], 2, "not UTF-8"),
    "file to judge has a NUL": (["judge", "alpha", "nul.py"], 2, "NUL"),
    "file to judge is too large": (["judge", "alpha", "large.py"], 2, "64 KiB"),
    "no such list": (["start", "--list", "none.txt"], 2, "none.txt"),
    "list that is not UTF-8": (["start", "--list", "latin.py"], 2, "latin.py"),
    "list with an unknown problem": (["start", "--list", "list.txt"], 2, "'omega'"),
    "list of nothing": (["start", "--list", "empty.txt"], 2, "empty.txt"),
    "nothing of this kind": (["start", "--list", "alpha.txt", "--difficulty", "hard"], 2, "no problem"),
    "not in an interview's folder": (["status"], 2, "not the folder of an interview"),
    "a folder that is not there": (["run", "--folder", "none"], 2, "not the folder of an interview"),
    "server's URL without a scheme": (["problems", "--server", "127.0.0.1:8000"], 2, "127.0.0.1:8000"),
    "server's URL of another scheme": (["problems", "--server", "ftp://host"], 2, "ftp://host"),
    "server's URL without a host": (["problems", "--server", "http://"], 2, "http://"),
    "server's URL with a bad port": (["problems", "--server", "http://host:port"], 2, "http://host:port"),
    "server's URL with half an address": (["problems", "--server", "http://[::1"], 2, "http://[::1"),
    "no server there": (["problems", "--server", NO_SERVER], 3, NO_SERVER),
    "no server there to start at": (["start", "alpha", "--server", NO_SERVER], 3, NO_SERVER),
    "no engine to judge with": (["judge", "alpha", "right.py"], 3, "no Docker engine"),
}


@pytest.mark.parametrize(("words", "code", "about"), ANYWHERE.values(), ids=ANYWHERE.keys())
def test_anywhere(cli: Cli, home: Path, words: list[str], code: int, about: str) -> None:
    (home / "right.py").write_text("def twist(x): return 7 * x + 3\n")
    (home / "latin.py").write_bytes(b"# \xff\n")
    (home / "nul.py").write_bytes(b"a\0b")
    (home / "large.py").write_bytes(b"#" * 65_537)
    (home / "list.txt").write_text("alpha\nomega\n")
    (home / "alpha.txt").write_text("alpha\n\n")
    (home / "empty.txt").write_text("\n\n")
    assert_two_lines(cli(*words), code, about)
    assert [path.name for path in home.iterdir() if path.is_dir()] == []


USAGE = {
    "unknown command": ["conquer"],
    "unknown option": ["start", "--fast"],
    "minutes that are no number": ["start", "--minutes", "long"],
    "unknown difficulty": ["start", "--difficulty", "mild"],
    "no file to judge": ["judge", "alpha"],
    "port out of range": ["serve", "--port", "65536"],
}


@pytest.mark.parametrize("words", USAGE.values(), ids=USAGE.keys())
def test_words_that_are_no_command(cli: Cli, words: list[str]) -> None:
    outcome = cli(*words)
    assert (outcome.code, outcome.out) == (2, "")
    assert "Usage: weakspot" in outcome.err
    assert "--help" in outcome.err


# Each row: a file of the interview's folder, what it holds, the command, what the error names.
SPOILED = {
    "source is not UTF-8": ("solution.py", b"# \xff\n", "run", "not UTF-8"),
    "source has a NUL": ("solution.py", b"a\0b", "submit", "NUL"),
    "source is too large": ("solution.py", b"#" * 65_537, "submit", "64 KiB"),
    "source is empty": ("solution.py", b"\n", "submit", "empty"),
    "source is gone": ("solution.py", None, "run", "solution.py"),
    "mark is no JSON": (".weakspot.json", b"{", "status", "damaged"),
    "mark is empty": (".weakspot.json", b"", "run", "damaged"),
    "mark is a list": (".weakspot.json", b"[]", "submit", "damaged"),
    "mark lacks a key": (".weakspot.json", b'{"interview": "a"}', "hint", "damaged"),
    "mark is of other types": (
        ".weakspot.json",
        b'{"interview": 1, "server": 2, "language": 3, "source": 4, "parameters": 5}',
        "run",
        "damaged",
    ),
    "mark is not UTF-8": (".weakspot.json", b'{"interview": "\xff"}', "show", "damaged"),
    "cases are no JSON": ("cases.json", b"[{x: 1}]", "run", "not JSON"),
    "cases are not UTF-8": ("cases.json", b'["\xff"]', "run", "not JSON"),
    "cases are nested too deep": ("cases.json", b"[" * 100_000, "run", "cases.json"),
    "cases have a number that JSON has not": ("cases.json", b'[{"x": NaN}]', "run", "cases.json"),
    "cases have a number too large": ("cases.json", b'[{"x": 1e999}]', "run", "cases.json"),
    "cases have what is no text": ("cases.json", b'[{"x": "\\ud800"}]', "run", "cases.json"),
    "cases are an object": ("cases.json", b'{"x": 1}', "run", "must hold a list"),
    "cases are numbers": ("cases.json", b"[1]", "run", "case 1 must have x"),
    "cases have a wrong key": ("cases.json", b'[{"x": 1}, {"y": 1}]', "run", "case 2 must have x"),
    "cases have a key too many": ("cases.json", b'[{"x": 1, "y": 1}]', "run", "case 1 must have x"),
    "cases have a wrong type": ("cases.json", b'[{"x": "1"}]', "run", "own case 1: x"),
    "cases break the constraints": ("cases.json", b'[{"x": 1}, {"x": -1}]', "run", "own case 2: "),
}


@pytest.mark.parametrize(("name", "content", "command", "about"), SPOILED.values(), ids=SPOILED.keys())
def test_in_a_spoiled_folder(
    cli: Cli, started: Path, name: str, content: bytes | None, command: str, about: str
) -> None:
    (started / name).unlink()
    if content is not None:
        (started / name).write_bytes(content)
    assert_two_lines(cli(command), 2, about)


class TestTheEnd:
    """A server's interview whose end has come."""

    @pytest.fixture
    def over(self, cli: Cli, world: World, server: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> World:
        cli("start", "alpha", "--server", server)
        monkeypatch.chdir(home / "alpha")
        Path("solution.py").write_text(RIGHT)
        return world

    @pytest.mark.parametrize("command", ["submit", "run", "hint", "finish"])
    def test_finished(self, over: World, cli: Cli, command: str) -> None:
        over.http.post(f"/interviews/{over.http.get('/interviews/current').json()['id']}/finish")
        assert_two_lines(cli(command), 2, "has been finished")

    @pytest.mark.parametrize("command", ["submit", "run", "hint", "finish"])
    def test_expired(self, over: World, cli: Cli, command: str) -> None:
        over.clock.advance(minutes=21)
        assert_two_lines(cli(command), 4, "the time was up at 09:20:00 UTC")

    @pytest.mark.usefixtures("over")
    def test_the_engine_is_in_trouble(self, cli: Cli) -> None:
        Path("solution.py").write_text(BREAKS)
        assert_two_lines(cli("run"), 3, "the engine went away")


def test_a_server_that_is_gone_meanwhile(cli: Cli, started: Path) -> None:
    mark = json.loads((started / ".weakspot.json").read_text())
    (started / ".weakspot.json").write_text(json.dumps(mark | {"server": NO_SERVER}))
    assert_two_lines(cli("submit"), 3, NO_SERVER)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 3),
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\nhello", 3),
        (b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 2\r\n\r\n[]", 3),
        (b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n", 3),
        (b"SSH-2.0-other\r\n", 3),
    ],
    ids=["a page", "a page that is not there", "a proxy", "somewhere else", "no HTTP"],
)
def test_a_server_that_is_not_weakspot(cli: Cli, answer: bytes, code: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening, answering(listening, answer):
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        assert_two_lines(cli("report", "--server", url), code, "server")


def test_a_run_without_an_engine(cli: Cli, started: Path) -> None:
    (started / "solution.py").write_text("def twist(x): return 7 * x + 3\n")
    assert_two_lines(cli("run"), 3, "no Docker engine")
    assert cli("status").code == 0


def test_a_submission_without_an_engine_is_kept_and_finish_still_shows_everything(cli: Cli, started: Path) -> None:
    (started / "solution.py").write_text("def twist(x): return 7 * x + 3\n")
    assert_two_lines(cli("submit", "--json"), 3, "what you submitted is kept")
    finished = cli("finish", "--json")
    assert finished.code == 0
    assert [one["state"] for one in json.loads(finished.out)["interview"]["submissions"]] == ["waiting"]


class TestFinish:
    @pytest.mark.parametrize("content", [b"a\0b", b"#" * 65_537, None], ids=["NUL", "too large", "gone"])
    def test_a_spoiled_source_keeps_nobody_from_it(self, cli: Cli, started: Path, content: bytes | None) -> None:
        (started / "solution.py").unlink()
        if content is not None:
            (started / "solution.py").write_bytes(content)
        assert cli("finish").code == 0
        assert "finished" in cli("status").out

    def test_nor_does_a_folder_that_is_lost(self, cli: Cli, started: Path) -> None:
        shutil.rmtree(started)  # with the shell still in it
        assert_two_lines(cli("status"), 2, "not the folder of an interview")
        assert "Pattern: Marker pattern" in cli("finish").out
        assert_two_lines(cli("finish"), 2, "no interview is running")


class TestStart:
    def test_a_second_one_while_one_runs(self, cli: Cli, started: Path) -> None:
        assert_two_lines(cli("start", "beta"), 2, "an interview on alpha is running")

    def test_it_never_overwrites_a_folder(self, cli: Cli, home: Path) -> None:
        for expected in ("alpha", "alpha-2", "alpha-3"):
            assert cli("start", "alpha").code == 0
            (home / expected / "solution.py").write_text(f"# {expected}\n")
            assert cli("finish", "--folder", expected).code == 0
        assert [(home / name / "solution.py").read_text() for name in ("alpha", "alpha-2", "alpha-3")] == [
            "# alpha\n", "# alpha-2\n", "# alpha-3\n",
        ]  # fmt: skip

    def test_nor_a_file_of_its_name(self, cli: Cli, home: Path) -> None:
        (home / "alpha").write_text("mine")
        assert cli("start", "alpha").code == 0
        assert (home / "alpha").read_text() == "mine"
        assert (home / "alpha-2" / "solution.py").is_file()

    def test_where_no_folder_can_be_made_nothing_is_started(
        self, cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (home / "gone").mkdir()
        monkeypatch.chdir(home / "gone")
        (home / "gone").rmdir()
        assert_two_lines(cli("start", "alpha"), 2, "folder")
        monkeypatch.chdir(home)
        assert cli("start", "beta").code == 0

    def test_all_problems_have_been_seen(self, cli: Cli) -> None:
        for _ in range(3):
            folder = json.loads(cli("start", "--json").out)["folder"]
            assert cli("finish", "--folder", folder).code == 0
        assert_two_lines(cli("start"), 2, "no problem left")


class TestEnvironment:
    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("WEAKSPOT_WORKERS", "many"),
            ("WEAKSPOT_WORKERS", "0"),
            ("WEAKSPOT_SANDBOX_SPARES", "-1"),
            ("WEAKSPOT_SANDBOX_REUSE", "perhaps"),
            ("WEAKSPOT_DATABASE", "no URL"),
            ("WEAKSPOT_DATABASE", "nosuch://host/name"),
        ],
    )
    def test_a_bad_value(self, cli: Cli, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
        monkeypatch.setenv(name, value)
        assert_two_lines(cli("problems"), 2, name)

    def test_a_bad_server(self, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WEAKSPOT_SERVER", "localhost")
        assert_two_lines(cli("problems"), 2, "'localhost'")

    @pytest.mark.parametrize("name", ["WEAKSPOT_DATA", "WEAKSPOT_SERVER", "WEAKSPOT_DATABASE", "WEAKSPOT_WORKERS"])
    def test_an_empty_value_is_as_none(self, cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        monkeypatch.setenv("XDG_DATA_HOME", str(home.parent / "data"))
        monkeypatch.setenv(name, "")
        assert cli("problems").code == 0
        assert list(home.iterdir()) == []

    # The kernel keeps /sys free of folders and files of anyone's, root's too.
    @pytest.mark.parametrize("folder", ["/sys/weakspot", "/sys", "/dev/null"], ids=["new", "there", "no folder"])
    def test_a_data_folder_that_can_t_be_written(self, cli: Cli, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
        monkeypatch.setenv("WEAKSPOT_DATA", folder)
        assert_two_lines(cli("start", "alpha"), 3, "database")

    def test_a_database_that_is_none(self, cli: Cli, home: Path) -> None:
        (home.parent / "data" / "weakspot.db").write_text("no database at all, and longer than its header is\n" * 99)
        assert_two_lines(cli("problems"), 3, "database")

    def test_a_cache_that_can_t_be_written(self, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WEAKSPOT_CACHE", "/sys/weakspot")
        assert_two_lines(cli("start", "alpha"), 3, "/sys/weakspot")

    def test_problems_that_are_broken(self, cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (home.parent / "problems" / "broken").mkdir(parents=True)
        (home.parent / "problems" / "broken" / "problem.toml").write_text("title = 1\n")
        monkeypatch.setenv("WEAKSPOT_PROBLEMS", str(home.parent / "problems"))
        assert_two_lines(cli("start"), 3, "the catalogue is broken")

    def test_problems_that_are_nowhere(self, cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WEAKSPOT_PROBLEMS", str(home / "nowhere"))
        assert_two_lines(cli("problems"), 3, f"there is no folder {home / 'nowhere'}")


class TestServe:
    def test_a_port_that_is_in_use(self, cli: Cli) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            assert_two_lines(cli("serve", "--port", port), 3, f"127.0.0.1:{port} can't be used")

    @pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1"], ids=["unknown", "another machine's"])
    def test_an_address_that_is_not_ours(self, cli: Cli, host: str) -> None:
        assert_two_lines(cli("serve", "--host", host), 3, host)


@contextmanager
def answering(listening: socket.socket, answer: bytes) -> Iterator[None]:
    """Answers one connection so."""

    def serve() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(answer)

    thread = Thread(target=serve, name="answering")
    thread.start()
    yield
    thread.join()
