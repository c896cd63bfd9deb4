"""Works out for each two courses whether one waits for the other, with each course in turn between them."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        n = numCourses
        waits = [[False] * n for _ in range(n)]
        for course, before in prerequisites:
            waits[course][before] = True
        for between in range(n):
            for a in range(n):
                if waits[a][between]:
                    for b in range(n):
                        if waits[between][b]:
                            waits[a][b] = True
        return not any(waits[course][course] for course in range(n))
