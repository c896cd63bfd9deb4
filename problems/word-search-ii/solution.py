class Solution:
    def findWords(self, board: list[list[str]], words: list[str]) -> list[str]:
        following: list[dict[str, int]] = [{}]
        ending: dict[int, str] = {}
        for word in words:
            node = 0
            for letter in word:
                if letter not in following[node]:
                    following[node][letter] = len(following)
                    following.append({})
                node = following[node][letter]
            ending[node] = word

        rows, cols = len(board), len(board[0])
        found = set()
        waiting = [(r, c, 0, 0) for r in range(rows) for c in range(cols)]
        while waiting:
            r, c, used, node = waiting.pop()
            die = 1 << (r * cols + c)
            if used & die or board[r][c] not in following[node]:
                continue
            node = following[node][board[r][c]]
            if node in ending:
                found.add(ending[node])
            for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if 0 <= y < rows and 0 <= x < cols:
                    waiting.append((y, x, used | die, node))
        return sorted(found)
