"""The candidate's report, made anew from all interviews whenever it is asked for."""

from datetime import datetime

from service.core.attempt import Attempt, attempt_of, counts
from service.core.interview import State
from service.core.weakness import Report
from service.core.weakness import report as statistics
from service.flows.expire import expire_overdue
from service.flows.ports import Ports
from service.store import interviews, submissions


def report(ports: Ports, candidate: int, *, now: datetime) -> Report:
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        ended = [one for one in interviews.all_of(tx, candidate) if one.state is not State.RUNNING]
        evidence = [one for one in ended if counts(one) and one.slug in ports.catalogue.problems]
        ids = [one.id for one in evidence]
        handed_in, logs = submissions.of_interviews(tx, ids), interviews.logs_of(tx, ids)
    attempts: list[Attempt] = []
    for one in evidence:
        attempt = attempt_of(one, ports.catalogue.problem(one.slug), handed_in[one.id], logs[one.id])
        if attempt is not None:
            attempts.append(attempt)
    return statistics(
        attempts,
        ports.catalogue.patterns,
        now=now,
        left_out=len(ended) - len(evidence),
        pending=len(evidence) - len(attempts),
    )
