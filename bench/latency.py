"""From the HTTP request that hands code in to the recorded verdict: one candidate alone, and fifty at once."""

import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import uvicorn
from rich.table import Table
from starlette.applications import Starlette
from starlette.routing import Mount

from bench.turns import console, median, percentile_95
from sandbox.protocol import Heard, Report, Request, Sandbox
from service import wiring
from service.api import app
from service.api.context import Context
from service.config import ROOT, read
from service.flows import look, start
from service.flows.evaluate import owners
from service.store import submissions
from service.store.engine import Store
from service.worker import Worker, now

SLUG = "two-sum"
SOURCE = ROOT / "problems" / SLUG / "submissions" / "accepted" / "hash_map.py"
CANDIDATES = 50
ALONE = 30


def measure() -> None:
    table = Table("", "median ms", "95 % ms", "of it in the sandbox", "the rest", title_justify="left")
    table.title = f"From the HTTP request to the recorded verdict, {SLUG}"
    with tempfile.TemporaryDirectory() as folder, _served(Path(folder)) as service:
        alone = [_submitted(service, 0) for _ in range(ALONE + 1)][1:]
        _row(table, "one candidate, nothing else", alone)
        with ThreadPoolExecutor(CANDIDATES) as threads:
            crowd = list(threads.map(lambda i: [_submitted(service, i) for _ in range(3)], range(CANDIDATES)))
        _row(table, f"{CANDIDATES} candidates at once, their first", [one[0] for one in crowd])
        _row(table, f"{CANDIDATES} candidates at once, the next two", [later for one in crowd for later in one[1:]])
    console.print(table)


class Timed:
    """A sandbox, and how long each owner's runs took, in ms."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.took: dict[str, list[float]] = defaultdict(list)

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        began = time.perf_counter()
        report = self._sandbox.run(request, heard)
        self.took[request.owner].append((time.perf_counter() - began) * 1000)
        return report

    def release(self, owner: str) -> None:
        self._sandbox.release(owner)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    url: str
    store: Store
    timed: Timed
    interviews: list[str]

    def judged_at(self, submission: str) -> datetime | None:
        with self.store.begin() as tx:
            found = submissions.get(tx, submission)
            return found.judged_at if found else None


@contextmanager
def _served(folder: Path) -> Iterator[Service]:
    """A server with many candidates, each below a path of its own with an interview that runs."""
    settings = read().model_copy(update={"data": folder, "database": "", "sandbox_spares": 2})
    with wiring.parts(settings) as parts:
        timed = Timed(parts.sandbox)
        ports = replace(parts.ports, sandbox=timed)
        worker = Worker(ports, parts.queue, settings.workers)
        worker.start()
        candidates = [look.candidate_of(ports, f"candidate {i}", now=now()) for i in range(CANDIDATES)]
        wish = start.Wish(slug=SLUG, practice=True)
        interviews = [start.start(ports, one, wish, now=now()).id for one in candidates]
        apps = [app.create(Context(ports=ports, candidate=one)) for one in candidates]
        routes = [Mount(f"/{i}", one) for i, one in enumerate(apps)]
        with _listening(Starlette(routes=routes)) as url:
            yield Service(url=url, store=ports.store, timed=timed, interviews=interviews)
        worker.stop()


@contextmanager
def _listening(application: Starlette) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(application, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def _submitted(service: Service, candidate: int) -> tuple[float, float]:
    """Milliseconds from just before the request until the verdict was recorded, and those spent in the sandbox."""
    interview = service.interviews[candidate]
    path = f"{service.url}/{candidate}/api/v1/interviews/{interview}"
    with httpx.Client(timeout=120) as http:
        http.get(path)  # connected
        asked = datetime.now(UTC)
        made = http.post(f"{path}/submissions", json={"source": SOURCE.read_text(), "language": "python"}).json()
        while (judged_at := service.judged_at(made["id"])) is None:
            time.sleep(0.05)
    return (judged_at - asked).total_seconds() * 1000, service.timed.took[owners(interview)[1]][-1]


def _row(table: Table, name: str, measured: list[tuple[float, float]]) -> None:
    whole, inside = zip(*measured, strict=True)
    rest = [total - own for total, own in measured]
    table.add_row(name, *(f"{n:.1f}" for n in (median(whole), percentile_95(whole), median(inside), median(rest))))
