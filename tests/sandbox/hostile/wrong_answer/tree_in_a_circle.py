"""Answers with a tree whose nodes are their own ancestors.

Stopped by: sandbox/languages/python/inside/nodes.py (result)
"""


def tree(x):
    root = TreeNode(x)
    root.left = root.right = root
    import nodes

    nodes.MOST_NODES = 1000  # patience of this process alone
    return root
