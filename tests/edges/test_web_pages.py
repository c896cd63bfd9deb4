"""The pages without a script: an interview from start to review by forms alone, and all that goes wrong in it."""

from functools import partial
from pathlib import Path

import pytest
from httpx import Response

from service.catalogue.lists import read_lists
from service.web.preferences import Keys, Minutes, Preferences, Theme
from service.web.render import markdown
from tests.edges.worlds import BREAKS, RIGHT, WRONG, World, secrets_in


def start(site: World, slug: str = "alpha", **fields: str) -> str:
    said = site.pages.post("/start", data={"slug": slug} | fields)
    assert said.status_code == 303, said.text
    return said.headers["Location"]


def press(site: World, path: str, action: str, source: str = RIGHT, **fields: str) -> Response:
    return site.pages.post(path, data={"action": action, "source": source} | fields)


def draft(site: World, path: str) -> str | None:
    found = site.http.get(f"{path}/draft")
    return found.json()["source"] if found.status_code == 200 else None


def test_home_begins_with_what_to_do(site: World) -> None:
    page = site.pages.get("/").text
    assert "Start Alpha" in page
    assert "Nothing is known yet" in page


def test_an_interview_from_start_to_review(site: World) -> None:
    path = start(site)
    assert site.pages.get("/").text.count(path) == 1  # to go on with it
    assert "1 of 3 passed" not in press(site, path, "run").text
    assert press(site, path, "submit", WRONG).status_code == 303
    assert press(site, path, "submit").status_code == 303
    site.judge()
    page = site.pages.get(path).text
    assert "wrong answer" in page
    assert "accepted" in page
    assert press(site, path, "finish", sure="yes").headers["Location"] == path
    review = site.pages.get(path).text
    for part in ("Marker pattern", "Marker editorial", "Solved after 0:00", "# wrong", "Timeline"):
        assert part in review


def test_nothing_secret_is_shown_before_the_end(site: World) -> None:
    path = start(site)
    for action in ("run", "submit", "hint", "save", "finish"):
        press(site, path, action, WRONG)
    site.judge()
    for page in (path, "/", "/problems", "/problems?spoilers=true&q=alpha", f"{path}/results", f"{path}/hints"):
        site.pages.get(page)
    assert secrets_in("".join(site.said).replace("Never tried: Marker pattern, Marker pattern", "")) == []


def test_a_run_shows_each_case(site: World) -> None:
    page = press(site, start(site), "run", WRONG, cases="[5]\n\n[6]").text
    for part in ("own-2", "wrong answer", "Expected", "saw 6", "[5]\n\n[6]"):
        assert part in page


@pytest.mark.parametrize("action", ["run", "save", "hint", "finish"])
def test_every_button_keeps_the_code(site: World, action: str) -> None:
    path = start(site)
    press(site, path, action, "# typed\r\nand more")
    assert draft(site, path) == "# typed\nand more"


def test_finishing_asks_first(site: World) -> None:
    path = start(site)
    assert "Finish now?" in press(site, path, "finish").text
    assert site.http.get(f"{path}").json()["state"] == "running"


# What is sent, the status, and what is said; what was typed is in the page.
@pytest.mark.parametrize(
    ("action", "fields", "status", "says"),
    [
        ("run", {"cases": "[1]\n{}"}, 422, "own cases, line 2: this is no JSON array"),
        ("run", {"cases": "[" * 100_000}, 422, "own cases, line 1"),
        ("run", {"cases": '["one"]'}, 422, "own case 1"),
        ("run", {"source": BREAKS}, 503, "the engine went away"),
        ("submit", {"source": "  "}, 422, "the source is empty"),
        ("save", {"version": "0"}, 412, "a newer draft was saved elsewhere"),
    ],
)
def test_what_was_typed_is_shown_again(
    site: World, action: str, fields: dict[str, str], status: int, says: str
) -> None:
    path = start(site)
    press(site, path, "save", "# from elsewhere")
    said = press(site, path, action, **{"source": "# typed here"} | fields)
    assert (said.status_code, says in said.text) == (status, True)
    assert fields.get("source", "# typed here").strip() in said.text


def test_a_run_that_is_refused_keeps_the_code(site: World) -> None:
    path = start(site)
    assert press(site, path, "run", "# typed here", cases="{}").status_code == 422
    assert site.http.get(f"{path}/draft").json()["source"] == "# typed here"


def test_both_versions_can_be_seen(site: World) -> None:
    path = start(site)
    press(site, path, "save", "# from elsewhere", version="0")
    page = press(site, path, "save", "# typed here", version="0").text
    assert "# from elsewhere" in page
    assert "# typed here" in page


def test_what_comes_after_the_deadline_is_refused_and_kept(site: World) -> None:
    path = start(site)
    site.clock.advance(minutes=21)
    said = press(site, path, "submit", "# late")
    assert said.status_code == 410
    assert "The time was up at" in said.text
    assert draft(site, path) == "# late"


def test_a_button_that_there_is_not(site: World) -> None:
    assert press(site, start(site), "explode").status_code == 422


def test_an_interview_that_there_is_not(site: World) -> None:
    said = site.pages.get("/interviews/none")
    assert (said.status_code, said.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    assert "There is no interview" in said.text


# What the catalogue is asked for, and what it shows.
@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ["Alpha", "Beta", "Gamma"]),
        ("q=BET", ["Beta"]),
        ("q=nothing", []),
        ("difficulty=hard", ["Gamma"]),
        ("difficulty=nonsense", []),
        ("status=new", ["Beta", "Gamma"]),
        ("status=seen", ["Alpha"]),
        ("status=solved", []),
        ("status=seen, not solved", ["Alpha"]),
        ("status=nonsense&q=a&difficulty=easy", ["Alpha"]),
    ],
)
def test_the_catalogue_is_searched(site: World, query: str, shown: list[str]) -> None:
    press(site, start(site), "finish", sure="yes")
    page = site.pages.get(f"/problems?{query}").text
    assert [title for title in ("Alpha", "Beta", "Gamma") if f">{title}<" in page] == shown


def test_own_lists_narrow_the_catalogue_and_the_start(site: World, tmp_path: Path) -> None:
    (tmp_path / "tonight.txt").write_text("gamma\nbeta\n")
    (tmp_path / "broken.txt").write_bytes(b"\xff")
    site.app.state.lists = partial(read_lists, tmp_path)
    page = site.pages.get("/problems?list=tonight").text
    assert ("2 of 3" in page, ">Alpha<" in page) == (True, False)
    assert "broken" not in page
    assert site.pages.get("/problems?list=nonsense").text.count("<button") > 3
    assert start(site, slug="", list="tonight", difficulty="hard").startswith("/interviews/")
    assert site.http.get("/interviews/current").json()["slug"] == "gamma"


def test_patterns_are_hidden_until_they_are_asked_for(site: World) -> None:
    assert "Marker" not in site.pages.get("/problems").text
    assert "Marker pattern" in site.pages.get("/problems?spoilers=true").text


def test_the_attempts_behind_a_pattern_are_a_click_away(site: World) -> None:
    path = start(site)
    press(site, path, "finish", sure="yes")
    page = site.pages.get("/report").text
    assert 'href="#marker-pattern"' in page
    assert 'id="marker-pattern"' in page
    assert f'href="{path}"' in page


def test_settings_are_kept_in_the_browser(site: World) -> None:
    site.pages.post("/settings", data={"theme": "dark", "keys": "vim", "minutes": "30"})
    assert 'data-theme="dark"' in site.pages.get("/").text
    path = start(site)
    assert 'data-keys="vim"' in site.pages.get(path).text
    assert site.http.get(path).json()["limit_s"] == 1800


# What a cookie may hold, and what is made of it.
@pytest.mark.parametrize(
    ("given", "made"),
    [
        ({}, Preferences()),
        ({"theme": "light"}, Preferences(theme=Theme.LIGHT)),
        ({"theme": "plaid", "keys": "emacs", "other": "1"}, Preferences(keys=Keys.EMACS)),
        ({"minutes": "20"}, Preferences(minutes=Minutes.TWENTY)),
        ({"minutes": "9000"}, Preferences()),
    ],
)
def test_what_is_not_known_in_a_cookie_is_left_out(given: dict[str, str], made: Preferences) -> None:
    assert Preferences.of(given) == made


def test_all_data_is_deleted_once_the_word_is_typed(site: World) -> None:
    press(site, start(site), "finish", sure="yes")
    assert site.pages.post("/forget", data={"word": "yes"}).status_code == 422
    assert len(site.http.get("/interviews").json()["items"]) == 1
    assert site.pages.post("/forget", data={"word": "Delete "}).headers["Location"] == "/"
    assert site.http.get("/interviews").json()["items"] == []


def test_the_history_is_taken_along_as_a_file(site: World) -> None:
    press(site, start(site), "finish", sure="yes")
    said = site.pages.get("/export.jsonl")
    assert "attachment" in said.headers["Content-Disposition"]
    assert said.text.count("\n") == 1


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))"]
)
def test_markdown_lets_no_html_through(text: str) -> None:
    made = str(markdown(text))
    assert "<script" not in made
    assert "<img" not in made
    assert "href" not in made


@pytest.mark.parametrize("body", [b"\xff\xfe=1", b"&".join([b"a=1"] * 60)], ids=["not text", "too many fields"])
def test_what_no_form_sends(site: World, body: bytes) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert site.pages.post("/start", content=body, headers=headers).status_code == 422
