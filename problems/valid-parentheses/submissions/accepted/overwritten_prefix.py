"""A bare function that uses the front of a list of the characters as its stack."""


def isValid(s):
    chars = ["", *s]
    top = 0
    for c in s:
        if chars[top] + c in ("()", "[]", "{}"):
            top -= 1
        else:
            top += 1
            chars[top] = c
    return top == 0
