class Solution:
    def countComponents(self, n: int, edges: list[list[int]]) -> int:
        strung: list[list[int]] = [[] for _ in range(n)]
        for a, b in edges:
            strung[a].append(b)
            strung[b].append(a)
        marked = [False] * n
        circles = 0
        for tent in range(n):
            if marked[tent]:
                continue
            circles += 1
            marked[tent] = True
            waiting = [tent]
            while waiting:
                for other in strung[waiting.pop()]:
                    if not marked[other]:
                        marked[other] = True
                        waiting.append(other)
        return circles
