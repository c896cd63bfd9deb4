"""Find submissions that wait for a judge: after a start, and from time to time."""

from collections.abc import Callable
from datetime import datetime

from service.flows.expire import expire_overdue
from service.flows.judge import CLAIM_LASTS
from service.flows.ports import Ports
from service.store import submissions


def recover(ports: Ports, is_alive: Callable[[str], bool], *, now: datetime) -> None:
    """At a start: drop the claims of judges that are no more, and let judge_errors be tried once more."""
    with ports.store.begin() as tx:
        for submission_id, claim in submissions.claims(tx).items():
            if not is_alive(claim):
                submissions.free(tx, submission_id, claim)
        submissions.reopen_judge_errors(tx)
    sweep(ports, now=now)


def sweep(ports: Ports, *, now: datetime) -> None:
    """End what is overdue and queue what is due."""
    expire_overdue(ports, now=now)
    with ports.store.begin() as tx:
        waiting = submissions.due(tx, now, now - CLAIM_LASTS)
    for submission_id in waiting:
        ports.queue.put(submission_id)
