"""Answers by a function without a class."""


def f(x: int) -> int:
    return gcd(x, 12)
