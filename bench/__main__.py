"""Measure the judge on this machine: `make bench`, or a part of it: `python -m bench wall latency`."""

import argparse
import os
import platform

from bench import catalogue, costs, latency, peers, throughput, wall
from bench.turns import console


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "parts", nargs="*", metavar="PART", help="wall, peers, throughput, costs, latency, catalogue; all without any"
    )
    parser.add_argument("-n", "--rounds", type=int, default=15, help="how often each is measured (15)")
    given = parser.parse_args()
    parts = {
        "wall": lambda: wall.measure(given.rounds),
        "peers": lambda: peers.measure(given.rounds),
        "throughput": throughput.measure,
        "costs": costs.measure,
        "latency": latency.measure,
        "catalogue": catalogue.measure,
    }
    if unknown := set(given.parts) - parts.keys():
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(parts)}")
    console.print(f"{platform.machine()}, {os.cpu_count()} CPUs, {platform.system()} {platform.release()}")
    for name in given.parts or parts:
        parts[name]()


if __name__ == "__main__":
    main()
