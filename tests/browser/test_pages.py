"""Every page: nobody is shut out, nothing moves, little is loaded, and it works without a script."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.cost import moved, sizes, watch_moves
from tests.browser.visit import Visit, code, type_code
from tests.edges.worlds import RIGHT, WRONG, World

pytestmark = pytest.mark.browser

AXE = (Path(__file__).parents[2] / "service/web/assets/node_modules/axe-core/axe.min.js").read_text()
WIDTHS = (360, 1280, 2560)
THEMES = ("light", "dark")
OPENED = ("list_problems", "put_draft", "start_api", "history_delete")
FIRST_PAGE_KB, FIRST_PAGE_REQUESTS = 200, 6


@pytest.fixture
def paths(site: World) -> list[str]:
    """Of every page, after one interview has ended and while another runs."""
    sat = site.start("alpha")
    for source in (WRONG, RIGHT):
        site.submit(sat, source)
    site.http.post(f"{sat}/hints")
    site.http.post(f"{sat}/finish")
    running = site.start("beta")
    site.submit(running, WRONG)
    site.http.post(f"{running}/hints")
    return ["/", "/problems", "/problems?spoilers=true", sat, running, "/report", "/settings", "/nowhere"]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_nobody_is_shut_out(browser: Browser, url: str, paths: list[str], width: int, theme: str) -> None:
    look = {"viewport": {"width": width, "height": 900}, "color_scheme": theme, "reduced_motion": "reduce"}
    found = {}
    with Visit.opened(browser, url, **look) as visit:
        visit.expected += ("404 (Not Found)",)
        for path in paths:
            visit.go(path)
            visit.page.wait_for_load_state("networkidle") if path != paths[4] else visit.editor.wait_for()
            found |= {f"{path} {one}": nodes for one, nodes in violations(visit.page).items()}
            assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path
    assert found == {}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_nobody_is_shut_out_of_the_api_s_description(browser: Browser, url: str, width: int, theme: str) -> None:
    """As it comes, and with each kind of request, its form, an answer and a schema open."""
    look = {"viewport": {"width": width, "height": 900}, "color_scheme": theme, "reduced_motion": "reduce"}
    with Visit.opened(browser, url, **look) as visit:
        visit.go("/docs")
        page = visit.page
        page.get_by_text("ReportView").first.wait_for()
        assert violations(page) == {}
        for request in OPENED:
            page.locator(f".opblock[id*={request}] .opblock-summary-control").click()
            page.locator(f".opblock[id*={request}] .try-out__btn").click()
        page.locator(f".opblock[id*={OPENED[0]}] .execute").click()
        page.locator(".json-schema-2020-12-expand-deep-button").last.click()
        page.get_by_text("Server response").first.wait_for()
        assert violations(page) == {}
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def violations(page: Page) -> dict[str, list[str]]:
    """The rules that are broken, and where."""
    page.evaluate(AXE + "; null")
    done = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return {one["id"]: [node["html"][:200] for node in one["nodes"]] for one in done["violations"]}


def test_nothing_moves(visit: Visit, paths: list[str]) -> None:
    visit.expected += ("404 (Not Found)",)
    watch_moves(visit.page)
    shifts = {}
    for path in paths:
        visit.go(path)
        shifts[path] = moved(visit.page)
    assert {path: shift for path, shift in shifts.items() if shift > 0.001} == {}


def test_the_first_page_is_small(visit: Visit, site: World) -> None:
    for path in ("/", site.start("alpha")):
        found = sizes(visit.page, path)
        assert 0 < sum(found) < 1000 * FIRST_PAGE_KB, path
        assert len(found) <= FIRST_PAGE_REQUESTS, path


def test_a_whole_interview_without_a_script(browser: Browser, url: str) -> None:
    with Visit.opened(browser, url, java_script_enabled=False) as visit:
        page = visit.page
        visit.go("/")
        page.get_by_role("button", name="Start Alpha").click()
        page.locator("#source").fill(WRONG)
        page.get_by_role("button", name="Run").click()
        assert "0 of 2 passed" in page.locator("#run").inner_text()
        page.get_by_role("button", name="Hint").click()
        assert "Hint 1" in page.locator("#hints").inner_text()
        page.locator("#source").fill(RIGHT)
        page.get_by_role("button", name="Submit").click()
        assert "accepted" in page.locator("#submissions").inner_text()
        page.get_by_role("button", name="Finish").click()
        page.locator(".notice").get_by_role("button", name="Finish").click()
        assert "Marker pattern" in page.locator("main").inner_text()
        page.get_by_role("link", name="The report").click()
        assert "1 attempt" in page.locator("main").inner_text()


def test_settings_are_heeded(visit: Visit, site: World) -> None:
    visit.go("/settings")
    visit.page.get_by_label("vim").check()
    visit.page.get_by_label("dark").check()
    visit.page.get_by_role("button", name="Save").click()
    assert visit.page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    visit.go(site.start("alpha"))
    visit.editor.click()
    expect(visit.page.locator(".cm-vim-panel, .cm-fat-cursor").first).to_be_attached()
    visit.page.keyboard.type("ggO# right")
    visit.page.keyboard.press("Escape")
    assert code(visit.page).startswith(RIGHT)


def test_statements_are_read_as_text(visit: Visit, site: World) -> None:
    """What a candidate types comes back as text, too."""
    visit.go(site.start("alpha"))
    visit.editor.wait_for()
    type_code(visit.page, "<script>window.bad = 1</script>")
    expect(visit.page.locator("#kept")).to_have_text(re.compile("^kept$"))
    visit.page.reload()
    assert visit.page.evaluate("window.bad") is None
    assert code(visit.page) == "<script>window.bad = 1</script>"
