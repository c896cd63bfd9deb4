"""Uses the tuple of the 26 counts as key."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        groups = defaultdict(list)
        for text in strs:
            counts = [0] * 26
            for letter in text:
                counts[ord(letter) - ord("a")] += 1
            groups[tuple(counts)].append(text)
        return list(groups.values())
