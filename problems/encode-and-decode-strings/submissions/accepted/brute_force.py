"""Writes each character as its number."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "\n".join(" ".join(str(ord(character)) for character in text) for text in strs)

    def decode(self, s: str) -> List[str]:
        return ["".join(chr(int(code)) for code in line.split()) for line in s.split("\n")]
