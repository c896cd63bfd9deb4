"""Visits by recursion what must come after a letter, then puts the letter in front."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = {letter: set() for word in words for letter in word}
        for upper, lower in zip(words, words[1:]):
            size = 0
            while upper[size : size + 1] == lower[size : size + 1] != "":
                size += 1
            if size < len(upper):
                if size == len(lower):
                    return ""
                after[upper[size]].update(lower[size : size + 1])
        order = []
        finished = {}

        def visit(letter):
            if letter not in finished:
                finished[letter] = False
                finished[letter] = all(visit(other) for other in after[letter])
                order.append(letter)
            return finished[letter]

        return "".join(reversed(order)) if all(visit(letter) for letter in after) else ""
