class Codec:
    """Each message is its length, a colon, and its characters."""

    def encode(self, strs: list[str]) -> str:
        return "".join(f"{len(text)}:{text}" for text in strs)

    def decode(self, s: str) -> list[str]:
        texts: list[str] = []
        at = 0
        while at < len(s):
            colon = s.index(":", at)
            end = colon + 1 + int(s[at:colon])
            texts.append(s[colon + 1 : end])
            at = end
        return texts
