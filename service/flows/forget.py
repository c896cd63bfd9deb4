"""Delete all that is kept of a candidate's interviews."""

from service.flows.evaluate import release
from service.flows.ports import Ports
from service.store import interviews
from service.store.erase import erase


def forget(ports: Ports, candidate: int) -> int:
    """How many interviews there were. A running one goes too, and what waits to be judged never is."""
    with ports.store.begin() as tx:
        ids = [one.id for one in interviews.all_of(tx, candidate)]
        erase(tx, candidate)
    for one in ids:
        release(ports.sandbox, one)
    return len(ids)
