class Solution:
    def groupAnagrams(self, strs: list[str]) -> list[list[str]]:
        groups: dict[str, list[str]] = {}
        for text in strs:
            groups.setdefault("".join(sorted(text)), []).append(text)
        return list(groups.values())
