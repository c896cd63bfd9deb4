"""Preorder with a mark for each missing child, written and read by recursion."""


# Definition for a binary tree node.
# class TreeNode(object):
#     def __init__(self, x):
#         self.val = x
#         self.left = None
#         self.right = None
class Codec:

    def serialize(self, root):
        """Encodes a tree to a single string.

        :type root: TreeNode
        :rtype: str
        """
        parts = []

        def write(node):
            if not node:
                parts.append("N")
                return
            parts.append(str(node.val))
            write(node.left)
            write(node.right)

        write(root)
        return ",".join(parts)

    def deserialize(self, data):
        """Decodes your encoded data to tree.

        :type data: str
        :rtype: TreeNode
        """
        parts = iter(data.split(","))

        def read():
            part = next(parts)
            if part == "N":
                return None
            node = TreeNode(int(part))
            node.left = read()
            node.right = read()
            return node

        return read()


# Your Codec object will be instantiated and called as such:
# ser = Codec()
# deser = Codec()
# ans = deser.deserialize(ser.serialize(root))
