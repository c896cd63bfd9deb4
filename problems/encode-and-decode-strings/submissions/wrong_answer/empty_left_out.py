"""Escapes what must be escaped, but drops empty parts after the cut."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return ",".join(text.replace("%", "%25").replace(",", "%2C") for text in strs)

    def decode(self, s: str) -> List[str]:
        return [part.replace("%2C", ",").replace("%25", "%") for part in s.split(",") if part]
