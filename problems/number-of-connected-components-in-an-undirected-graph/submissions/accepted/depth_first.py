"""Marks each circle by recursion from its first tent."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        strung = defaultdict(list)
        for a, b in edges:
            strung[a].append(b)
            strung[b].append(a)
        seen = set()

        def mark(tent):
            seen.add(tent)
            for other in strung[tent]:
                if other not in seen:
                    mark(other)

        circles = 0
        for tent in range(n):
            if tent not in seen:
                circles += 1
                mark(tent)
        return circles
