"""A bare function with a stack of nodes, each with its depth."""


def maxDepth(root):
    deepest = 0
    stack = [(root, 0)]
    while stack:
        node, above = stack.pop()
        deepest = max(deepest, above)
        if node:
            stack.append((node.left, above + 1))
            stack.append((node.right, above + 1))
    return deepest
