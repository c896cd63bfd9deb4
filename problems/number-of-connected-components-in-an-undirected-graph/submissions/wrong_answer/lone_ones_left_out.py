"""Takes the tents from the strings, so that those without strings are missing."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        strung = defaultdict(list)
        for a, b in edges:
            strung[a].append(b)
            strung[b].append(a)
        seen = set()
        circles = 0
        for tent in strung:
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
