"""Compares each word with all later ones, and places a letter before which nothing is left, again and again."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        before = {letter: set() for word in words for letter in word}
        for upper, lower in combinations(words, 2):
            if upper != lower and upper.startswith(lower):
                return ""
            for a, b in zip(upper, lower):
                if a != b:
                    before[b].add(a)
                    break
        order = ""
        while before:
            free = [letter for letter in before if not before[letter] & before.keys()]
            if not free:
                return ""
            for letter in free:
                before.pop(letter)
            order += "".join(free)
        return order
