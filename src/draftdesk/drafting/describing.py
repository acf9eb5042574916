"""What is said of sources: title, code, kind, date, session, submitters, who may see them. Their bytes never change."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from draftdesk.drafting.changes import KEEP, Keep, asked, counted, day_given, name_given, one_line
from draftdesk.drafting.labelling import People
from draftdesk.kit.printable import printable
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import fold
from draftdesk.model.sources import Session, Snippet, Source, SourceKind, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.records import SourceSubmitter
from draftdesk.workspace.transaction import Transaction

_CODE = re.compile(r"[^\s/]{1,20}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_CALLED = {"dated": "date", "session_id": "session", "reports_on": "what it reports on"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceChanges:
    """What shall be different about sources; KEEP leaves a field as each of them has it.

    `dated` is an ISO day; with None a source has no date, session, or other source it reports on (`session_id`,
    `reports_on`: ids). `submitters` replaces them all, by whatever names they are known; whoever is not known yet is
    made. `with_snippets`: the visibility goes for the snippets of the sources too.
    """

    title: str | Keep = KEEP
    code: str | Keep = KEEP
    kind: SourceKind | Keep = KEEP
    dated: str | Keep | None = KEEP
    session_id: str | Keep | None = KEEP
    language: str | Keep = KEEP
    visibility: Visibility | Keep = KEEP
    with_snippets: bool = False
    note: str | Keep = KEEP
    reports_on: str | Keep | None = KEEP
    submitters: tuple[str, ...] | Keep = KEEP


def change_sources(tx: Transaction, sources: Sequence[Source], changes: SourceChanges) -> int:
    """Change the sources; returns how many are different from what they were. One that is gone is passed over.

    A snippet keeps its reference when its source's code changes. Raises NotAllowed for a code that is taken or is
    none, for one title or code for several sources, what is no day or language, and a circle of reports; NotFound for
    a session or source that is gone.
    """
    there = {each.id: each for each in queries.sources(tx)}
    ids = [name for name in dict.fromkeys(each.id for each in sources) if name in there]
    values = {name: _checked(tx, there, ids, name, value) for name, value in asked(changes).items()}
    for name in ("submitters", "with_snippets"):
        values.pop(name, None)
    changed = tx.set_fields(Source, ids, **values) if values else set()
    if not isinstance(changes.submitters, Keep):
        people = [each.id for each in People(tx, queries.vocabulary(tx)).called(changes.submitters)]
        changed |= tx.unlink_all_but(SourceSubmitter, ids, people)
        for each in people:
            changed |= tx.link(SourceSubmitter, ids, each)
    if changes.with_snippets and not isinstance(changes.visibility, Keep):
        changed |= _show_snippets(tx, ids, changes.visibility)
    return len(changed)


def change_sources_name(sources: Sequence[Source], changes: SourceChanges) -> str:
    """What Undo calls the act: "Change date of TS3", "Change 4 sources"."""
    what = counted([each.code for each in sources], "sources")
    names = set(asked(changes)) - {"with_snippets"}
    return f"Change {_CALLED.get(*names, *names)} of {what}" if len(names) == 1 else f"Change {what}"


def _checked(tx: Transaction, there: dict[str, Source], ids: Sequence[str], name: str, value: Any) -> Any:
    """A field's new value as it is stored."""
    if name in {"title", "code"} and len(ids) > 1:
        raise NotAllowed(f"a {name} belongs to one source: change that of each on its own")
    if name == "title":
        return name_given(value, "a source")
    if name == "code":
        return _code(there, ids, value)
    if name == "dated":
        return day_given(value)
    if name == "language" and not _LANGUAGE.fullmatch(value):
        raise NotAllowed(f"“{one_line(value)[:40]}” is no language: write its code, such as en, fr or ar")
    if name == "note":
        return printable(value).strip()
    if name == "session_id" and value is not None and tx.get(Session, value) is None:
        raise NotFound("that session is gone: choose another")
    if name == "reports_on" and value is not None:
        _require_no_circle(there, ids, value)
    return value


def _code(there: dict[str, Source], ids: Sequence[str], code: str) -> str:
    code = code.strip()
    if not _CODE.fullmatch(code) or printable(code) != code:
        raise NotAllowed(f"“{one_line(code)[:40]}” is no code: write up to 20 letters and digits, such as TS3")
    for other in there.values():
        if fold(other.code) == fold(code) and other.id not in ids:
            raise NotAllowed(f"“{other.code}” is the code of “{one_line(other.title)[:60]}” already: choose another")
    return code


def _require_no_circle(there: dict[str, Source], ids: Sequence[str], name: str) -> None:
    """What a source reports on must not, over however many others, report on it."""
    if name not in there:
        raise NotFound("the source to report on is gone: choose another")
    climbed: set[str] = set()
    at: str | None = name
    while at is not None and at not in climbed:
        if at in ids:
            what = "itself" if at == name else f"“{there[name].code}”, which reports on it"
            raise NotAllowed(f"{there[at].code} cannot report on {what}")
        climbed.add(at)
        at = there[at].reports_on


def _show_snippets(tx: Transaction, ids: Sequence[str], visibility: Visibility) -> set[str]:
    """Say who may see the snippets of the sources; returns the sources of those that changed."""
    found: set[str] = set()
    for name in ids:
        if tx.set_fields(Snippet, (each.id for each in queries.snippets(tx, name)), visibility=visibility):
            found.add(name)
    return found
