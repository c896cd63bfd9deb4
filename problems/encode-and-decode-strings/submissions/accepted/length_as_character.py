"""Writes the length as one character before each text."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(chr(len(text)) + text for text in strs)

    def decode(self, s: str) -> List[str]:
        texts = []
        while s:
            length = ord(s[0])
            texts.append(s[1 : 1 + length])
            s = s[1 + length :]
        return texts
