"""The report over HTTP: in three forms, with an ETag; and what is recommended."""

import re

import pytest

from service.api.pages import Form, wanted
from tests.edges.worlds import RIGHT, WRONG, World


@pytest.fixture
def sat(world: World) -> World:
    """Who has sat two interviews, one of them in vain."""
    for slug, source in (("alpha", RIGHT), ("beta", WRONG)):
        path = world.start(slug)
        world.submit(path, source)
        world.judge()
        world.http.post(f"{path}/finish")
    return world


# What is accepted, and the form that is sent.
@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("", Form.JSON),
        ("*/*", Form.JSON),
        ("image/png", Form.JSON),
        ("text/html", Form.HTML),
        ("text/html,application/xhtml+xml,*/*;q=0.8", Form.HTML),  # a browser's
        ("application/json, text/html", Form.JSON),  # liked alike: the first
        ("application/json;q=0.5, text/markdown", Form.MARKDOWN),
        ("text/markdown; q=0.2, text/html; q=0.3", Form.HTML),
        ("text/html;q=0", Form.JSON),  # not at all
        ("text/html;q=nonsense", Form.JSON),
    ],
)
def test_the_form_that_is_liked_best(accept: str, form: Form) -> None:
    assert wanted(accept) is form


@pytest.mark.parametrize("form", Form)
def test_every_form_says_the_same(sat: World, form: Form) -> None:
    said = sat.http.get("/report", headers={"Accept": form})
    sentence = sat.http.get("/report").json()["sentence"]
    assert said.headers["Content-Type"].partition(";")[0] == form
    assert sentence in said.text
    assert "Marker pattern" in said.text


@pytest.mark.parametrize("form", [Form.HTML, Form.MARKDOWN])
def test_it_can_be_written_before_there_is_any_evidence(world: World, form: Form) -> None:
    said = world.http.get("/report", headers={"Accept": form})
    assert said.status_code == 200
    assert "Nothing is known yet" in said.text


def test_the_page_loads_nothing_and_runs_nothing(sat: World) -> None:
    page = sat.http.get("/report", headers={"Accept": "text/html"}).text
    assert not re.search(r"<script|<link|<img|<iframe|\ssrc=|\shref=|url\(|@import|\son\w+=", page)
    assert page.count("<svg") == page.count('role="img" aria-label="') == 1


def test_it_has_a_tag_that_changes_with_what_it_says(sat: World) -> None:
    first = sat.http.get("/report")
    sat.clock.advance(minutes=1)
    again = sat.http.get("/report", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    path = sat.start("gamma")
    sat.http.post(f"{path}/finish")
    changed = sat.http.get("/report", headers={"If-None-Match": first.headers["ETag"]})
    assert changed.status_code == 200
    assert changed.headers["ETag"] != first.headers["ETag"]


def test_each_form_has_a_tag_of_its_own(sat: World) -> None:
    tags = {sat.http.get("/report", headers={"Accept": form}).headers["ETag"] for form in Form}
    assert len(tags) == len(Form)


def test_a_recommendation_names_no_pattern(world: World) -> None:
    said = world.http.get("/recommendations")
    assert [one["slug"] for one in said.json()] == ["alpha", "beta", "gamma"]
    assert "marker" not in said.text.lower()
