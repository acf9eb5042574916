"""The command for whose document the draft is: what its first page says."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

from draftdesk.cli.opening import to_look, to_write
from draftdesk.cli.terminal import Terminal
from draftdesk.drafting.identity import (
    CHANGE_IDENTITY,
    handling_lines,
    proposed_symbols,
    take_emblem,
    take_identity,
)
from draftdesk.drafting.loading import load_file
from draftdesk.drafting.workspaces import Look, Transaction
from draftdesk.model.drafts import Draft
from draftdesk.model.identity import Distribution, Identity
from draftdesk.workspace import queries

_LINES = ("organ", "original", "session", "item", "item_title", "asterisks", "byline")
_BY_SYMBOL = "by-symbol"


def identity(given: Namespace, terminal: Terminal) -> None:
    if _says_nothing(given):
        with to_look(given) as workspace:
            _say(workspace.look(), queries.draft_named(workspace.look(), given.draft), given, terminal)
        return
    picture = load_file(Path(given.emblem), Path(given.file)) if given.emblem else b""
    with to_write(given, terminal) as workspace:
        draft = queries.draft_named(workspace.look(), given.draft)

        def work(tx: Transaction) -> None:
            said = _changed(draft.identity, given)
            take_identity(tx, draft, said, symbol=given.symbol, title=given.title, language=given.language)
            if given.emblem is not None:
                take_emblem(tx, draft, picture, Path(given.emblem).name)

        workspace.act(CHANGE_IDENTITY, "Circulate", work).result()
        _say(workspace.look(), queries.draft_named(workspace.look(), given.draft), given, terminal)


def _says_nothing(given: Namespace) -> bool:
    names = (*_LINES, "distribution", "symbol", "title", "language", "emblem")
    return all(getattr(given, name) is None for name in names)


def _changed(now: Identity, given: Namespace) -> Identity:
    said = {name: value for name in _LINES if (value := getattr(given, name)) is not None}
    if given.distribution is not None:
        stated = None if given.distribution == _BY_SYMBOL else Distribution(given.distribution)
        now = replace(now, distribution=stated)
    return replace(now, **said)


def _say(look: Look, draft: Draft, given: Namespace, terminal: Terminal) -> None:
    told = _told(draft)
    following = {str(kind): symbol for kind, symbol in proposed_symbols(look, draft).items()}
    if given.json:
        lines = list(handling_lines(draft))
        terminal.give({"draft": draft.name, **told, "next_symbols": following, "handling_lines": lines})
        return
    for name, value in told.items():
        if value:
            terminal.say(f"{name.replace('_', ' ') + ':':<18} {value.replace(chr(10), ' | ')}")
    if following:
        terminal.say(f"{'next symbols:':<18} {', '.join(following.values())}")


def _told(draft: Draft) -> Mapping[str, str]:
    kept = {each.name: str(getattr(draft.identity, each.name) or "") for each in fields(Identity)}
    for name in ("job", "released", "letter"):  # of which a draft has none
        del kept[name]
    return {"title": draft.title, "language": draft.language, "symbol": draft.symbol, **kept}
