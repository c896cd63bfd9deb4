"""Takes characters from both ends of a deque."""


class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = deque(filter(str.isalnum, s.lower()))
        while len(kept) > 1:
            if kept.popleft() != kept.pop():
                return False
        return True
