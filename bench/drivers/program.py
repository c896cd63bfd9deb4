"""A solution as a program that reads a case's arguments as JSON and writes its answer: what judges of programs take."""


def program(source: str, call: str) -> str:
    return (
        "import json, sys\nfrom typing import List, Optional\n"
        f"{source}\n"
        f"print(json.dumps(Solution().{call}(*json.loads(sys.stdin.readline()))))\n"
    )
