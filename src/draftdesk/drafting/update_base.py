"""What a file that comes back was written from: the working draft as it is or as it was handed out, or a version."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.circulating import WORKING
from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.texts import text_of_document
from draftdesk.drafting.versions import working_document
from draftdesk.model.comparison import Passage, Text
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft
from draftdesk.model.printing import HouseForm, house_forms, printed
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord

_EXPORTS = 5
"""Of so many of the last hand-outs of the working draft it is looked up how the draft stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """A text that the file may have been written from.

    `name` is a version's label, "" for the working draft as it is; `at` is set (UTC) for the working draft as it was
    then. `stored` has by id what each of its paragraphs says as it is written in the draft, `notes` what its footnotes
    say, `forms` what their places made of the paragraphs on paper.
    """

    document: Document
    text: Text
    stored: Mapping[str, str]
    notes: Mapping[str, str]
    forms: Mapping[str, HouseForm]
    name: str = ""
    at: str = ""


def working(look: Look, draft: Draft) -> Base:
    """The working draft as it is."""
    document = replace(working_document(look, draft), label=WORKING)
    paragraphs = queries.paragraphs(look, draft.id)
    return Base(
        document=document,
        text=text_of_document(document, WORKING),
        stored={each.id: each.text for each in paragraphs},
        notes={each.id: each.text for each in queries.footnotes(look, draft.id)},
        forms=house_forms(paragraphs, profile_of(look, draft)),
    )


def base_of(look: Look, draft: Draft, now: Base, passages: Sequence[Passage]) -> Base:
    """The text that most of the passages stand in, and that has least besides; of several the first of: the working
    draft as it is, as it was when it was handed out, the versions from the newest on."""
    wanted = Counter(each.text for each in passages)
    best, most = now, _common(now, wanted)
    for other in (*_handed_out(look, draft, now), *_versions(look, draft, now)):
        common = _common(other, wanted)
        if common > most:
            best, most = other, common
    return best


def _common(base: Base, wanted: Counter[str]) -> int:
    own = Counter(each.text for each in base.text.passages if not (each.paragraph_id or "").startswith("front "))
    return 2 * (own & wanted).total() - own.total()


def _handed_out(look: Look, draft: Draft, now: Base) -> Iterator[Base]:
    times = sorted({each.at for each in look.all(ExportRecord, draft_id=draft.id) if each.version_id is None})
    profile = profile_of(look, draft)
    for at in times[: -_EXPORTS - 1 : -1]:
        then = queries.draft_then(look, draft.id, at)
        if then is None:
            return
        stored = {each.id: each.text for each in then.paragraphs}
        notes = {each.id: each.text for each in then.footnotes}
        held = queries.held_numbers(look, draft.id)
        document = printed(draft, then.paragraphs, then.footnotes, then.references, profile, held)
        if (
            stored == now.stored
            and notes == now.notes
            and [each.id for each in document.paragraphs] == [each.id for each in now.document.paragraphs]
        ):
            continue
        document = replace(document, label=WORKING)
        yield Base(
            document=document,
            text=text_of_document(document, WORKING),
            stored=stored,
            notes=notes,
            forms=house_forms(then.paragraphs, profile),
            at=at,
        )


def _versions(look: Look, draft: Draft, now: Base) -> Iterator[Base]:
    """The versions; what is still as a version had it is written as it is in the draft."""
    printed_now = {each.id: each.text for each in now.document.paragraphs}
    for version in reversed(queries.versions(look, draft.id)):
        document = queries.version_document(look, version)
        rows = queries.version_paragraphs(look, version.id)
        same = {row.paragraph_id for row in rows if printed_now.get(row.paragraph_id) == row.text}
        yield Base(
            document=document,
            text=text_of_document(document, version.label),
            stored={
                row.paragraph_id: now.stored[row.paragraph_id] if row.paragraph_id in same else row.draft_text
                for row in rows
                if row.stands_for is None
            },
            notes={note.id: note.text for note in document.footnotes},
            forms={name: form for name, form in now.forms.items() if name in printed_now},
            name=version.label,
        )
