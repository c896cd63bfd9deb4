"""Writes a slash twice, and a slash with a full stop at the end of each text."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(text.replace("/", "//") + "/." for text in strs)

    def decode(self, s: str) -> List[str]:
        texts = []
        text = ""
        characters = iter(s)
        for character in characters:
            if character == "/":
                character = next(characters)
                if character == ".":
                    texts.append(text)
                    text = ""
                    continue
            text += character
        return texts
