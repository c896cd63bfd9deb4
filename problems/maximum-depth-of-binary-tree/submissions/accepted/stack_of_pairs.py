"""A bare function with a stack of nodes, each with its depth."""


def maxDepth(root):
    deepest = 0
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        if node:
            deepest = max(deepest, depth)
            stack.append((node.left, depth + 1))
            stack.append((node.right, depth + 1))
    return deepest
