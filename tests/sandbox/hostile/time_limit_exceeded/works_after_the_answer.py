"""Works in the destructor of its answer, when that has been sent.

Stopped by: sandbox/inside/meter.py (clock)
"""


class Items(list):
    def __del__(self):
        for i in range(1 << 30):
            pass


class Keeper:
    kept = None


def upto(x):
    Keeper.kept = None  # what was kept for the case before goes now
    Keeper.kept = Items(range(x))
    return list(Keeper.kept)
