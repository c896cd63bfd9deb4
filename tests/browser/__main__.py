"""What the pages cost, on this machine: `python -m tests.browser`. The tests hold the same goals."""

from datetime import UTC, datetime
from statistics import median
from typing import Any

import httpx
from playwright.sync_api import Page
from rich.console import Console
from rich.table import Table

from service.flows import start
from tests import chromium
from tests.browser.cost import moved, sizes, watch_moves, worked_ms
from tests.browser.visit import Visit, type_code
from tests.pictures import SHOWN, lived

INTERVIEWS, LINES, KEYS, ROUNDS = 150, 1000, 100, 10


def main() -> None:
    table = Table("what", "measured", "goal")
    with lived(INTERVIEWS) as (past, url):
        report = f"{median(_report_ms(url)):.0f} ms"
        table.add_row(f"GET /api/v1/report, {INTERVIEWS} interviews (median)", report, "150 ms")
        interview = start.start(past.ports, past.candidate, start.Wish(slug=SHOWN), now=datetime.now(UTC))
        with chromium.opened() as browser, Visit.opened(browser, url) as visit:
            _add_pages(table, visit, f"/interviews/{interview.id}")
    Console().print(table)


def _add_pages(table: Table, visit: Visit, interview: str) -> None:
    for name, path in (("home", "/"), ("interview", interview)):
        found = sizes(visit.page, path)
        table.add_row(f"{name}: over the wire", f"{sum(found) / 1000:.0f} kB", "200 kB")
        table.add_row(f"{name}: requests", f"{len(found)}", "6")
    table.add_row("interview: editor ready (median)", f"{median(_ready_ms(visit)):.0f} ms", "1000 ms")
    table.add_row(f"interview: a key in {LINES:,} lines, without painting", f"{_key_ms(visit.page):.1f} ms", "16 ms")
    table.add_row("interview: layout shift", f"{_moved(visit):.4f}", "0")


def _report_ms(url: str) -> list[float]:
    with httpx.Client() as http:
        return [1000 * http.get(f"{url}/api/v1/report").elapsed.total_seconds() for _ in range(ROUNDS)]


def _ready_ms(visit: Visit) -> list[float]:
    took: list[float] = []
    for _ in range(ROUNDS):
        visit.page.reload()
        visit.editor.wait_for()
        took.append(visit.page.evaluate("performance.now()"))
    return took


def _key_ms(page: Page) -> float:
    type_code(page, "\n".join(f"value_{i} = {i} if True else None  # {i}" for i in range(LINES)))
    return worked_ms(page, lambda: _press(page)) / KEYS


def _press(page: Page) -> Any:
    for _ in range(KEYS):
        page.keyboard.press("x")


def _moved(visit: Visit) -> float:
    watch_moves(visit.page)
    visit.page.reload()
    visit.editor.wait_for()
    return moved(visit.page)


if __name__ == "__main__":
    main()
