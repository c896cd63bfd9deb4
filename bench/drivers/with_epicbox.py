"""epicbox: one container for each case, as its documentation shows it."""

import json
import sys

import structlog
from program import program

structlog.configure(logger_factory=structlog.PrintLoggerFactory(file=sys.stderr))

import epicbox  # noqa: E402 - it logs to stdout unless told before

given = json.loads(sys.argv[1])
epicbox.configure(profiles=[epicbox.Profile("python", given["image"])])
files = [{"name": "main.py", "content": program(given["source"], given["call"]).encode()}]
limits = {"cputime": 30, "realtime": 60, "memory": 256}

for line in sys.stdin:
    answers = []
    for arguments in json.loads(line):
        done = epicbox.run("python", "python3 main.py", files=files, stdin=json.dumps(arguments) + "\n", limits=limits)
        answers.append(json.loads(done["stdout"]))
    print(json.dumps(answers), flush=True)
