"""How far a judgement is, told by the event stream, the API, the CLI and a page."""

import json
from pathlib import Path

import pytest

from tests.edges.conftest import Cli
from tests.edges.test_api_events import following
from tests.edges.worlds import HIDDEN, World, secrets_in


def test_the_stream_tells_it_without_logging_it(world: World, server: str) -> None:
    path = world.start()
    with following(server, path) as events:
        with world.held_up(path) as submission_id:
            assert [next(events)["event"] for _ in range(3)] == ["started", "statement_shown", "submission"]
            progress = next(events)
            told = {"submission": submission_id, "done": 1, "passed": 1, "total": HIDDEN}
            assert (progress["event"], json.loads(progress["data"]), "id" in progress) == ("progress", told, False)
            with following(server, path, "3") as others:
                assert next(others) == progress
        assert next(events)["event"] == "judged"


def test_the_views_have_it(site: World) -> None:
    path = site.start()
    with site.held_up(path) as submission_id:
        [listed] = site.http.get(path).json()["submissions"]
        [shown] = site.http.get(f"{path}/submissions").json()
        alone = site.http.get(f"{path}/submissions/{submission_id}").json()
        page = site.pages.get(path).text
        assert listed["progress"] == shown["progress"] == alone["progress"]
        assert (listed["state"], listed["passed"], listed["progress"]["passed"]) == ("waiting", None, 1)
        assert "being judged</b>: 1 of 3 cases done, 1 passed" in page
    assert site.http.get(f"{path}/submissions/{submission_id}").json()["progress"] is None
    assert [secret for text in site.said for secret in secrets_in(text)] == []


def test_the_command_line_shows_it(
    cli: Cli, world: World, server: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("start", "alpha", "--server", server)
    monkeypatch.chdir(home / "alpha")
    with world.held_up(f"/interviews/{world.http.get('/interviews/current').json()['id']}"):
        assert "being judged: 1 of 3 cases done, 1 passed" in cli("status").out
