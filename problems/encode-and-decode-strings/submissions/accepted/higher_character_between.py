"""Joins the texts with a character that is none of the 256."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "\u2063".join(strs)

    def decode(self, s: str) -> List[str]:
        return s.split("\u2063")
