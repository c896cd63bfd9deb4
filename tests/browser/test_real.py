"""Against the real thing: a server process, the whole catalogue, code in containers."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visit import Visit, type_code
from tests.e2e.machine import RIGHT, WRONG, Machine, Server, clean_environment, free_port

pytestmark = [pytest.mark.browser, pytest.mark.engine]

KEPT = re.compile("^kept$")
SLOW = """import time

class Solution:
    def twoSum(self, nums, target):
        time.sleep(1)
        return [0, 2]
"""


@pytest.fixture
def machine(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Machine:
    (tmp_path / "home").mkdir()
    own = {"WEAKSPOT_DATA": str(tmp_path / "data"), "WEAKSPOT_CACHE": str(tmp_path_factory.getbasetemp() / "cache")}
    return Machine(home=tmp_path / "home", environment=clean_environment() | own)


@pytest.fixture
def server(machine: Machine) -> Iterator[Server]:
    with machine.serving() as server:
        yield server


def test_a_whole_interview(browser: Browser, server: Server) -> None:
    with Visit.opened(browser, server.url) as visit:
        page = visit.page
        visit.go("/problems")
        page.get_by_role("searchbox").fill("two sum")
        page.get_by_role("button", name="Show").click()
        page.get_by_role("button", name="Start Two Sum").click()
        type_code(page, WRONG)
        page.get_by_role("button", name="Run").click()
        expect(page.locator("#run")).to_contain_text("sample-2 wrong answer")
        type_code(page, RIGHT)
        page.get_by_role("button", name="Submit").click()
        expect(page.locator("#submissions")).to_contain_text("accepted")
        page.get_by_role("button", name="Finish").click()
        page.locator("#really").get_by_role("button", name="Finish").click()
        expect(page.get_by_text("Pattern: Arrays and hashing")).to_be_visible()
        visit.go("/report")
        expect(page.get_by_text("1 attempt.")).to_be_visible()


def test_the_results_of_a_run_come_case_by_case(browser: Browser, server: Server) -> None:
    with Visit.opened(browser, server.url) as visit:
        interview = server.post("/interviews", {"slug": "two-sum"})
        visit.go(f"/interviews/{interview['id']}")
        type_code(visit.page, SLOW)
        visit.page.get_by_role("button", name="Run").click()
        expect(visit.page.locator("#run")).to_contain_text("sample-1")
        assert "sample-3" not in visit.page.locator("#run").inner_text()
        expect(visit.page.locator("#run")).to_contain_text("sample-3")


def test_the_server_is_killed_and_comes_back_while_somebody_types(browser: Browser, machine: Machine) -> None:
    port = free_port()
    with machine.serving(port) as first, Visit.opened(browser, first.url) as visit:
        interview = first.post("/interviews", {"slug": "two-sum"})
        visit.go(f"/interviews/{interview['id']}")
        type_code(visit.page, "# before")
        expect(visit.page.locator("#kept")).to_have_text(KEPT)
        first.process.kill()
        first.process.wait()
        type_code(visit.page, "# while it was dead")
        expect(visit.page.locator("#kept")).to_contain_text("this browser")
        with machine.serving(port) as second:
            expect(visit.page.locator("#kept")).to_have_text(KEPT)
            assert second.get(f"/interviews/{interview['id']}/draft")["source"] == "# while it was dead"
