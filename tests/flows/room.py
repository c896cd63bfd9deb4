"""An interview room: every part that flows need, around a clock that stands still until a test moves it."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sandbox.language import discover
from sandbox.signature import Json
from service.catalogue.load import Catalogue
from service.core.interview import Draft, Event, EventKind, Interview
from service.core.submission import Result, Submission
from service.core.verdict import Judgement
from service.core.weakness import Report
from service.flows import draft, expire, finish, hint, judge, look, recover, report, run, start, submit
from service.flows.ports import Ports
from service.queues.local import LocalQueue
from service.store import interviews
from service.store.engine import Store
from tests.fakes import FakeSandbox, engine_trouble
from tests.flows.factories import START

PROBLEMS = Path(__file__).parents[2] / "problems"

PAIRS = {"pair-of-bags": "easy", "pair-of-cards": "medium", "pair-of-doors": "hard"}
"""Problems of these difficulties beside Two Sum: the same task with few cases, for another pattern."""


@dataclass
class Room:
    """One candidate's. A `source` is the name of a program of the fake sandbox."""

    path: Path
    catalogue: Catalogue
    sandbox: Any = field(default_factory=FakeSandbox)
    now: datetime = START
    claims: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        self.open()
        self.candidate = look.candidate_of(self.ports, "me", now=self.now)

    def open(self) -> None:
        self.queue = LocalQueue()
        self.store = Store(f"sqlite:///{self.path}")
        starters = {name: language.starter for name, language in discover().items()}
        self.ports = Ports(
            store=self.store, catalogue=self.catalogue, sandbox=self.sandbox, queue=self.queue, starters=starters
        )

    def close(self) -> None:
        self.store.close()

    def restart(self) -> None:
        """As after a crash: what was only in memory is gone."""
        self.close()
        self.open()

    def clock(self) -> datetime:
        return self.now

    def wait(self, minutes: float = 0, seconds: float = 0) -> None:
        self.now += timedelta(minutes=minutes, seconds=seconds)

    def start(self, slug: str | None = "two-sum", **wish: Any) -> Interview:
        return start.start(self.ports, self.candidate, start.Wish(slug=slug, **wish), now=self.now)

    def another_enters(self, name: str = "other") -> None:
        """From now on all is done by this candidate."""
        self.candidate = look.candidate_of(self.ports, name, now=self.now)

    def submit(self, interview: Interview, source: str = "right", **changes: Any) -> Submission:
        fields: dict[str, Any] = {"language": "python", "source": source, "received_at": self.now}
        return submit.submit(self.ports, self.candidate, interview.id, **fields | changes)

    def draft(self, interview: Interview, source: str = "right", **changes: Any) -> Draft:
        fields: dict[str, Any] = {"language": "python", "source": source, "now": self.now}
        return draft.save_draft(self.ports, self.candidate, interview.id, **fields | changes)

    def run(
        self, interview: Interview, source: str = "right", own: Sequence[list[Json]] = (), **options: Any
    ) -> Judgement:
        fields: dict[str, Any] = {"language": "python", "source": source, "own_cases": own, "now": self.now}
        return run.run(self.ports, self.candidate, interview.id, **fields | options)

    def hint(self, interview: Interview) -> tuple[int, str]:
        return hint.hint(self.ports, self.candidate, interview.id, now=self.now)

    def finish(self, interview: Interview) -> Interview:
        return finish.finish(self.ports, self.candidate, interview.id, now=self.now)

    def expire(self) -> None:
        expire.expire_overdue(self.ports, now=self.now)

    def sweep(self) -> None:
        recover.sweep(self.ports, now=self.now)

    def recover(self, alive: Sequence[str] = ()) -> None:
        recover.recover(self.ports, lambda claim: claim in alive, now=self.now)

    def judge(self, submission: Submission | str) -> Result | None:
        """Judge it under a claim of its own."""
        submission_id = submission if isinstance(submission, str) else submission.id
        return judge.judge(self.ports, submission_id, f"claim {next(self.claims)}", clock=self.clock)

    def judge_in_vain(self, submission: Submission, times: int = 1, fault: Exception | None = None) -> None:
        """Judge it so many times, each when it is due, while the engine is in trouble or a bug makes it fail."""
        for _ in range(times):
            self.sandbox.faults.append(fault or engine_trouble())
            self.judge(submission)
            self.now += judge.backoff(judge.MOST_TRIES)

    def judge_queued(self) -> list[Result | None]:
        """Judge all that the queue holds now."""
        return [self.judge(submission_id) for submission_id in self.queued()]

    def queued(self) -> list[str]:
        """Take all that the queue holds now."""
        taken: list[str] = []
        while (submission_id := self.queue.take(timeout_s=0)) is not None:
            taken.append(submission_id)
        return taken

    def look(self, interview: Interview) -> look.Sight:
        return look.look(self.ports, self.candidate, interview.id, now=self.now)

    def result(self, interview: Interview) -> Result | None:
        """That of the newest submission."""
        return self.look(interview).submissions[-1].result

    def events(self, interview: Interview, *kinds: EventKind) -> list[Event]:
        """Its events, or those of these kinds, as they are stored: nothing expires."""
        with self.store.begin() as tx:
            log = interviews.log_of(tx, interview.id)
        return [event for event in log if not kinds or event.kind in kinds]

    def report(self) -> Report:
        return report.report(self.ports, self.candidate, now=self.now).report


def at_once(*steps: Callable[[], Any]) -> list[Any]:
    """Do all at one time, each in a thread of its own. Gives what each returned or raised."""
    barrier = threading.Barrier(len(steps))

    def step_of(step: Callable[[], Any]) -> Any:
        barrier.wait()
        try:
            return step()
        except Exception as error:
            return error

    with ThreadPoolExecutor(len(steps)) as threads:
        return list(threads.map(step_of, steps))
