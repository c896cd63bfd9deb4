"""Cuts the text at everything that looks like a length, inside a text too."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "".join(f"{len(text)}#{text}" for text in strs)

    def decode(self, s: str) -> List[str]:
        return re.split(r"\d+#", s)[1:]
