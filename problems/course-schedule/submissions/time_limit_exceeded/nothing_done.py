"""Searches depth first with the current path alone and forgets which courses are done."""


class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        before = defaultdict(list)
        for course, earlier in prerequisites:
            before[course].append(earlier)
        path = set()

        def finish(course):
            if course in path:
                return False
            path.add(course)
            fine = all(finish(earlier) for earlier in before[course])
            path.remove(course)
            return fine

        return all(finish(course) for course in range(numCourses))
