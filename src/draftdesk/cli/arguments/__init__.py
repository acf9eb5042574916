"""What each command takes. Nothing of the program is loaded for it but this.

`arguments/NAME.py` says what the commands of `cli/NAME.py` take, each in a function called like the command's own.
"""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Mapping
from functools import partial
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from draftdesk import __version__

if TYPE_CHECKING:
    from argparse import _SubParsersAction

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "new": "files:new",
        "import": "sources:import_sources",
        "sources": "sources:list_sources",
        "snippets": "sources:list_snippets",
        "tag": "sources:tag",
        "set-aside": "drafts:set_aside",
        "assemble": "drafts:assemble",
        "replace": "writing:replace",
        "edit": "writing:edit",
        "insert": "writing:insert",
        "delete": "writing:delete",
        "status": "numbers:status",
        "alternative": "numbers:alternative",
        "hold": "numbers:hold",
        "release": "numbers:release",
        "identity": "identity:identity",
        "freeze": "drafts:freeze",
        "versions": "drafts:versions",
        "add-version": "receiving:add_version",
        "update": "updating:update",
        "pairing": "receiving:pairing",
        "history": "receiving:history",
        "compare": "comparing:compare",
        "brief": "briefing:brief",
        "verify": "verifying:verify",
        "watch": "watching:watch",
        "restore": "drafts:restore",
        "export": "exporting:export",
        "circulate": "circulating:circulate_version",
        "reissue": "circulating:reissue",
        "profiles": "profiles:profiles",
        "numbering": "numbering:numbering",
        "terms": "terms:terms",
        "coverage": "coverage:coverage",
        "undo": "files:undo",
        "redo": "files:redo",
        "acts": "files:acts",
        "copy": "files:copy",
        "check": "checking:check",
        "demo": "demo:demo",
    }
)
"""Each command's function, as "module:function" of this package's parent, loaded when it is called."""


def parser(only: str = "") -> ArgumentParser:
    """The parser of all commands, or of one alone: a command that is called need not wait for what others take."""
    top = ArgumentParser(
        prog="draftdesk",
        description="From the paper of a negotiation to a draft whose every paragraph can be traced.",
        epilog="draftdesk COMMAND --help says more of each command.",
    )
    top.add_argument("--version", action="version", version=f"draftdesk {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, place in COMMANDS.items() if not only else ((only, COMMANDS[only]),):
        module, _, function = place.partition(":")
        getattr(import_module(f"{__name__}.{module}"), function)(partial(_command, commands, name))
    return top


def _command(commands: "_SubParsersAction[ArgumentParser]", name: str, help_text: str, example: str) -> ArgumentParser:
    return commands.add_parser(
        name,
        help=help_text,
        description=help_text[0].upper() + help_text[1:] + ".",
        epilog=f"example:\n  {example}",
        formatter_class=RawDescriptionHelpFormatter,
    )
