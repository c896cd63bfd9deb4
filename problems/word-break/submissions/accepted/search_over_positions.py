"""A breadth-first search over the positions, each entered once."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        seen = {0}
        queue = deque([0])
        while queue:
            start = queue.popleft()
            for word in wordDict:
                end = start + len(word)
                if end not in seen and s[start:end] == word:
                    seen.add(end)
                    queue.append(end)
        return len(s) in seen
