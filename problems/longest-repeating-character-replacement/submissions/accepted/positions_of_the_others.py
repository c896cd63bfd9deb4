"""Measures, for each colour, from one bead of another colour to the one that is k + 1 further on."""


def characterReplacement(s, k):
    best = 0
    for colour in set(s):
        others = [i for i, c in enumerate(s) if c != colour]
        if len(others) <= k:
            return len(s)
        walls = [-1, *others, len(s)]
        best = max(best, max(b - a for a, b in zip(walls, walls[k + 1 :])) - 1)
    return best
