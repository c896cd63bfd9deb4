"""Answers with dictionaries made like the protocol's own words for sets, cycles and objects.

Stopped by: sandbox/languages/python/inside/worker.py (result)
"""

FORMS = [{"set": [0, 1]}, {"values": [0, 1], "cycle_to": None}, {"opaque": "list"}]


def upto(x):
    return FORMS[x % 3]
