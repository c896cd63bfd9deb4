"""Joins the texts with the character of code 0, as if it never occurred."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "\0".join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split("\0")
