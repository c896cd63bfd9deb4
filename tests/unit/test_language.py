import ast

import pytest

from sandbox.errors import UnknownLanguage
from sandbox.language import FOLDER, Language, discover, find
from sandbox.signature import Kind, Signature
from tests.factories import make_signature

LANGUAGES = list(discover().values())
SIGNATURES = [
    make_signature("twoSum(nums: list[int], target: int) -> list[int]"),
    make_signature("rotate(matrix: list[list[int]])", in_place="matrix"),
    make_signature("lca(root: TreeNode, p: TreeNode['root']) -> TreeNode['root']"),
    make_signature("merge(lists: list[ListNode]) -> ListNode"),
    make_signature("cloneGraph(node: Node) -> Node"),
    make_signature("Trie(size: int)", "insert(word: str)", "search(word: str) -> bool", kind=Kind.CLASS),
    make_signature("Codec()", "there(root: TreeNode) -> str", "back(data: str) -> TreeNode", kind=Kind.ROUNDTRIP),
]


def test_every_folder_is_a_language() -> None:
    folders = {path.name for path in FOLDER.iterdir() if path.is_dir() and not path.name.startswith("_")}
    assert set(discover()) == folders != set()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_a_language_is_found_by_its_name(language: Language) -> None:
    assert find(language.name) is language
    assert all((language.folder / name).exists() for name in ("Dockerfile", "inside", "smoke"))


def test_an_unknown_language() -> None:
    with pytest.raises(UnknownLanguage, match="there is no language 'cobol'") as caught:
        find("cobol")
    assert all(name in caught.value.hint for name in discover())


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
@pytest.mark.parametrize("signature", SIGNATURES, ids=lambda signature: signature.calls[0].name)
def test_a_starter_names_all_that_the_signature_has(language: Language, signature: Signature) -> None:
    starter = language.starter(signature)
    names = {signature.owner, *(call.name for call in signature.calls)}
    names |= {parameter.name for call in signature.calls for parameter in call.parameters}
    names |= signature.type_names() & {"ListNode", "TreeNode", "Node"}
    assert [name for name in sorted(names) if name not in starter] == []


@pytest.mark.parametrize("signature", SIGNATURES, ids=lambda signature: signature.calls[0].name)
def test_python_s_starter_lacks_nothing_but_the_bodies(signature: Signature) -> None:
    completed = "".join(
        f"{line}pass\n" if line.strip() == "" and line else f"{line}\n"
        for line in find("python").starter(signature).split("\n")
    )
    [owner] = ast.parse(completed).body
    assert isinstance(owner, ast.ClassDef)
    assert owner.name == signature.owner


@pytest.mark.parametrize(
    ("stub", "line"),
    [
        ("f(x: list[int]) -> list[list[str]]", "    def f(self, x: List[int]) -> List[List[str]]:"),
        ("f(head: ListNode) -> ListNode", "    def f(self, head: Optional[ListNode]) -> Optional[ListNode]:"),
        ("f(r: TreeNode, p: TreeNode['r']) -> bool", "    def f(self, r: Optional[TreeNode], p: TreeNode) -> bool:"),
        ("f(x: float)", "    def f(self, x: float) -> None:"),
    ],
)
def test_python_s_starter_is_annotated_as_people_know_it(stub: str, line: str) -> None:
    assert line in find("python").starter(make_signature(stub)).split("\n")
