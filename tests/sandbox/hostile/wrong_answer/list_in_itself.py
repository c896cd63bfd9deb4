"""Answers with a list that holds itself.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""


def upto(x):
    items = []
    items.append(items)
    return items
