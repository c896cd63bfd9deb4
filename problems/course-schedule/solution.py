class Solution:
    def canFinish(self, numCourses: int, prerequisites: list[list[int]]) -> bool:
        waiting: list[list[int]] = [[] for _ in range(numCourses)]
        held_back = [0] * numCourses
        for course, before in prerequisites:
            waiting[before].append(course)
            held_back[course] += 1
        ready = [course for course in range(numCourses) if held_back[course] == 0]
        for finished in ready:
            for course in waiting[finished]:
                held_back[course] -= 1
                if held_back[course] == 0:
                    ready.append(course)
        return len(ready) == numCourses
