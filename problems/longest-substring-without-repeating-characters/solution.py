class Solution:
    def lengthOfLongestSubstring(self, s: str) -> int:
        behind: dict[str, int] = {}  # the position behind each character's last copy
        begin = best = 0
        for end, character in enumerate(s, start=1):
            begin = max(begin, behind.get(character, 0))
            behind[character] = end
            best = max(best, end - begin)
        return best
