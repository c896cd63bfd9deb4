"""Answers with rows nested a hundred thousand deep.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


def grid(x):
    rows = []
    for _ in range(100_000):
        rows = [rows]
    return rows
