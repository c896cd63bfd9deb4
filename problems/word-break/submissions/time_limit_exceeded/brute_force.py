"""Makes every text of imprints that is a beginning of the one wanted."""


class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        def can_be_made(begun):
            if begun == s:
                return True
            return any(can_be_made(begun + word) for word in wordDict if s.startswith(begun + word))

        return can_be_made("")
