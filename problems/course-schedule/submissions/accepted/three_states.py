"""Searches depth first by recursion; a course that is on the path is marked False, one that is done True."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        before = defaultdict(list)
        for course, earlier in prerequisites:
            before[course].append(earlier)
        done = {}

        def finish(course):
            if course not in done:
                done[course] = False
                done[course] = all(finish(earlier) for earlier in before[course])
            return done[course]

        return all(finish(course) for course, _ in prerequisites)
