"""Keeps the list on the object and hands it back from there."""


class Codec:
    def __init__(self):
        self.lists = {}

    def encode(self, strs: List[str]) -> str:
        key = str(len(self.lists))
        self.lists[key] = strs
        return key

    def decode(self, s: str) -> List[str]:
        return self.lists.get(s, [])
