"""What was typed survives a reload, a dead server, a lost line, a second tab, and the end of the time."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import Visit, code, editor, type_code
from tests.edges.worlds import RIGHT, World

pytestmark = pytest.mark.browser
Sitting = Callable[..., Page]

KEPT = re.compile("^kept$")
SENT_WITHIN_MS = 2000
NEWER = "412 (Precondition Failed)"
"""What the console says where a draft is newer than the one that is sent; the page then looks whether it is another."""


def draft(site: World) -> str:
    view = site.http.get("/interviews/current").json()
    return view["draft"]["source"] if view["draft"] else ""


def test_typing_is_sent_within_two_seconds(visit: Visit, sitting: Sitting, site: World) -> None:
    """By the page's own clock, which a busy machine does not slow."""
    visit.page.clock.install()
    page = sitting()
    with page.expect_response(lambda one: one.url.endswith("/draft") and one.ok):
        type_code(page, "# typed")
        page.clock.run_for(SENT_WITHIN_MS)
    assert draft(site) == "# typed"


def test_who_types_on_and_on_is_not_waited_for(visit: Visit, sitting: Sitting, site: World) -> None:
    visit.page.clock.install()
    page = sitting()
    with page.expect_response(lambda one: one.url.endswith("/draft") and one.ok):
        for i in range(SENT_WITHIN_MS // 200):
            type_code(page, f"# {i}")
            page.clock.run_for(200)
    assert draft(site) != ""


def test_a_reload_at_once_loses_nothing(visit: Visit, sitting: Sitting, site: World) -> None:
    page = sitting()
    visit.expected += (NEWER,)  # what was sent in leaving may be there before what is sent in coming back
    type_code(page, "# just typed")
    page.reload()
    editor(page).wait_for()
    assert code(page) == "# just typed"
    expect(page.locator("#kept")).to_have_text(KEPT)
    assert draft(site) == "# just typed"


def test_a_browser_that_crashed_loses_nothing(visit: Visit, sitting: Sitting) -> None:
    """The tab is gone without a farewell; the browser's own store is there."""
    page = sitting()
    page.route("**/draft", lambda route: route.abort())
    type_code(page, "# not yet on the server")
    path = page.url
    visit.expected += ("net::ERR_FAILED",)
    page.close(run_before_unload=False)
    again = visit.another_tab()
    again.goto(path)
    editor(again).wait_for()
    assert code(again) == "# not yet on the server"


def test_ten_minutes_offline(visit: Visit, sitting: Sitting, site: World) -> None:
    visit.page.clock.install()
    page = sitting()
    visit.expected += (NEWER,)
    type_code(page, "# before")
    page.clock.run_for(2000)
    expect(page.locator("#kept")).to_have_text(KEPT)
    visit.context.set_offline(True)
    type_code(page, "# while offline")
    page.clock.run_for(5000)
    expect(page.locator("#kept")).to_contain_text("this browser")
    page.clock.run_for(10 * 60 * 1000)
    expect(page.locator("count-down")).to_have_text(re.compile("9:[45]"))
    site.clock.advance(minutes=10, seconds=7)
    visit.context.set_offline(False)
    page.clock.run_for(20_000)
    expect(page.locator("#kept")).to_have_text(KEPT)
    assert draft(site) == "# while offline"


def test_a_submission_pressed_offline_is_sent_when_the_line_is_back(visit: Visit, sitting: Sitting) -> None:
    page = sitting()
    visit.context.set_offline(True)
    type_code(page, RIGHT)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#notices")).to_contain_text("wait")
    visit.context.set_offline(False)
    expect(page.locator("#submissions")).to_contain_text("accepted")


def test_one_that_comes_after_the_deadline_is_said_to_be_late(visit: Visit, sitting: Sitting, site: World) -> None:
    page = sitting()
    visit.expected += ("410 (Gone)", NEWER)
    type_code(page, "# in time, on the server")
    expect(page.locator("#kept")).to_have_text(KEPT)
    visit.context.set_offline(True)
    type_code(page, RIGHT)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#notices")).to_contain_text("wait")
    site.clock.advance(minutes=21)
    visit.context.set_offline(False)
    expect(page.locator("#notices")).to_contain_text("after the deadline")
    path = page.url.removeprefix(visit.url)
    [final] = site.http.get(f"{path}/submissions").json()
    assert final["final"]


def test_the_second_tab_is_told_and_both_versions_can_be_seen(visit: Visit, sitting: Sitting, site: World) -> None:
    first = sitting()
    visit.expected += (NEWER,)
    second = visit.another_tab()
    second.goto(first.url)
    editor(second).wait_for()
    for page in (first, second):
        expect(page.locator("#notices")).to_contain_text("another tab")
    type_code(second, "# theirs")
    expect(second.locator("#kept")).to_have_text(KEPT)
    type_code(first, "# mine")
    expect(first.locator("#notices")).to_contain_text("# theirs")
    assert code(first) == "# mine"
    first.get_by_role("button", name="Keep mine").click()
    expect(first.locator("#kept")).to_have_text(KEPT)
    assert draft(site) == "# mine"


def test_the_clock_warns_and_at_its_end_the_draft_is_judged(visit: Visit, sitting: Sitting, site: World) -> None:
    visit.page.clock.install()
    page = sitting()
    type_code(page, RIGHT)
    page.clock.run_for(3000)
    expect(page.locator("#kept")).to_have_text(KEPT)
    for minutes, phase in ((10, "half"), (5, "five"), (4, "one")):
        page.clock.run_for(minutes * 60 * 1000)
        expect(page.locator("count-down")).to_have_attribute("data-phase", phase)
    site.clock.advance(minutes=20, seconds=1)
    page.clock.run_for(70_000)
    expect(page.locator("#notices")).to_contain_text("time is up", ignore_case=True)
    page.clock.run_for(2000)
    page.reload()
    expect(page.get_by_text("accepted").first).to_be_visible()
    expect(page.get_by_text("final, from the last draft").first).to_be_visible()
