"""What a file that comes back was written from: the working draft as it is or as it was handed out, or a version."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.circulating import WORKING, working_label
from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.texts import text_of_document
from draftdesk.drafting.versions import working_document
from draftdesk.model.comparison import Passage, Text
from draftdesk.model.document import Document
from draftdesk.model.drafts import Draft
from draftdesk.model.folding import fold
from draftdesk.model.printing import HouseForm, house_forms, printed
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord
from draftdesk.writing.content import Front, front_of

_HEAD = 12
_EXPORTS = 8
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
    document = replace(working_document(look, draft), label=working_label(draft.language))
    paragraphs = queries.paragraphs(look, draft.id)
    return Base(
        document=document,
        text=text_of_document(document, WORKING),
        stored={each.id: each.text for each in paragraphs},
        notes={each.id: each.text for each in queries.footnotes(look, draft.id)},
        forms=house_forms(paragraphs, profile_of(look, draft)),
    )


def base_of(look: Look, draft: Draft, now: Base, passages: Sequence[Passage]) -> Base:
    """The text that the passages were written from.

    It is the version whose label stands under the title there, or the working draft as it was when it was handed out,
    as it is where nobody noted that. Of several that it may be, it is the one that has most of the passages and least
    besides, the latest of such.
    """
    told = {fold(each.text) for each in passages[:_HEAD] if each.role == str(Front.LABEL)}
    handed_out = list(_handed_out(look, draft, now)) or [now]
    versions = list(_versions(look, draft, now))
    named = [each for each in versions if fold(each.name) in told]
    if not named and told & {fold(now.document.label), fold(WORKING)}:
        named = handed_out
    wanted = Counter(each.text for each in passages)
    words = Counter(word for text in wanted.elements() for word in text.split())
    return max(named or [*handed_out, *versions], key=lambda each: _common(each, wanted, words))


def _common(base: Base, wanted: Counter[str], words: Counter[str]) -> tuple[int, int]:
    """How much the text has in common with a file, by paragraphs and then by words, less what it has besides."""
    own = Counter(each.text for each in base.text.passages if front_of(each.paragraph_id) is None)
    own_words = Counter(word for text in own.elements() for word in text.split())
    return 2 * (own & wanted).total() - own.total(), 2 * (own_words & words).total() - own_words.total()


def _handed_out(look: Look, draft: Draft, now: Base) -> Iterator[Base]:
    exports = [each for each in look.all(ExportRecord, draft_id=draft.id) if each.version_id is None]
    profile = profile_of(look, draft)
    for export in exports[: -_EXPORTS - 1 : -1]:
        then = queries.draft_then(look, export)
        if then is None:
            return
        stored = {each.id: each.text for each in then.paragraphs}
        notes = {each.id: each.text for each in then.footnotes}
        held = queries.held_numbers(look, draft.id)
        document = printed(draft, then.paragraphs, then.footnotes, then.references, profile, held)
        order = [each.id for each in document.paragraphs]
        if (stored, notes, order) == (now.stored, now.notes, [each.id for each in now.document.paragraphs]):
            yield now
            continue
        document = replace(document, label=now.document.label)
        yield Base(
            document=document,
            text=text_of_document(document, WORKING),
            stored=stored,
            notes=notes,
            forms=house_forms(then.paragraphs, profile),
            at=export.at,
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
