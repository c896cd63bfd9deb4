"""Every error is problem+json with a type, a title, the status, what is wrong, and a hint at what to do."""

import http.client
import json
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from service.api.context import BODY_CAP_BYTES
from service.catalogue.load import Catalogue
from tests.edges.worlds import BREAKS, RIGHT, World

CODE = {"source": RIGHT}

# Each row: method, path ({} is a running interview), what is sent, then status and kind.
ERRORS: dict[str, tuple[str, str, dict[str, Any], int, str]] = {
    "unknown interview": ("GET", "/interviews/none", {}, 404, "not-found"),
    "unknown interview's review": ("GET", "/interviews/none/review", {}, 404, "not-found"),
    "unknown interview's events": ("GET", "/interviews/none/events", {}, 404, "not-found"),
    "submission to an unknown interview": ("POST", "/interviews/none/submissions", {"json": CODE}, 404, "not-found"),
    "draft of an unknown interview": ("PUT", "/interviews/none/draft", {"json": CODE}, 404, "not-found"),
    "unknown submission": ("GET", "{}/submissions/none", {}, 404, "not-found"),
    "no draft yet": ("GET", "{}/draft", {}, 404, "not-found"),
    "unknown problem": ("GET", "/problems/none", {}, 404, "not-found"),
    "unknown path": ("GET", "/nothing", {}, 404, "not-found"),
    "path outside the API": ("GET", "http://weakspot/nothing", {}, 404, "not-found"),
    "wrong method": ("DELETE", "{}", {}, 405, "method-not-allowed"),
    "wrong method of a collection": ("PUT", "/problems", {}, 405, "method-not-allowed"),
    "no body": ("POST", "{}/submissions", {}, 422, "invalid"),
    "body that is no JSON": ("POST", "{}/submissions", {"content": "{"}, 422, "invalid"),
    "body that is no UTF-8": ("POST", "{}/submissions", {"content": b'{"source": "\xff"}'}, None, "invalid"),
    "body that is a list": ("POST", "{}/submissions", {"json": [1]}, 422, "invalid"),
    "body nested too deep": ("POST", "{}/runs", {"content": "[" * 100_000}, None, "invalid"),
    "number with too many digits": ("POST", "{}/runs", {"content": '{"cases": ' + "9" * 5000 + "}"}, None, "invalid"),
    "missing field": ("POST", "{}/submissions", {"json": {}}, 422, "invalid"),
    "unknown field": ("POST", "{}/submissions", {"json": CODE | {"deadline": 1}}, 422, "invalid"),
    "unknown field that is no text": ("POST", "{}/runs", {"content": '{"source": "", "\\ud800": 1}'}, 422, "invalid"),
    "unknown field of a start": ("POST", "/interviews", {"json": {"started_at": "2020"}}, 422, "invalid"),
    "field of a wrong type": ("POST", "{}/submissions", {"json": {"source": 1}}, 422, "invalid"),
    "minutes out of range": ("POST", "/interviews", {"json": {"minutes": 5}}, 422, "invalid"),
    "minutes that are no number": ("POST", "/interviews", {"json": {"minutes": "long"}}, 422, "invalid"),
    "practice with minutes": ("POST", "/interviews", {"json": {"minutes": 20, "practice": True}}, 422, "invalid"),
    "unknown difficulty": ("POST", "/interviews", {"json": {"difficulty": "mild"}}, 422, "invalid"),
    "unknown language": ("POST", "{}/submissions", {"json": CODE | {"language": "cobol"}}, 422, "invalid"),
    "unknown language of a start": ("POST", "/interviews", {"json": {"language": "cobol"}}, 422, "invalid"),
    "empty source": ("POST", "{}/submissions", {"json": {"source": " \n"}}, 422, "invalid"),
    "source too large": ("POST", "{}/submissions", {"json": {"source": "x" * 65_537}}, 422, "invalid"),
    "source too large in bytes": ("POST", "{}/submissions", {"json": {"source": "ä" * 40_000}}, 422, "invalid"),
    "source with NUL": ("POST", "{}/submissions", {"json": {"source": "a\0b"}}, 422, "invalid"),
    "source that is no text": ("POST", "{}/submissions", {"content": '{"source": "\\ud800"}'}, 422, "invalid"),
    "draft with NUL": ("PUT", "{}/draft", {"json": {"source": "a\0b"}}, 422, "invalid"),
    "draft for an ETag that is none": ("PUT", "{}/draft", {"json": CODE, "headers": {"If-Match": "x"}}, 422, "invalid"),
    "stale draft": ("PUT", "{}/draft", {"json": CODE, "headers": {"If-Match": '"77"'}}, 412, "stale"),
    "own case of a wrong type": ("POST", "{}/runs", {"json": CODE | {"cases": [["1"]]}}, 422, "invalid"),
    "own case with too many arguments": ("POST", "{}/runs", {"json": CODE | {"cases": [[1, 2]]}}, 422, "invalid"),
    "own case that breaks the constraints": ("POST", "{}/runs", {"json": CODE | {"cases": [[-1]]}}, 422, "invalid"),
    "own case that is no number": ("POST", "{}/runs", {"content": '{"source": "", "cases": [[NaN]]}'}, 422, "invalid"),
    "too many own cases": ("POST", "{}/runs", {"json": CODE | {"cases": [[1]] * 21}}, 422, "invalid"),
    "far too many own cases": ("POST", "{}/runs", {"json": CODE | {"cases": [[1]] * 101}}, 422, "invalid"),
    "limit of none": ("GET", "/problems?limit=0", {}, 422, "invalid"),
    "limit of too many": ("GET", "/interviews?limit=1000000", {}, 422, "invalid"),
    "cursor too long": ("GET", f"/problems?cursor={'x' * 201}", {}, 422, "invalid"),
    "Last-Event-ID that is no number": ("GET", "{}/events", {"headers": {"Last-Event-ID": "x"}}, 422, "invalid"),
    "Last-Event-ID below zero": ("GET", "{}/events", {"headers": {"Last-Event-ID": "-1"}}, 422, "invalid"),
    "Last-Event-ID too long": ("GET", "{}/events", {"headers": {"Last-Event-ID": "1" * 31}}, 422, "invalid"),
    "review while it runs": ("GET", "{}/review", {}, 409, "conflict"),
    "second start": ("POST", "/interviews", {"json": {"slug": "beta"}}, 409, "conflict"),
    "engine in trouble": ("POST", "{}/runs", {"json": {"source": BREAKS}}, 503, "sandbox-unavailable"),
    "body too large": ("POST", "{}/submissions", {"content": b"x" * (BODY_CAP_BYTES + 1)}, 413, "too-large"),
}  # fmt: skip


def assert_problem(response: httpx.Response, status: int | None, kind: str) -> dict[str, Any]:
    """Its body, when it is a problem+json of this kind; of status None any 4xx will do."""
    assert response.headers["Content-Type"] == "application/problem+json", response.text
    body: dict[str, Any] = response.json()
    assert body.keys() == {"type", "title", "status", "detail", "hint"}
    assert body["status"] == response.status_code == (status or response.status_code), body
    assert 400 <= response.status_code < (500 if status is None else 600)
    assert (body["type"], body["title"]) == (f"urn:weakspot:{kind}", kind.replace("-", " "))
    assert body["detail"]
    assert body["hint"]
    return body


@pytest.mark.parametrize("row", ERRORS.values(), ids=ERRORS.keys())
def test_an_error_says_what_and_what_to_do(world: World, row: tuple[str, str, dict[str, Any], int | None, str]) -> None:
    method, path, sent, status, kind = row
    running = world.start()
    assert_problem(world.http.request(method, path.format(running), **sent), status, kind)
    assert world.http.get(running).json()["submissions"] == []


def test_start_of_an_unknown_problem(world: World) -> None:
    body = assert_problem(world.http.post("/interviews", json={"slug": "none"}), 404, "not-found")
    assert "'none'" in body["detail"]


def test_a_wrong_method_says_which_are_right(world: World) -> None:
    assert world.http.put("/problems").headers["Allow"] == "GET"


def test_no_interview_is_running(world: World) -> None:
    assert_problem(world.http.get("/interviews/current"), 404, "not-found")


def test_a_draw_of_problems_that_are_not_there(world: World) -> None:
    assert_problem(world.http.post("/interviews", json={"among": ["none"]}), 404, "not-found")


def test_nothing_is_left_to_draw(world: World) -> None:
    world.http.post(f"{world.start('alpha')}/finish")
    assert_problem(world.http.post("/interviews", json={"difficulty": "easy"}), 409, "conflict")


@pytest.mark.parametrize("what", ["submissions", "runs", "draft", "hints", "finish"])
@pytest.mark.parametrize(("way", "status", "kind"), [("expired", 410, "time-is-up"), ("finished", 409, "conflict")])
def test_after_the_end(world: World, what: str, way: str, status: int, kind: str) -> None:
    path = world.start()
    if way == "finished":
        world.http.post(f"{path}/finish")
    world.clock.advance(minutes=21)
    method, body = "PUT" if what == "draft" else "POST", {"json": CODE} if what in CODE_PATHS else {}
    assert_problem(world.http.request(method, f"{path}/{what}", **body), status, kind)
    kept = world.http.get(f"{path}/draft")
    assert (kept.status_code == 200) == (what in CODE_PATHS)
    assert world.http.get(f"{path}/submissions").json() == []


CODE_PATHS = ("submissions", "runs", "draft")


def test_hints_are_three(world: World) -> None:
    path = world.start()
    texts = [world.http.post(f"{path}/hints").json()["text"] for _ in range(3)]
    assert texts == ["The hint 1.", "The hint 2.", "The hint 3."]
    assert_problem(world.http.post(f"{path}/hints"), 409, "conflict")
    assert world.http.get(path).json()["hints"] == texts


def test_a_problem_whose_cases_can_t_be_made_starts_no_clock(
    make_world: Callable[..., World], shared: Path, tmp_path: Path, catalogue: Catalogue
) -> None:
    shutil.copytree(shared / "problems", tmp_path / "problems")
    (tmp_path / "problems" / "alpha" / "cases.lock").write_text("of other cases\n")
    world = make_world(catalogue=Catalogue(tmp_path / "problems", tmp_path / "cases", catalogue.reference))
    assert_problem(world.http.post("/interviews", json={"slug": "alpha"}), 503, "unavailable")
    assert_problem(world.http.get("/interviews/current"), 404, "not-found")


class TestAFullDisk:
    """The database may not grow for a while."""

    @pytest.fixture
    def full(self, world: World) -> Iterator[Callable[[bool], None]]:
        def set_full(is_full: bool) -> None:
            with world.ports.store.begin() as tx:
                pages = tx.exec_driver_sql("PRAGMA page_count").scalar_one()
                tx.exec_driver_sql(f"PRAGMA max_page_count = {pages if is_full else 1 << 30}")

        yield set_full
        set_full(False)

    @pytest.mark.parametrize("what", ["submissions", "draft"])
    def test_it_is_told_and_nothing_is_lost(self, world: World, full: Callable[[bool], None], what: str) -> None:
        path, body = world.start(), {"source": "#" + "x" * 60_000}
        world.http.put(f"{path}/draft", json=CODE)
        method = "PUT" if what == "draft" else "POST"
        full(True)
        assert_problem(world.http.request(method, f"{path}/{what}", json=body), 507, "disk-full")
        full(False)
        assert world.http.get(f"{path}/draft").json()["source"] == RIGHT
        assert world.http.get(f"{path}/submissions").json() == world.queue.ids == []
        assert world.http.request(method, f"{path}/{what}", json=body).is_success


class TestOverTheWire:
    """What only a real server meets."""

    @pytest.mark.parametrize(
        "header",
        [f"Content-Length: {BODY_CAP_BYTES + 1}", f"Content-Length: {'9' * 20}", "Transfer-Encoding: chunked"],
        ids=["too long", "far too long", "of unknown length"],
    )
    def test_a_body_that_is_or_may_be_too_large_is_refused_before_it_is_sent(self, server: str, header: str) -> None:
        address = urlsplit(server)
        with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
            connection.sendall(f"POST /api/v1/interviews HTTP/1.1\r\nHost: weakspot\r\n{header}\r\n\r\n".encode())
            response = http.client.HTTPResponse(connection)
            response.begin()
            body = json.loads(response.read())
        assert (response.status, response.headers["Content-Type"]) == (413, "application/problem+json")
        assert body["type"] == "urn:weakspot:too-large"
        assert "Content-Length" in body["hint"]

    @pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "TRACE", "PATCH"])
    def test_no_method_brings_it_down(self, server: str, method: str) -> None:
        assert httpx.request(method, f"{server}/api/v1/interviews").status_code < 500
