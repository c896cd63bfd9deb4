"""What a candidate may see: while the interview runs nothing of the pattern, the editorial and the hidden cases, by
whatever way a submission tries to say it; after its end everything.
"""

from datetime import timedelta

import pytest

from sandbox.protocol import CaseReport, Exit, Fault
from tests.edges.worlds import FIRST_HIDDEN, RAISES, REFUSED, RIGHT, WRONG, World, leaky, secrets_in
from tests.factories import make_case_report

LEAKS = {f"# {exit_}\n": leaky(exit_) for exit_ in Exit if exit_ is not Exit.NOT_RUN}


def walk(world: World, path: str) -> None:
    """Every endpoint that an interview has while it runs, asked rightly and wrongly."""
    http = world.http
    for source in (WRONG, RAISES, REFUSED, RIGHT, *LEAKS):
        submission = world.submit(path, source)
        for accept in ("application/json", "text/event-stream"):
            http.post(f"{path}/runs", json={"source": source, "cases": [[3]]}, headers={"Accept": accept})
        http.get(f"{path}/submissions/{submission['id']}")
    world.judge()
    for submission in http.get(f"{path}/submissions").json():
        http.get(f"{path}/submissions/{submission['id']}")
    for _ in range(4):
        http.post(f"{path}/hints")
    http.put(f"{path}/draft", json={"source": RIGHT})
    http.post(f"{path}/runs", json={"source": RIGHT, "cases": [[-1], ["1"]]})
    http.post(f"{path}/runs", json={"source": RIGHT, "cases": [[10**10]]})
    http.post("/interviews", json={"slug": "alpha"})
    for part in ("", "/draft", "/submissions", "/review", "/submissions/none", "/nothing"):
        http.get(path + part)
    for other in ("/interviews", "/interviews/current", "/problems", "/problems/alpha", "/health", "/openapi.json"):
        http.get(other)


@pytest.mark.slow
@pytest.mark.parametrize("practice", [False, True], ids=["in time", "in practice"])
def test_nothing_is_said_while_it_runs(world: World, practice: bool) -> None:
    world.sandbox.answers |= LEAKS
    path = world.start(practice=practice)
    walk(world, path)
    assert len(world.said) > 40
    assert [secret for text in world.said for secret in secrets_in(text)] == []


@pytest.mark.slow
def test_nothing_is_said_while_it_runs_on_a_problem_done_before(world: World) -> None:
    world.http.post(f"{world.start()}/finish")
    path = world.start()
    world.said.clear()
    walk(world, path)
    assert [secret for text in world.said for secret in secrets_in(text)] == []


@pytest.mark.parametrize("where", ["/problems", "/problems/alpha"])
def test_spoilers_do_not_tell_the_pattern_of_the_problem_that_is_being_sat(world: World, where: str) -> None:
    world.start()
    answer = world.http.get(where, params={"spoilers": True}).json()
    items = {item["slug"]: item["patterns"] for item in answer.get("items", [answer])}
    assert items["alpha"] is None
    assert items.get("beta", ["marker-pattern"]) == ["marker-pattern"]


def test_the_report_says_nothing_of_what_is_running(world: World) -> None:
    before = world.http.get("/report").json()
    path = world.start()
    world.submit(path, WRONG)
    world.judge()
    after = world.http.get("/report").json()
    assert {one["slug"] for one in before.pop("next")} - {one["slug"] for one in after.pop("next")} == {"alpha"}
    assert after == before


def test_a_line_beyond_the_source_is_none(world: World) -> None:
    """The candidate's process says which line failed, so it could say a hidden input."""
    world.sandbox.answers["# lines\n"] = lambda x: make_case_report(
        exit=Exit.RAISED, fault=Fault(type="ValueError", message="", line=x)
    )
    path = world.start()
    world.submit(path, "# lines\n")
    world.judge()
    [judged] = world.http.get(f"{path}/submissions").json()
    assert (judged["first_failed"]["error"], judged["first_failed"]["line"]) == ("ValueError", None)


@pytest.mark.parametrize("field", ["cpu_ms", "memory_kib"])
def test_what_is_measured_is_a_number_of_ours(world: World, field: str) -> None:
    path = world.start()
    world.submit(path, RIGHT)
    world.judge()
    [judged] = world.http.get(f"{path}/submissions").json()
    assert judged[field] in (1.5, 10_000)


class TestAfterwards:
    @pytest.mark.parametrize("way", ["finished", "expired"])
    def test_everything_is_there(self, world: World, way: str) -> None:
        path = world.start()
        world.submit(path, WRONG)
        world.judge()
        if way == "finished":
            world.http.post(f"{path}/finish")
        world.clock.advance(minutes=21)
        review = world.http.get(f"{path}/review").json()
        assert review["interview"]["state"] == way
        assert review["patterns"] == [
            {"key": "marker-pattern", "title": "Marker pattern", "recognise": "Marker recognise."}
        ]
        assert (review["techniques"], review["time"], review["editorial"].strip()) == (
            ["marker-technique"], "O(marker)", "Marker editorial.",
        )  # fmt: skip
        [judged] = review["interview"]["submissions"]
        failed = judged["first_failed"]
        assert (failed["case"], failed["arguments"]) == ("hidden-01", f"x = {FIRST_HIDDEN}")
        assert (failed["expected"], failed["got"]) == (str(7 * FIRST_HIDDEN + 3), str(7 * FIRST_HIDDEN + 4))
        assert world.http.get("/problems/alpha").json()["patterns"] == ["marker-pattern"]

    def test_what_was_raised_is_there_too(self, world: World) -> None:
        path = world.start()
        world.submit(path, RAISES)
        world.judge()
        review = world.http.post(f"{path}/finish").json()
        assert review["interview"]["submissions"][0]["first_failed"]["reason"] == f"ValueError: bad {FIRST_HIDDEN}"

    def test_it_is_there_though_a_submission_still_waits(self, world: World) -> None:
        path = world.start()
        world.submit(path, WRONG)
        assert world.http.post(f"{path}/finish").json()["interview"]["submissions"][0]["state"] == "waiting"
        world.judge()
        [judged] = world.http.get(f"{path}/review").json()["interview"]["submissions"]
        assert judged["verdict"] == "wrong_answer"

    def test_not_a_moment_before_the_deadline_has_passed(self, world: World) -> None:
        path = world.start()
        world.clock.advance(minutes=20)
        assert world.http.get(f"{path}/review").status_code == 409
        world.clock.now += timedelta(microseconds=1)
        assert world.http.get(f"{path}/review").status_code == 200


def test_of_a_run_everything_is_shown(world: World) -> None:
    """Samples and own cases are no secret: what they print and raise is there."""
    world.sandbox.answers["# all\n"] = lambda x: CaseReport(
        exit=Exit.RAISED,
        output=f"printed {x}",
        fault=Fault(type="Mine", message=f"of {x}", line=3, trace=f"Traceback of {x}"),
    )
    path = world.start()
    ran = world.http.post(f"{path}/runs", json={"source": "# all\n", "cases": [[9]]}).json()
    assert [one["case"] for one in ran["results"]] == ["sample-1", "sample-2", "own-1"]
    assert ran["results"][2] == {
        "case": "own-1",
        "verdict": "run_time_error",
        "arguments": "x = 9",
        "expected": "66",
        "got": None,
        "reason": "",
        "fault": {"type": "Mine", "message": "of 9", "line": 3, "trace": "Traceback of 9"},
        "output": "printed 9",
        "cpu_ms": 0.0,
    }
