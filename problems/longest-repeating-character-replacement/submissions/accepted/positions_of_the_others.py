"""Measures, for each colour, from one bead of another colour to the one that is k + 1 further on."""


def characterReplacement(s, k):
    def longest(colour):
        walls = [-1, *(i for i, c in enumerate(s) if c != colour), len(s)]
        return max(b - a for a, b in zip(walls, walls[k + 1 :] or walls[-1:])) - 1

    return max(longest(colour) for colour in set(s))
