"""Every command says in a sentence what it is for, and nothing is listed here by hand."""

import click
import pytest
import typer

from service.cli.main import app
from tests.edges.conftest import Cli


def commands(group: click.Group, *words: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, command in group.commands.items():
        found.append((*words, name))
        if isinstance(command, click.Group):
            found += commands(command, *words, name)
    return found


def group_of(app: typer.Typer) -> click.Group:
    group = typer.main.get_command(app)
    assert hasattr(group, "commands")
    return group


COMMANDS = commands(group_of(app))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_command_says_what_it_is_for(cli: Cli, words: tuple[str, ...]) -> None:
    outcome = cli(*words, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    usage, sentence = [line.strip() for line in outcome.out.splitlines() if line.strip()][:2]
    assert usage.startswith(f"Usage: weakspot {' '.join(words)}")
    assert sentence[0].isupper()
    assert "." in outcome.out


def test_the_words_of_the_design_are_there() -> None:
    single = {words[0] for words in COMMANDS}
    asked = "start status run submit watch hint finish show problems report judge doctor serve".split()
    assert single >= set(asked)


@pytest.mark.parametrize("words", [(), ("--help",)], ids=["no word", "--help"])
def test_without_a_command_all_are_listed(cli: Cli, words: tuple[str, ...]) -> None:
    outcome = cli(*words)
    text = outcome.out + outcome.err
    assert outcome.code == (0 if words else 2)
    assert all(f" {command[0]} " in text for command in COMMANDS)


def test_every_option_is_explained() -> None:
    unsaid = [
        f"{' '.join(words)} {parameter.name}"
        for words in COMMANDS
        for parameter in command(*words).params
        if isinstance(parameter, click.Option) and not parameter.help
    ]
    assert unsaid == []


def command(*words: str) -> click.Command:
    found: click.Command = group_of(app)
    for word in words:
        found = found.commands[word]
    return found
