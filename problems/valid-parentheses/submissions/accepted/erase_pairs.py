"""Erases all adjacent pairs, again and again: quadratic, but at the speed of C and quick enough here."""


class Solution:
    def isValid(self, s: str) -> bool:
        while "()" in s or "[]" in s or "{}" in s:
            s = s.replace("()", "").replace("[]", "").replace("{}", "")
        return s == ""
