"""An error found after a version was circulated: it is issued again, or corrected by a corrigendum; both stay."""

import re
from dataclasses import replace

from draftdesk.drafting.circulating import to_circulate
from draftdesk.drafting.versions import IssueDetails, free_label, freeze
from draftdesk.model.document import printed_text
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.errors import NotAllowed
from draftdesk.model.identity import Identity
from draftdesk.model.ids import new_id
from draftdesk.model.symbols import Kind, symbol_or_none
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction
from draftdesk.workspace.workspace import Workspace
from draftdesk.writing.content import after_front
from draftdesk.writing.house_words import house_words

_CORR = "Corr."
_ASTERISKS = re.compile(r"\*+")


def reissue(
    tx: Transaction, draft: Draft, first: Version, on: str, *, corrigendum: bool = False, version_id: str | None = None
) -> Version:
    """Issue the draft as it stands now in place of a version, which stays as it was.

    It is called as that was, with an asterisk more ("Rev.2*"), and says at the foot of page one by that mark that it
    was reissued for technical reasons `on` a day, printed as given; or it is its corrigendum ("Rev.2 Corr.1"), which
    goes out as the list of what it changes. Symbol, date, time, place, handling line and identity are those of the
    first, but a corrigendum has neither its cover letter nor its job number. Raises NotAllowed for a version of another
    draft, and for a corrigendum where the draft says what the version does.
    """
    if first.draft_id != draft.id:
        raise NotAllowed(f"“{first.label}” is no version of “{draft.name}”")
    if corrigendum and _said(tx, draft) == _said(tx, draft, first):
        raise NotAllowed(
            f"there is nothing to correct: the draft says word for word what “{first.label}” does; change it first"
        )
    label = reissue_label(tx, draft, first, corrigendum=corrigendum)
    symbol = _symbol(tx, draft, first, corrigendum=corrigendum)
    if corrigendum:
        identity = replace(_unmarked(tx, first).identity, letter="", job="", released="")
    else:
        identity = _marked_again(first, on, symbol, label)
    details = IssueDetails(
        label=label,
        symbol=symbol,
        date=on if corrigendum and on.strip() else first.date,
        time=first.time,
        place=first.place,
        handling=first.handling,
        note=first.note,
        job=identity.job,
        released=identity.released,
        letter=identity.letter,
    )
    return freeze(tx, replace(draft, identity=identity, symbol=""), details, version_id=version_id, reissues=first.id)


def reissue_as_act(
    workspace: Workspace, draft: Draft, first: Version, on: str, *, corrigendum: bool = False
) -> Version:
    """The same as an act of its own, which undo takes back until the version has been handed out."""
    version_id = new_id()
    return (
        workspace.act(
            reissue_name(first),
            "Circulate",
            lambda tx: reissue(tx, draft, first, on, corrigendum=corrigendum, version_id=version_id),
            subject=version_id,
        )
        .result()
        .value
    )


def reissue_name(first: Version) -> str:
    """What Undo calls it to issue a version again."""
    return f"Reissue {first.label}"


def reissue_label(look: Look, draft: Draft, first: Version, *, corrigendum: bool = False) -> str:
    """What the reissue of a version is called."""
    if not corrigendum:
        label = f"{first.label}*"
        taken = {each.label for each in queries.versions(look, draft.id)}
        while label in taken:
            label += "*"
        return free_label(look, draft, label)
    taken = {each.label for each in queries.versions(look, draft.id)}
    number = next(n for n in range(1, len(taken) + 2) if f"{first.label} {_CORR}{n}" not in taken)
    return free_label(look, draft, f"{first.label} {_CORR}{number}")


def is_corrigendum(version: Version) -> bool:
    """Whether it only corrects another: it goes out as a list of what it changes."""
    return version.reissues is not None and not version.label.endswith("*")


def _said(look: Look, draft: Draft, version: Version | None = None) -> tuple[list[tuple[str, str]], list[str]]:
    """The words and numbers of all but the first page, and the footnotes."""
    document = to_circulate(look, draft, version)
    text = [(each.number, printed_text(document, each.text)) for each in document.paragraphs[after_front(document) :]]
    return text, [printed_text(document, each.text) for each in document.footnotes]


def _unmarked(look: Look, version: Version) -> Version:
    """The version before it was reissued: no asterisk stands on its first page for what a corrigendum does not say."""
    while version.reissues is not None and not is_corrigendum(version):
        before = look.get(Version, version.reissues)
        if before is None:
            break
        version = before
    return version


def _marked_again(first: Version, on: str, symbol: str, label: str) -> Identity:
    """The identity with the note on the reissue, by as many asterisks as symbol and label have: notes on reissues
    before it stay above, as they are, and all other asterisks of page one move on."""
    said = first.identity
    before, now = map(_marks, (first.symbol, symbol) if symbol else (first.label, label))
    line = f"{'*' * now} {house_words(first.language).reissued.format(date=on.strip())}"

    def moved(text: str) -> str:
        return _ASTERISKS.sub(lambda mark: mark[0] + "*" * (now - before) * (len(mark[0]) > before), text)

    notes = [each.strip() for each in said.asterisks.splitlines() if each.strip()]
    others = (n for n, note in enumerate(notes) if not before or len(note) - len(note.lstrip("*")) > before)
    at = next(others, len(notes))
    return replace(
        said,
        session=moved(said.session),
        item=moved(said.item),
        item_title=moved(said.item_title),
        byline=moved(said.byline),
        asterisks="\n".join((*notes[:at], line, *map(moved, notes[at:]))),
    )


def _marks(name: str) -> int:
    """How many asterisks a symbol or a label ends with."""
    return len(name) - len(name.rstrip("*"))


def _symbol(look: Look, draft: Draft, first: Version, *, corrigendum: bool) -> str:
    """The first one's symbol with an asterisk more, or its next corrigendum's; "" where it has none."""
    symbol = symbol_or_none(first.symbol)
    if symbol is None:
        return ""
    taken = {each.symbol for each in queries.versions(look, draft.id)}
    if corrigendum:
        return str(symbol.next(Kind.CORRIGENDUM, taken))
    again = symbol.issued_again()
    while str(again) in taken:
        again = again.issued_again()
    return str(again)
