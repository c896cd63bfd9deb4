"""Pages in a browser. Whatever a test does, no request leaves the origin, and nothing fails in the console."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, expect

from service.catalogue.load import Catalogue
from tests import chromium
from tests.browser.visit import Visit
from tests.edges.conftest import catalogue, shared, web  # noqa: F401 - fixtures are used by their names
from tests.edges.worlds import World, make_store, serving

PATIENCE_MS = 15_000


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Not for longer: as long as it is open, its event loop runs in this thread, and nobody else can have one."""
    expect.set_options(timeout=PATIENCE_MS)
    with chromium.opened() as opened:
        yield opened


@pytest.fixture
def site(web: FastAPI, shared: Path, catalogue: Catalogue, tmp_path: Path) -> Iterator[World]:  # noqa: F811 - as above
    """A service whose clock stands still, and whose sandbox does as the code's first line says."""
    shutil.copy(shared / "weakspot.db", tmp_path)
    store = make_store(tmp_path)
    world = World(web, store, catalogue)
    world.http.base_url = "http://localhost/api/v1"
    world.judge_at_once()
    with world.http, world.pages:
        yield world
    store.close()


@pytest.fixture
def url(site: World) -> Iterator[str]:
    with serving(site.app) as url:
        yield url


@pytest.fixture
def visit(browser: Browser, url: str) -> Iterator[Visit]:
    with Visit.opened(browser, url) as visit:
        yield visit


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit.page


@pytest.fixture
def sitting(visit: Visit, site: World) -> Callable[..., Page]:
    """An interview on Alpha, open in the browser once its editor is there."""

    def sit(**body: Any) -> Page:
        visit.go(site.start("alpha", **body))
        visit.editor.wait_for()
        return visit.page

    return sit
