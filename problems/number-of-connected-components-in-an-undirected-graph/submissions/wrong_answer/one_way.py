"""Lists each string at its first tent only."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        strung = defaultdict(list)
        for a, b in edges:
            strung[a].append(b)
        seen = set()
        circles = 0
        for tent in range(n):
            if tent in seen:
                continue
            circles += 1
            seen.add(tent)
            stack = [tent]
            while stack:
                for other in strung[stack.pop()]:
                    if other not in seen:
                        seen.add(other)
                        stack.append(other)
        return circles
