"""Works out for each two chambers whether there is a route, with each chamber in turn as a stop."""


class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        if len(edges) != n - 1:
            return False
        route = [[a == b for b in range(n)] for a in range(n)]
        for a, b in edges:
            route[a][b] = route[b][a] = True
        for stop in range(n):
            for a in range(n):
                if route[a][stop]:
                    for b in range(n):
                        if route[stop][b]:
                            route[a][b] = True
        return all(all(row) for row in route)
