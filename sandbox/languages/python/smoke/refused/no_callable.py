"""Has an f that can't be called."""

f = 5


class Solution:
    f = 5
