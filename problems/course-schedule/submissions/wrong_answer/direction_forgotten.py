"""Joins the courses of each pair as if it had no direction, and takes what is joined already for a ring."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        parent = list(range(numCourses))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for a, b in prerequisites:
            a, b = find(a), find(b)
            if a == b:
                return False
            parent[a] = b
        return True
