"""Writes the length in bytes and reads as many characters."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text.encode()):3}{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        texts = []
        i = 0
        while i < len(s):
            length = s[i : i + 3].strip()
            end = i + 3 + (int(length) if length.isdecimal() else 0)
            texts.append(s[i + 3 : end])
            i = end
        return texts
