"""A bare function that uses the front of a list of the characters as its stack."""


def isValid(s):
    if len(s) % 2:
        return False
    chars = list(s)
    size = 0
    for c in s:
        chars[size] = c
        size += 1
        if c in ")]}":
            if size < 2 or chars[size - 2] + c not in ("()", "[]", "{}"):
                return False
            size -= 2
    return size == 0
