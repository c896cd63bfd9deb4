"""Answers with the letters that have rules and leaves out the others."""


class Solution:
    def alienOrder(self, words: List[str]) -> str:
        after = defaultdict(set)
        count = {}
        for upper, lower in pairwise(words):
            for a, b in zip(upper, lower):
                if a != b:
                    count.setdefault(a, 0)
                    count.setdefault(b, 0)
                    if b not in after[a]:
                        after[a].add(b)
                        count[b] += 1
                    break
            else:
                if len(upper) > len(lower):
                    return ""
        order = [letter for letter in count if count[letter] == 0]
        for placed in order:
            for letter in after[placed]:
                count[letter] -= 1
                if count[letter] == 0:
                    order.append(letter)
        return "".join(order) if len(order) == len(count) else ""
