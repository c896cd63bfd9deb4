"""Anything may happen in any order, and what an interview promises still holds."""

import shutil
from collections import Counter
from datetime import datetime
from itertools import chain
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from service.catalogue.load import Catalogue
from service.core.attempt import attempt_of
from service.core.errors import Conflict, TooLate
from service.core.interview import Event, EventKind, Interview, State
from service.core.submission import Result
from service.core.verdict import Verdict
from service.flows.judge import MOST_TRIES, backoff
from service.store import interviews, submissions
from tests.fakes import engine_trouble
from tests.flows.room import PAIRS, Room

CODE = st.sampled_from(["right 1", "right 2", "wrong 1", "raises", "slow"])
DRAFTS = CODE | st.just(" ")
SECONDS = st.sampled_from([0.000001, 1, 60, 599, 1200, 1500, 4000])


class Sittings(RuleBasedStateMachine):
    """One candidate, who does as they like; a judge that is slow and often in trouble; a service that crashes."""

    catalogue: ClassVar[Catalogue]
    migrated: ClassVar[Path]

    @initialize()
    def enter(self) -> None:
        self.folder = Path(mkdtemp(prefix="weakspot-"))
        shutil.copy(self.migrated, self.folder / "x.db")
        self.room = Room(self.folder / "x.db", self.catalogue)
        self.newest: Interview | None = None
        self.deadlines: dict[str, datetime] = {}
        self.results: dict[str, Result] = {}
        self.logs: dict[str, list[Event]] = {}
        self.read()

    def teardown(self) -> None:
        if hasattr(self, "room"):
            self.all_is_judged_in_the_end()
            self.room.close()
            shutil.rmtree(self.folder)

    def all_is_judged_in_the_end(self) -> None:
        for _ in range(3):  # one claim may be left by a crash, one try may be put off
            self.room.wait(minutes=6)
            self.room.sweep()
            self.room.judge_queued()
        self.all_promises_are_kept()
        assert all(one.result for one in self.handed_in)

    # What happens

    @rule(slug=st.sampled_from(list(PAIRS)), practice=st.booleans())
    def start(self, slug: str, practice: bool) -> None:
        running = self.is_running()
        try:
            self.newest = self.room.start(slug, practice=practice)
        except Conflict:
            assert running
        else:
            assert not running

    @precondition(lambda self: self.newest)
    @rule(source=DRAFTS)
    def draft(self, source: str) -> None:
        self.act(self.room.draft, source)

    @precondition(lambda self: self.newest)
    @rule(source=CODE)
    def submit(self, source: str) -> None:
        self.act(self.room.submit, source)

    @precondition(lambda self: self.newest)
    @rule()
    def hint(self) -> None:
        assert self.newest
        taken = Counter(event.kind for event in self.logs[self.newest.id])[EventKind.HINT]
        self.act(self.room.hint, possible=taken < 3)

    @precondition(lambda self: self.newest)
    @rule()
    def finish(self) -> None:
        self.act(self.room.finish)

    @rule(seconds=SECONDS)
    def time_passes(self, seconds: float) -> None:
        self.room.wait(seconds=seconds)

    @rule(fault=st.booleans(), took_s=st.sampled_from([0, 5, 700]))
    def a_judge_takes_one(self, fault: bool, took_s: float) -> None:
        submission_id = self.room.queue.take(timeout_s=0)
        if submission_id is not None:
            self.room.sandbox.faults.extend([engine_trouble()] * fault)
            self.room.sandbox.meanwhile = lambda: self.room.wait(seconds=took_s)
            self.room.judge(submission_id)
            self.room.sandbox.meanwhile = lambda: None
            self.room.sandbox.faults.clear()

    @rule()
    def the_engine_is_down_for_long(self) -> None:
        for _ in range(MOST_TRIES):
            self.room.sandbox.faults.extend([engine_trouble()] * len(self.handed_in))
            self.room.judge_queued()
            self.room.now += backoff(MOST_TRIES)
            self.room.sweep()
        self.room.sandbox.faults.clear()

    @rule()
    def a_sweep_comes_by(self) -> None:
        self.room.sweep()

    @rule()
    def the_queue_brings_all_again(self) -> None:
        for submission in self.handed_in:
            self.room.queue.put(submission.id)

    @rule()
    def the_service_crashes(self) -> None:
        self.room.restart()
        self.room.recover()
        for submission in self.handed_in:  # a start has these judged again
            if submission.result is not None and submission.result.verdict is Verdict.JUDGE_ERROR:
                del self.results[submission.id]

    # What holds

    @invariant()
    def all_promises_are_kept(self) -> None:
        before = self.logs
        self.read()
        self.logs_only_grow(before)
        self.at_most_one_runs()
        self.nothing_ends_after_its_deadline_and_no_deadline_moves_back()
        self.every_submission_was_in_time_and_at_most_one_is_final()
        self.what_was_judged_stays_so()
        self.only_what_has_ended_was_timed_and_new_is_an_attempt()

    def logs_only_grow(self, before: dict[str, list[Event]]) -> None:
        for one in self.sat:
            log = self.logs[one.id]
            assert log[: len(before.get(one.id, []))] == before.get(one.id, [])
            assert [event.id for event in log] == sorted({event.id for event in log})
            assert Counter(event.kind for event in log)[EventKind.ENDED] == (one.state is not State.RUNNING)

    def at_most_one_runs(self) -> None:
        assert Counter(one.state for one in self.sat)[State.RUNNING] <= 1

    def nothing_ends_after_its_deadline_and_no_deadline_moves_back(self) -> None:
        for one in self.sat:
            assert (one.deadline_at is None) is one.practice
            assert (one.ended_at is None) is (one.state is State.RUNNING)
            if one.deadline_at is not None:
                assert one.ended_at is None or one.ended_at <= one.deadline_at
                assert one.deadline_at >= self.deadlines.get(one.id, one.deadline_at)
                self.deadlines[one.id] = one.deadline_at

    def every_submission_was_in_time_and_at_most_one_is_final(self) -> None:
        deadlines = {one.id: one.deadline_at for one in self.sat}
        for one in self.handed_in:
            deadline_at = deadlines[one.interview_id]
            assert deadline_at is None or one.received_at <= deadline_at
            assert not one.final or one.received_at == deadline_at
        finals = [one.interview_id for one in self.handed_in if one.final]
        assert len(finals) == len(set(finals))

    def what_was_judged_stays_so(self) -> None:
        told = Counter(
            event.data["submission"]
            for log in self.logs.values()
            for event in log
            if event.kind is EventKind.JUDGED and event.data["verdict"] != Verdict.JUDGE_ERROR
        )
        for one in self.handed_in:
            if one.result is not None:
                assert self.results.setdefault(one.id, one.result) == one.result
            is_judged = one.result is not None and one.result.verdict is not Verdict.JUDGE_ERROR
            assert told[one.id] == is_judged

    def only_what_has_ended_was_timed_and_new_is_an_attempt(self) -> None:
        for one in self.sat:
            handed_in = [submission for submission in self.handed_in if submission.interview_id == one.id]
            attempt = attempt_of(one, self.catalogue.problem(one.slug), handed_in, self.logs[one.id])
            if attempt is not None:
                assert one.state is not State.RUNNING
                assert one.first_time
                assert not one.practice
                assert 0 <= attempt.seconds <= attempt.limit_s

    # How it is found out

    def read(self) -> None:
        """What is stored now."""
        with self.room.store.begin() as tx:
            self.sat = interviews.all_of(tx, self.room.candidate)
            ids = [one.id for one in self.sat]
            self.handed_in = list(chain.from_iterable(submissions.of_interviews(tx, ids).values()))
            self.logs = interviews.logs_of(tx, ids)

    def act(self, action: Any, *arguments: Any, possible: bool = True) -> None:
        """Do what can be done while an interview runs, and is refused afterwards."""
        expected = possible and self.is_running()
        try:
            action(self.newest, *arguments)
        except (Conflict, TooLate):
            assert not expected
        else:
            assert expected

    def is_running(self) -> bool:
        return any(one.state is State.RUNNING and not one.is_overdue(self.room.now) for one in self.sat)


def test_whatever_happens(catalogue: Catalogue, migrated: Path) -> None:
    machine = type("Sittings", (Sittings,), {"catalogue": catalogue, "migrated": migrated})
    run_state_machine_as_test(machine, settings=settings(max_examples=20, stateful_step_count=30))
