"""Reads one digit of each length."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(str(len(text)) + "#" + text for text in strs)

    def decode(self, s: str) -> List[str]:
        texts = []
        i = 0
        while i < len(s):
            length = int(s[i]) if s[i].isdecimal() else 0
            texts.append(s[i + 2 : i + 2 + length])
            i += 2 + length
        return texts
