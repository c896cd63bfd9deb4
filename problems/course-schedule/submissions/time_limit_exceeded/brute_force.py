"""Tries the orders of the courses one by one."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        return any(
            all(order.index(before) < order.index(course) for course, before in prerequisites)
            for order in permutations(range(numCourses))
        )
