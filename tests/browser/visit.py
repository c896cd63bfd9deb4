"""One visitor of the pages, and what a visitor does there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page

OFFLINE = (
    "net::ERR_INTERNET_DISCONNECTED",
    "net::ERR_CONNECTION_REFUSED",
    "net::ERR_EMPTY_RESPONSE",
    "net::ERR_INCOMPLETE_CHUNKED",
)
"""What the console says where a test takes the line away."""


@dataclass(slots=True, kw_only=True)
class Visit:
    url: str
    context: BrowserContext
    page: Page
    strayed: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    expected: tuple[str, ...] = OFFLINE

    @classmethod
    @contextmanager
    def opened(cls, browser: Browser, url: str, **options: Any) -> "Iterator[Visit]":
        context = browser.new_context(base_url=url, **options)
        visit = cls(url=url, context=context, page=context.new_page())
        visit.watch(visit.page)
        yield visit
        context.close()
        assert visit.strayed == []
        unexpected = [one for one in visit.failed if not any(part in one for part in visit.expected)]
        assert unexpected == [], "\n".join(unexpected)

    def watch(self, page: Page) -> None:
        page.on("request", lambda request: self._asked(request.url))
        page.on("console", lambda said: self.failed.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: self.failed.append(str(error)))

    def another_tab(self) -> Page:
        page = self.context.new_page()
        self.watch(page)
        return page

    def go(self, path: str) -> None:
        self.page.goto(path)

    @property
    def editor(self) -> Locator:
        return editor(self.page)

    def _asked(self, url: str) -> None:
        if not url.startswith((self.url, "data:", "blob:", "about:")):
            self.strayed.append(url)


def editor(page: Page) -> Locator:
    """Once its script is there."""
    return page.locator("code-editor .cm-content")


def type_code(page: Page, text: str) -> None:
    """In place of all that is there."""
    editor(page).click()
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    page.keyboard.insert_text(text)


def code(page: Page) -> str:
    return str(page.eval_on_selector("code-editor", "one => one.value"))
