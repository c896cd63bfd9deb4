"""Keeps a map from the set of counted letters to the place of the group in the answer."""


class Solution:
    def groupAnagrams(self, strs: List[str]) -> List[List[str]]:
        place = {}
        answer = []
        for text in strs:
            key = frozenset(Counter(text).items())
            if key not in place:
                place[key] = len(answer)
                answer.append([])
            answer[place[key]].append(text)
        return answer
