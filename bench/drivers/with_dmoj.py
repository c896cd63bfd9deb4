"""DMOJ's judge, started and with its executor loaded: a submission to a problem of as many cases as are asked."""

import json
import os
import sys
import tempfile
from pathlib import Path

from program import program

given, folder = json.loads(sys.argv[1]), Path(tempfile.mkdtemp())
out = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
settings = folder / "judge.json"
settings.write_text(
    json.dumps(
        {
            "problem_storage_globs": [str(folder / "problems" / "*")],
            "runtime": {"python3": os.path.realpath(sys.executable)},
        }
    )
)
sys.argv = ["dmoj-cli", "-c", str(settings), "-e", "PY3", "--no-ansi"]

from dmoj import executors, judgeenv  # noqa: E402 - it reads sys.argv
from dmoj.cli import LocalJudge  # noqa: E402 - so do these
from dmoj.judge import Submission  # noqa: E402 - and this

judgeenv.load_env(cli=True)
executors.load_executors()
if "PY3" not in executors.executors:
    sys.exit("its executor for Python 3 does not work here")
judge = LocalJudge()
judge.listen()
made, results = {}, []
judge.packet_manager.test_case_status_packet = lambda _, result: results.append(result)


def problem(cases):
    """A folder for these cases, made once."""
    name = f"cases{len(cases)}"
    if name not in made:
        place = folder / "problems" / name
        place.mkdir(parents=True)
        names = [{"in": f"{i}.in", "out": f"{i}.out", "points": 1} for i in range(len(cases))]
        (place / "init.yml").write_text(json.dumps({"test_cases": names}))
        for i, arguments in enumerate(cases):
            (place / f"{i}.in").write_text(json.dumps(arguments) + "\n")
            (place / f"{i}.out").write_text(json.dumps(max(arguments[0])) + "\n")
        judgeenv.clear_problem_dirs_cache()
        made[name] = True
    return name


number = 0
for line in sys.stdin:
    cases, answers = json.loads(line), []
    if cases:
        number += 1
        results.clear()
        source = program(given["source"], given["call"]).encode()
        submission = Submission(number, problem(cases), "PY3", source, 30.0, 262144, False, {})
        judge.begin_grading(submission, blocking=True, report=lambda *_: None)
        answers = [json.loads(result.proc_output) for result in results if not result.result_flag]
    print(json.dumps(answers), file=out, flush=True)
judge.murder()
