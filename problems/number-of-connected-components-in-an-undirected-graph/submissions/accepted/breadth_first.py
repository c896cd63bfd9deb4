"""Takes each circle, level by level, out of the set of all tents."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        strung = defaultdict(set)
        for a, b in edges:
            strung[a].add(b)
            strung[b].add(a)
        rest = set(range(n))
        circles = 0
        while rest:
            circles += 1
            queue = deque([rest.pop()])
            while queue:
                found = strung[queue.popleft()] & rest
                rest -= found
                queue.extend(found)
        return circles
