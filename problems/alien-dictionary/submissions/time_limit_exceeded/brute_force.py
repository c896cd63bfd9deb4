"""Tries the orders of the letters one by one."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        for order in permutations(set("".join(words))):
            page = [[order.index(letter) for letter in word] for word in words]
            if page == sorted(page):
                return "".join(order)
        return ""
