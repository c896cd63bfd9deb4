"""Takes the mark off a tent when the search leaves it, and so follows every path."""


class Solution:
    def countComponents(self, n: int, edges: List[List[int]]) -> int:
        strung = [[] for _ in range(n)]
        for a, b in edges:
            strung[a].append(b)
            strung[b].append(a)
        counted = set()

        def search(tent, path):
            counted.add(tent)
            path.add(tent)
            for other in strung[tent]:
                if other not in path:
                    search(other, path)
            path.remove(tent)

        circles = 0
        for tent in range(n):
            if tent not in counted:
                circles += 1
                search(tent, set())
        return circles
