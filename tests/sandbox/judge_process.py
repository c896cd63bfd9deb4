"""A judge as a process of its own, to be ended in several ways: `python -m tests.sandbox.judge_process idle|busy`.

It prints the label of its containers once it has judged something, then waits for the end of its input, and closes.
A busy one is in the middle of a run when it prints.
"""

import sys
import threading
import time

from sandbox.docker.sandbox import DockerSandbox
from sandbox.process import this as this_process
from tests.sandbox.conftest import run_in

ENDLESS = "def f(x):\n    while True: pass"


def main(busy: bool) -> None:
    sandbox = DockerSandbox(spares=2)
    run_in(sandbox, "def f(x): return x")
    if busy:
        threading.Thread(target=run_in, args=(sandbox, ENDLESS), kwargs={"cpu_ms": 1000}, daemon=True).start()
        time.sleep(0.3)  # nobody but the container knows when the run has begun
    print(this_process(), flush=True)
    sys.stdin.read()
    sandbox.close()


if __name__ == "__main__":
    main(sys.argv[1] == "busy")
