"""A whole interview by HTTP, step by step, and what each step leaves behind."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any, ClassVar

import pytest

from tests.edges.worlds import RAISES, REFUSED, RIGHT, START, WRONG, World


def test_from_start_to_report(world: World) -> None:
    started = world.http.post("/interviews", json={"slug": "alpha"})
    assert started.status_code == 201
    view = started.json()
    path = f"/interviews/{view['id']}"
    assert started.headers["Location"] == f"/api/v1{path}"
    assert (view["state"], view["limit_s"], view["remaining_s"], view["counts"]) == ("running", 1200, 1200.0, True)
    assert "Input:  x = 1\nOutput: 10" in view["statement"]
    assert (view["parameters"], view["samples"], view["hints_left"]) == (["x"], [[1], [2]], 3)
    assert world.http.get(path).json() == world.http.get("/interviews/current").json() == view

    world.clock.advance(minutes=1)
    ran = world.http.post(f"{path}/runs", json={"source": WRONG, "cases": [[5]]}).json()
    assert (ran["verdict"], ran["passed"], ran["total"]) == ("wrong_answer", 0, 3)
    assert ran["results"][2] == {
        "case": "own-1",
        "verdict": "wrong_answer",
        "arguments": "x = 5",
        "expected": "38",
        "got": "39",
        "reason": ran["results"][2]["reason"],
        "fault": None,
        "output": "saw 5",
        "cpu_ms": 0.0,
    }

    world.clock.advance(minutes=1)
    assert world.http.post(f"{path}/hints").json() == {"number": 1, "text": "The hint 1.", "left": 2}
    waiting = world.submit(path, WRONG)
    assert (waiting["state"], waiting["verdict"]) == ("waiting", None)
    world.judge()
    judged = world.http.get(f"{path}/submissions/{waiting['id']}").json()
    assert (judged["state"], judged["verdict"], judged["passed"], judged["total"]) == ("judged", "wrong_answer", 0, 3)
    assert judged["source"] == WRONG
    world.submit(path, RIGHT)
    world.judge()

    world.clock.advance(minutes=8)
    over = world.http.post(f"{path}/finish").json()
    assert over["interview"]["state"] == "finished"
    assert [one["verdict"] for one in over["interview"]["submissions"]] == ["wrong_answer", "accepted"]
    assert [one["source"] for one in over["interview"]["submissions"]] == [WRONG, RIGHT]
    assert [event["kind"] for event in over["events"]] == [
        "started", "statement_shown", "draft", "run", "hint", "submission", "judged", "submission", "judged", "ended",
    ]  # fmt: skip
    assert world.http.get(f"{path}/review").json() == over

    [row] = world.http.get("/report").json()["patterns"]
    assert (row["key"], row["attempts"], row["solved"], row["wrong_submissions"], row["hints"]) == (
        "marker-pattern", 1, 1, 1, 1,
    )  # fmt: skip


def test_a_submission_is_found_at_its_location(world: World) -> None:
    path = world.start()
    response = world.http.post(f"{path}/submissions", json={"source": RIGHT})
    assert response.status_code == 202
    where = response.headers["Location"].removeprefix("/api/v1")
    assert world.http.get(where).json() == response.json() | {"source": RIGHT}


@pytest.mark.parametrize(
    ("source", "verdict", "error", "line"),
    [
        (RIGHT, "accepted", None, None),
        (WRONG, "wrong_answer", None, None),
        (RAISES, "run_time_error", "ValueError", 2),
        (REFUSED, "compile_error", "SyntaxError", 1),
    ],
)
def test_what_is_said_of_a_submission(
    world: World, source: str, verdict: str, error: str | None, line: int | None
) -> None:
    path = world.start()
    submission = world.submit(path, source)
    world.judge()
    judged = world.http.get(f"{path}/submissions/{submission['id']}").json()
    failed = judged["first_failed"] or {"error": None, "line": None}
    assert (judged["verdict"], failed["error"], failed["line"]) == (verdict, error, line)


def test_submissions_are_listed_as_they_came(world: World) -> None:
    path = world.start()
    made = []
    for source in (WRONG, RAISES, RIGHT):
        world.clock.advance(seconds=1)
        made.append(world.submit(path, source)["id"])
    assert [one["id"] for one in world.http.get(f"{path}/submissions").json()] == made
    assert [one["id"] for one in world.http.get(path).json()["submissions"]] == made


def test_two_submissions_at_one_moment_are_both_judged(world: World) -> None:
    path = world.start()
    made = {world.submit(path, source)["id"] for source in (RIGHT, WRONG)}
    world.judge()
    judged = world.http.get(f"{path}/submissions").json()
    assert {one["id"] for one in judged} == made
    assert {one["verdict"] for one in judged} == {"accepted", "wrong_answer"}


class TestDrafts:
    def put(self, world: World, path: str, source: str, **headers: str) -> Any:
        return world.http.put(f"{path}/draft", json={"source": source}, headers=headers)

    def test_the_etag_is_its_version(self, world: World) -> None:
        path = world.start()
        saved = self.put(world, path, "a")
        got = world.http.get(f"{path}/draft")
        assert got.json() == saved.json()
        assert got.headers["ETag"] == saved.headers["ETag"] == f'"{saved.json()["version"]}"'
        assert world.http.get(path).json()["draft"] == saved.json()

    def test_if_match_of_the_newest_saves(self, world: World) -> None:
        path = world.start()
        first = self.put(world, path, "a", **{"If-Match": '"0"'})
        second = self.put(world, path, "b", **{"If-Match": first.headers["ETag"]})
        assert (first.status_code, second.status_code) == (200, 200)
        assert second.json()["source"] == "b"

    @pytest.mark.parametrize("etag", ['"0"', "first"], ids=["there is one by now", "there is a newer one"])
    def test_if_match_of_an_older_one_is_stale(self, world: World, etag: str) -> None:
        path = world.start()
        first = self.put(world, path, "a").headers["ETag"]
        self.put(world, path, "b")
        stale = self.put(world, path, "c", **{"If-Match": first if etag == "first" else etag})
        assert (stale.status_code, stale.json()["type"]) == (412, "urn:weakspot:stale")
        assert world.http.get(f"{path}/draft").json()["source"] == "b"

    def test_without_if_match_or_with_a_star_the_last_one_wins(self, world: World) -> None:
        path = world.start()
        for source, headers in (("a", {}), ("b", {}), ("c", {"If-Match": "*"})):
            assert self.put(world, path, source, **headers).status_code == 200
        assert world.http.get(f"{path}/draft").json()["source"] == "c"

    def test_what_is_the_same_is_no_new_version(self, world: World) -> None:
        path = world.start()
        assert self.put(world, path, "a").json() == self.put(world, path, "a").json()

    def test_one_that_comes_after_the_end_is_kept_and_refused(self, world: World) -> None:
        path = world.start()
        world.clock.advance(minutes=21)
        late = self.put(world, path, "late")
        assert late.status_code == 410
        assert world.http.get(f"{path}/draft").json()["source"] == "late"

    def test_the_last_one_in_time_is_judged_when_the_time_is_up(self, world: World) -> None:
        path = world.start()
        self.put(world, path, RIGHT)
        world.clock.advance(minutes=21)
        [final] = world.http.get(f"{path}/submissions").json()
        assert final["final"]
        world.judge()
        assert world.http.get(f"{path}/submissions").json()[0]["verdict"] == "accepted"


class TestPages:
    def pages(self, world: World, path: str, **query: Any) -> list[list[dict[str, Any]]]:
        pages, cursor = [], None
        while True:
            page = world.http.get(path, params=query | ({"cursor": cursor} if cursor else {})).json()
            pages.append(page["items"])
            if (cursor := page["next_cursor"]) is None:
                return pages

    @pytest.mark.parametrize(
        ("limit", "sizes"), [(1, [1, 1, 1]), (2, [2, 1]), (3, [3]), (4, [3])], ids=["1", "2", "exactly all", "more"]
    )
    def test_problems(self, world: World, limit: int, sizes: list[int]) -> None:
        pages = self.pages(world, "/problems", limit=limit)
        assert [len(page) for page in pages] == sizes
        assert [item["slug"] for page in pages for item in page] == ["alpha", "beta", "gamma"]

    def test_problems_of_one_difficulty(self, world: World) -> None:
        [[item]] = self.pages(world, "/problems", limit=1, difficulty="medium")
        assert item["slug"] == "beta"

    def test_interviews_come_newest_first(self, world: World) -> None:
        for slug in ("alpha", "beta", "gamma"):
            world.http.post(f"{world.start(slug)}/finish")
            world.clock.advance(hours=1)
        pages = self.pages(world, "/interviews", limit=2)
        assert [[item["slug"] for item in page] for page in pages] == [["gamma", "beta"], ["alpha"]]

    @pytest.mark.parametrize("path", ["/problems", "/interviews"])
    def test_a_cursor_that_nobody_gave_gives_nothing(self, world: World, path: str) -> None:
        world.start()
        assert world.http.get(path, params={"cursor": "zzz"}).json() == {"items": [], "next_cursor": None}


class TestIdempotency:
    KEY: ClassVar = {"Idempotency-Key": "k1"}

    def test_the_same_key_is_the_same_submission(self, world: World) -> None:
        path = world.start()
        first, second = world.submit(path, **self.KEY), world.submit(path, **self.KEY)
        assert first == second
        assert len(world.http.get(f"{path}/submissions").json()) == 1
        assert len(world.queue.ids) == 1

    def test_also_where_it_comes_many_times_at_once(self, world: World) -> None:
        path = world.start()
        with ThreadPoolExecutor(8) as threads:
            made = list(threads.map(lambda _: world.submit(path, **self.KEY)["id"], range(8)))
        assert len(set(made)) == len(world.queue.ids) == 1

    def test_also_after_it_is_judged_and_the_time_is_up(self, world: World) -> None:
        path = world.start()
        first = world.submit(path, **self.KEY)
        world.judge()
        world.clock.advance(minutes=30)
        again = world.submit(path, **self.KEY)
        assert (again["id"], again["verdict"]) == (first["id"], "accepted")

    def test_for_other_code_it_is_refused(self, world: World) -> None:
        path = world.start()
        world.submit(path, RIGHT, **self.KEY)
        refused = world.http.post(f"{path}/submissions", json={"source": WRONG}, headers=self.KEY)
        assert (refused.status_code, refused.json()["type"]) == (409, "urn:weakspot:conflict")

    def test_another_interview_s_keys_are_its_own(self, world: World) -> None:
        path = world.start()
        first = world.submit(path, **self.KEY)
        world.http.post(f"{path}/finish")
        assert world.submit(world.start("beta"), **self.KEY)["id"] != first["id"]

    @pytest.mark.parametrize("key", ["", "k" * 201], ids=["empty", "too long"])
    def test_what_is_no_key(self, world: World, key: str) -> None:
        path = world.start()
        response = world.http.post(f"{path}/submissions", json={"source": RIGHT}, headers={"Idempotency-Key": key})
        assert response.status_code == 422
        assert world.http.get(f"{path}/submissions").json() == []


def test_a_problem_is_drawn_with_the_given_chance(world: World) -> None:
    drawn = {world.start(None, among=["beta", "gamma"], difficulty="hard")}
    assert world.http.get(drawn.pop()).json()["slug"] == "gamma"


def test_the_clock_of_the_view_is_the_server_s(world: World) -> None:
    path = world.start(minutes=30)
    world.clock.advance(minutes=7)
    view = world.http.get(path).json()
    assert (view["now"], view["remaining_s"]) == ("2026-01-05T09:07:00Z", 23 * 60.0)
    assert START.isoformat().startswith(view["started_at"].removesuffix("Z"))


def test_practice_has_no_clock(world: World) -> None:
    path = world.start(practice=True)
    world.clock.advance(days=400)
    view = world.http.get(path).json()
    assert (view["state"], view["remaining_s"], view["deadline_at"], view["counts"]) == ("running", None, None, False)
