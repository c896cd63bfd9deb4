"""A service for tests of the doors: the real application, store and catalogue; a clock and a sandbox that obey."""

import json
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI
from starlette.types import ASGIApp

from sandbox.errors import EngineTrouble
from sandbox.language import discover
from sandbox.protocol import CaseReport, Exit, Fault, Heard, Report, Request
from sandbox.signature import Json, Kind, parse_signature
from sandbox.trusted import TrustedSandbox
from service.api import app as api
from service.api.context import Context
from service.catalogue import cases as cases_module
from service.catalogue.load import Catalogue
from service.cli.inprocess import InProcess
from service.flows.judge import MOST_TRIES, judge
from service.flows.look import candidate_of
from service.flows.ports import Ports
from service.store.engine import Store
from tests.e2e.machine import eventually
from tests.factories import make_case_report, make_report
from tests.fakes import tell_each

START = datetime(2026, 1, 5, 9, tzinfo=UTC)

STUB = "twist(x: int) -> int"
FIRST_HIDDEN, HIDDEN = 81234501, 3
SECRETS = (
    "marker-pattern",
    "Marker pattern",
    "Marker recognise",
    "marker-technique",
    "O(marker)",
    "Marker editorial",
    *(str(x) for x in range(FIRST_HIDDEN, FIRST_HIDDEN + HIDDEN)),
    *(str(7 * x + 3) for x in range(FIRST_HIDDEN, FIRST_HIDDEN + HIDDEN)),
)
"""What nobody may see of a problem here while an interview on it runs."""

RIGHT, WRONG, RAISES, REFUSED, BREAKS, HELD_UP = (
    f"# {word}\n" for word in ("right", "wrong", "raises", "refused", "breaks", "held up")
)

Answer = Callable[[int], CaseReport]


def write_problems(folder: Path) -> None:
    """Three problems, one of each difficulty: alpha, beta, gamma. Their answer is 7 * x + 3."""
    tables = {"title": "Marker pattern", "family": "markers", "summary": "One line.", "recognise": "Marker recognise."}
    _write(folder / "patterns.toml", _table("marker-pattern", tables) + _table("other-pattern", tables))
    _write(folder / "labels.toml", 'random = "by chance"\nboundary = "at the end"\n')
    for number, (slug, difficulty) in enumerate((("alpha", "easy"), ("beta", "medium"), ("gamma", "hard")), start=1):
        _write_problem(folder / slug, number, difficulty)


class Clock:
    """Stands still unless it is told to go on; `step` is added at each reading."""

    def __init__(self, now: datetime = START, step: timedelta = timedelta(0)) -> None:
        self.now = now
        self.step = step
        self.reads = 0

    def __call__(self) -> datetime:
        self.reads += 1
        read, self.now = self.now, self.now + self.step
        return read

    def advance(self, **amount: float) -> None:
        self.now += timedelta(**amount)


class Scripted:
    """Runs no code: the source says by its first line how each case ends. `answers` takes further sources."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {
            RIGHT: lambda x: make_case_report(7 * x + 3, cpu_ms=1.5),
            WRONG: lambda x: make_case_report(7 * x + 4, output=f"saw {x}"),
            RAISES: lambda x: make_case_report(exit=Exit.RAISED, fault=_fault("ValueError", f"bad {x}", 2)),
        }
        self.released: list[str] = []

    def run(self, request: Request, heard: Heard | None = None) -> Report:
        if request.source == BREAKS:
            raise EngineTrouble("the engine went away", "bring it back")
        answer = self.answers.get(request.source, _refused)
        return make_report(list(tell_each((answer(x) for [x] in request.cases), heard)))

    def release(self, owner: str) -> None:
        self.released.append(owner)


class Waiting:
    """A queue: what is put there waits until the test has it judged, or is judged `at_once`."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.at_once: Callable[[str], object] | None = None

    def put(self, submission_id: str) -> None:
        if self.at_once is not None:
            self.at_once(submission_id)
        else:
            self.ids.append(submission_id)


class World:
    """`http` speaks to the application in this process; its paths begin below /api/v1, those of `pages` at the root.
    `said` is every response's text.
    """

    def __init__(self, app: FastAPI, store: Store, catalogue: Catalogue, clock: Clock | None = None) -> None:
        self.app = app
        self.clock = clock or Clock()
        self.sandbox = Scripted()
        self.queue = Waiting()
        starters = {name: language.starter for name, language in discover().items()}
        self.ports = Ports(store=store, catalogue=catalogue, sandbox=self.sandbox, queue=self.queue, starters=starters)
        candidate = candidate_of(self.ports, "me", now=self.clock.now)
        app.state.context = Context(ports=self.ports, candidate=candidate, clock=self.clock)
        self.said: list[str] = []
        self.pages = httpx.Client(
            base_url="http://localhost", transport=InProcess(self.app), event_hooks={"response": [self._heard]}
        )
        self.http = httpx.Client(
            base_url="http://weakspot/api/v1",
            transport=InProcess(self.app),
            event_hooks={"response": [self._heard]},
        )

    def start(self, slug: str = "alpha", **body: Any) -> str:
        """The path of a new interview."""
        view = self.http.post("/interviews", json={"slug": slug} | body)
        assert view.status_code == 201, view.text
        return f"/interviews/{view.json()['id']}"

    def submit(self, path: str, source: str = RIGHT, **headers: str) -> dict[str, Any]:
        response = self.http.post(f"{path}/submissions", json={"source": source}, headers=headers)
        assert response.status_code == 202, response.text
        return dict(response.json())

    def judge(self, submission_id: str | None = None) -> None:
        """Judge this one, or all that wait, until there is a verdict."""
        waiting, self.queue.ids = [submission_id] if submission_id else self.queue.ids, []
        for one in waiting:
            assert any(self._judged(one, minutes) for minutes in range(MOST_TRIES))

    def judge_at_once(self) -> None:
        self.queue.at_once = self.judge

    @contextmanager
    def held_up(self, path: str) -> Iterator[str]:
        """A right submission whose judgement is held up after its first case, which has been told, as long as this is
        open. Gives the submission's id.
        """
        may_go_on = Event()
        answer = self.sandbox.answers[RIGHT]
        self.sandbox.answers[HELD_UP] = lambda x: answer(x) if x == FIRST_HIDDEN or may_go_on.wait(60) else _refused(x)
        self.queue.at_once = None
        submission_id = str(self.submit(path, HELD_UP)["id"])
        judging = Thread(target=self.judge)
        judging.start()
        try:
            eventually(lambda: self.http.get(f"{path}/submissions/{submission_id}").json()["progress"])
            yield submission_id
        finally:
            may_go_on.set()
            judging.join()

    def _judged(self, submission_id: str, minutes: int) -> bool:
        """Whether a try so much later gave a verdict."""
        later = self.clock.now + timedelta(minutes=minutes)
        return judge(self.ports, submission_id, f"claim {minutes}", clock=lambda: later) is not None

    def _heard(self, response: httpx.Response) -> None:
        response.read()
        self.said.append(f"{response.headers} {response.text}")


def make_app(create: Callable[[Context], FastAPI] = api.create) -> FastAPI:
    """The application for one world after another: to make it takes longer than most tests."""
    app = create(Context(ports=None, candidate=0, clock=lambda: app.state.context.clock()))
    return app


def make_store(folder: Path) -> Store:
    return Store(f"sqlite:///{folder / 'weakspot.db'}")


@contextmanager
def serving(app: ASGIApp) -> Iterator[str]:
    """The URL of a server on a free port."""
    config = uvicorn.Config(app, log_config=None, ws="none", lifespan="off")
    server = uvicorn.Server(config)
    # That it is TCP must be said, or asyncio leaves Nagle's algorithm on, and answers wait 40 ms.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        thread = Thread(target=server.run, kwargs={"sockets": [listening]}, name="server")
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def secrets_in(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


def leaky(exit_: Exit) -> Answer:
    """A program that says all it was given by every way it has."""
    return lambda x: make_case_report(
        [x, 7 * x + 3] if exit_ is Exit.ANSWERED else None,
        exit=exit_,
        output=f"{x} {7 * x + 3}",
        fault=None if exit_ is Exit.ANSWERED else _fault(f"Saw{x}", f"{x} {7 * x + 3}", 1, f"Traceback: {x}"),
    )


def _refused(_: int) -> CaseReport:
    return make_case_report(exit=Exit.REFUSED, fault=_fault("SyntaxError", "invalid syntax", 1))


def _fault(type_: str, message: str, line: int | None, trace: str = "") -> Fault:
    return Fault(type=type_, message=message, line=line, trace=trace)


def _write_problem(folder: Path, number: int, difficulty: str) -> None:
    manifest: dict[str, Json] = {
        "number": number,
        "title": folder.name.title(),
        "difficulty": difficulty,
        "patterns": ["marker-pattern"],
        "techniques": ["marker-technique"],
        "labels": ["random", "boundary"],
        "time": "O(marker)",
        "space": "O(marker)",
    }
    tables = [("signature", {"kind": "function", "calls": [STUB]}), ("limits", {"cpu_ms": 100})]
    text = _lines(manifest) + "".join(_table(name, content) for name, content in tables)
    _write(folder / "problem.toml", text)
    _write(folder / "statement.md", "Twist `x`.\n\n{examples}\n\n## Constraints\n\n- `0 <= x <= 10**9`\n")
    _write(folder / "hints.md", "".join(f"## {i}\n\nThe hint {i}.\n\n" for i in (1, 2, 3)))
    _write(folder / "editorial.md", "Marker editorial.\n")
    _write(folder / "solution.py", "def twist(x):\n    return 7 * x + 3\n")
    _write(folder / "generator.py", _GENERATOR)
    signature = parse_signature(Kind.FUNCTION, [STUB], None)
    cases = cases_module.build(folder, signature, TrustedSandbox())
    _write(folder / "cases.lock", cases_module.lock(cases_module.encode(cases)) + "\n")


_GENERATOR = f"""
from service.catalogue.authoring import case, require

def contract(x):
    require(0 <= x <= 10**9, "x is from 0 to 10**9")

def samples():
    yield case(1)
    yield case(2, note="Twice one.")

def hidden(random):
    for x in range({FIRST_HIDDEN}, {FIRST_HIDDEN + HIDDEN}):
        yield case(x, labels="random boundary")
"""


def _table(name: str, content: dict[str, Json]) -> str:
    return f"\n[{name}]\n{_lines(content)}"


def _lines(content: dict[str, Json]) -> str:
    return "".join(f"{key} = {json.dumps(value)}\n" for key, value in content.items())


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
