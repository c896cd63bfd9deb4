"""What a page costs: bytes, requests, work, and how much it moves."""

from collections.abc import Callable

from playwright.sync_api import Page, Request

SETTLES_MS = 300


def sizes(page: Page, path: str) -> list[int]:
    """Of each answer over the wire, as it is packed. What the page asks the API for afterwards is not part of it."""
    found: list[int] = []

    def add(one: Request) -> None:
        if "/api/" not in one.url and not one.url.startswith("data:"):
            found.append(one.sizes()["responseBodySize"] + one.sizes()["responseHeadersSize"])

    page.on("requestfinished", add)
    page.goto(path, wait_until="load")
    page.remove_listener("requestfinished", add)
    return found


def worked_ms(page: Page, does: Callable[[], object]) -> float:
    """What the page's thread works meanwhile: scripts, styles, layout. Painting is the browser's."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable", {"timeDomain": "threadTicks"})

    def so_far_s() -> float:
        found = {one["name"]: one["value"] for one in devtools.send("Performance.getMetrics")["metrics"]}
        return float(sum(found[name] for name in ("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")))

    before = so_far_s()
    does()
    return 1000 * (so_far_s() - before)


def watch_moves(page: Page) -> None:
    """From the next page on."""
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list => { for (const one of list.getEntries())"
        " if (!one.hadRecentInput) window.moved += one.value }).observe({type: 'layout-shift', buffered: true})"
    )


def moved(page: Page) -> float:
    """The cumulative layout shift, once the page has settled."""
    page.wait_for_timeout(SETTLES_MS)
    return float(page.evaluate("window.moved"))
