"""A whole interview in the browser, by mouse, and by keyboard alone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.cost import worked_ms
from tests.browser.visit import Visit, code, editor, type_code
from tests.edges.worlds import RAISES, RIGHT, WRONG, World

pytestmark = pytest.mark.browser
Sitting = Callable[..., Page]

READY_MS, KEYSTROKE_MS, KEYS, LINES = 1000, 16, 40, 1000


def test_by_mouse(visit: Visit, site: World) -> None:
    page = visit.page
    visit.go("/")
    page.get_by_role("button", name="Start Alpha").click()
    type_code(page, WRONG)
    page.get_by_role("button", name="Run").click()
    results = page.locator("#run")
    expect(results).to_contain_text("0 of 2 passed")
    expect(results.locator("mark").first).to_be_visible()  # where the answer differs
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#submissions")).to_contain_text("wrong answer")
    page.get_by_role("button", name="Hint (3 left)").click()
    expect(page.locator("#hints")).to_contain_text("Hint 1")
    expect(page.get_by_role("button", name="Hint (2 left)")).to_be_visible()
    type_code(page, RIGHT)
    page.get_by_role("button", name="Submit").click()
    expect(page.locator("#submissions")).to_contain_text("accepted")
    page.get_by_role("button", name="Finish").click()
    page.locator("#really").get_by_role("button", name="Finish").click()
    expect(page.get_by_text("Pattern: Marker pattern")).to_be_visible()
    expect(page.locator(".diff .add")).to_contain_text("+# right")
    page.get_by_role("link", name="The report").click()
    page.get_by_role("link", name="Marker pattern").first.click()
    page.locator("#attempts").get_by_role("link", name="Alpha").click()
    expect(page.get_by_role("heading", name="Alpha")).to_be_visible()


def test_how_far_a_judgement_is_can_be_seen_while_it_goes_on(visit: Visit, site: World) -> None:
    path = site.start("alpha")
    visit.go(path)
    visit.editor.wait_for()
    submissions = visit.page.locator("#submissions")
    with site.held_up(path):
        expect(submissions).to_contain_text("being judged: 1 of 3 cases done, 1 passed")
    expect(submissions).to_contain_text("accepted, 3 of 3 cases")


def test_by_keyboard_alone(visit: Visit, site: World) -> None:
    page, press = visit.page, visit.page.keyboard.press
    visit.go("/")
    for _ in range(20):
        if page.evaluate("document.activeElement.textContent") == "Start Alpha":
            break
        press("Tab")
    press("Enter")
    visit.editor.wait_for()
    press("Alt+e")
    press("Control+a")
    press("Delete")
    page.keyboard.insert_text(WRONG)
    press("Control+Enter")
    expect(page.locator("#run")).to_contain_text("0 of 2 passed")
    press("Alt+c")
    page.keyboard.type("[5]")
    press("Control+Enter")
    expect(page.locator("#run")).to_contain_text("own-1")
    press("Alt+h")
    expect(page.locator("#hints")).to_contain_text("Hint 1")
    press("Alt+e")
    press("Control+a")
    press("Delete")
    page.keyboard.insert_text(RIGHT)
    press("Control+Shift+Enter")
    expect(page.locator("#submissions")).to_contain_text("accepted")
    press("Alt+s")
    press("?")
    expect(page.locator("#help")).to_be_visible()
    press("Escape")
    press("Alt+f")
    expect(page.locator("#really")).to_be_visible()
    press("Tab")
    press("Enter")
    expect(page.get_by_text("Pattern: Marker pattern")).to_be_visible()


def test_the_editor_can_be_left_by_keyboard(sitting: Sitting) -> None:
    page = sitting()
    editor(page).click()
    before = code(page)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert code(page) == before
    assert page.evaluate("document.activeElement.localName") != "code-editor"


def test_the_first_failing_case_says_what_went_wrong(sitting: Sitting) -> None:
    page = sitting()
    type_code(page, RAISES)
    page.get_by_role("button", name="Run").click()
    expect(page.locator("#run")).to_contain_text("bad 1")


def test_an_own_case_that_is_none_is_named(sitting: Sitting) -> None:
    page = sitting()
    page.locator("#own summary").click()
    page.locator("#cases").fill("[1]\nnothing")
    page.get_by_role("button", name="Run").click()
    expect(page.locator("#notices")).to_contain_text("Line 2")


def test_an_example_is_edited_as_an_own_case(sitting: Sitting) -> None:
    page = sitting()
    page.locator("#own summary").click()
    page.get_by_role("button", name="Edit a copy of example 2").click()
    page.keyboard.press("End")
    page.keyboard.press("Backspace")
    page.keyboard.type("0]")
    expect(page.locator("#cases")).to_have_value("[20]")
    type_code(page, RIGHT)
    page.get_by_role("button", name="Run").click()
    expect(page.locator("#run")).to_contain_text("own-1")


def test_the_width_of_the_statement_is_kept(sitting: Sitting) -> None:
    page = sitting()
    before = page.locator("#statement").bounding_box()
    page.locator("drag-bar").focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    after = page.locator("#statement").bounding_box()
    page.reload()
    editor(page).wait_for()
    again = page.locator("#statement").bounding_box()
    assert before
    assert after
    assert again
    assert after["width"] > before["width"]
    assert again["width"] == pytest.approx(after["width"], abs=1)


def test_practice_has_no_clock(sitting: Sitting) -> None:
    page = sitting(practice=True)
    assert page.locator("count-down").count() == 0
    expect(page.get_by_text("practice, no limit")).to_be_visible()


def test_the_editor_is_ready_soon(visit: Visit, site: World) -> None:
    path = site.start("alpha")
    took = []
    for _ in range(5):
        visit.go(path)
        visit.editor.wait_for()
        took.append(visit.page.evaluate("performance.now()"))
    assert min(took) < READY_MS  # what the machine does besides is not the page's


def test_a_keystroke_is_handled_at_once_in_a_long_program(sitting: Sitting) -> None:
    page = sitting()
    type_code(page, "\n".join(f"value_{i} = {i} if True else None  # {i}" for i in range(LINES)))

    def press() -> None:
        for _ in range(KEYS):
            page.keyboard.press("x")

    assert 0 < worked_ms(page, press) / KEYS < KEYSTROKE_MS
