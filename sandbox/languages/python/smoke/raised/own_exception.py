"""Raises an exception of its own, whose text can't be had."""


class Sly(Exception):
    def __str__(self) -> str:
        raise self


class Solution:
    def f(self, x: int) -> int:
        raise Sly
