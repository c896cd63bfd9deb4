"""Replaces commas by a backslash and a letter, but leaves backslashes as they are."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return ",".join(text.replace(",", "\\c") for text in strs)

    def decode(self, s: str) -> List[str]:
        return [text.replace("\\c", ",") for text in s.split(",")]
