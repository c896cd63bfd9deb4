"""Writes the list of lengths first and then all texts in one piece."""


class Codec:
    def encode(self, strs: List[str]) -> str:
        return ",".join(str(len(text)) for text in strs) + ";" + "".join(strs)

    def decode(self, s: str) -> List[str]:
        head, mark, body = s.partition(";")
        texts = []
        for length in head.split(","):
            texts.append(body[: int(length)])
            body = body[int(length) :]
        return texts
