"""Spends the cases before on its way to one that never ends, so that this one alone, tried again, would be quick.

Stopped by: service/flows/evaluate.py (clock)
"""

asked = []


def double(x):
    asked.append(x)
    while len(asked) == 3:
        pass
    return 2 * x
