"""isolate: a box for the submission, and a run of the program in it for each case."""

import json
import subprocess
import sys
from pathlib import Path

from program import program

given = json.loads(sys.argv[1])
RUN = ["isolate", "--run", "--stdin=case.json", "--processes=16", "--time=30", "--mem=262144", "--silent"]


def isolate(*words):
    return subprocess.run(["isolate", *words], check=True, capture_output=True, text=True).stdout


for line in sys.stdin:
    cases, answers = json.loads(line), []
    if cases:
        box = Path(isolate("--init").strip()) / "box"
        (box / "main.py").write_text(program(given["source"], given["call"]))
        for arguments in cases:
            (box / "case.json").write_text(json.dumps(arguments) + "\n")
            done = subprocess.run(
                [*RUN, "--", "/usr/bin/python3", "main.py"], check=True, capture_output=True, text=True
            )
            answers.append(json.loads(done.stdout))
        isolate("--cleanup")
    print(json.dumps(answers), flush=True)
