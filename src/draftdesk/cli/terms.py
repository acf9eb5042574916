"""The command that lists and keeps the abbreviations that need no explanation."""

from argparse import Namespace
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting.known_terms import (
    add_terms,
    add_terms_name,
    lacking,
    own_terms,
    remove_terms,
    remove_terms_name,
    terms_of_file,
    terms_of_source,
)
from draftdesk.drafting.workspaces import Look, Workspace
from draftdesk.model.errors import NotFound
from draftdesk.workspace import queries

_PLACE = "Circulate"


def terms(given: Namespace, terminal: Terminal) -> None:
    changes = bool(given.add or given.remove or given.taken_from)
    opened: AbstractContextManager[Workspace] = to_write(given, terminal) if changes else to_look(given)
    with opened as workspace:
        if given.remove:
            workspace.act(remove_terms_name(given.remove), _PLACE, lambda tx: remove_terms(tx, given.remove)).result()
        added = _typed(given.add)
        for name in given.taken_from:
            found = terms_given(workspace.look(), name, workspace.path, terminal)
            if not found:
                terminal.warn(f"draftdesk: no abbreviation is explained in {name}")
            added = {**lacking(workspace.look(), found), **added}
        if added:
            workspace.act(add_terms_name(added), _PLACE, lambda tx: add_terms(tx, added)).result()
        known = own_terms(workspace.look())
    if given.json:
        terminal.give({"terms": [{"term": term, "words": words} for term, words in known.items()]})
        return
    for term, words in known.items():
        terminal.say(f"{term:<12} {words}".rstrip())
    if not known:
        terminal.say("no term was added; add some with --add or --from")


def terms_given(look: Look, name: str, workspace: Path, terminal: Terminal) -> Mapping[str, str]:
    """The abbreviations that a source explains, by its code or id, or else a file. Raises NotFound, UnreadableFile."""
    try:
        source = queries.source_named(look, name)
    except NotFound:
        path = Path(name)
        if not (path.suffix or path.exists()):
            raise
        return terms_of_file(path, terminal.progress, workspace=workspace)
    return terms_of_source(look, source)


def _typed(added: list[str]) -> dict[str, str]:
    pairs = (each.partition("=") for each in added)
    return {term.strip(): words.strip() for term, _, words in pairs}
