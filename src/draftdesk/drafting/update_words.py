"""What the paragraphs of a file that comes back say, as it would be written in the draft: with the ids of footnotes and
cross-references, and without what the profile puts there when it is printed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.received_rows import Called, Stands, called_footnotes, inline_text
from draftdesk.drafting.relinking import relinked
from draftdesk.drafting.update_base import Base
from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.comparison import Comparison, Mark, Part, Passage
from draftdesk.model.comparison import Look as Shown
from draftdesk.model.document import PARAGRAPH_END
from draftdesk.model.ids import new_id
from draftdesk.model.openings import Openings
from draftdesk.model.printing import HouseForm, leads_on, with_initial, without_ending

_TELLING = 3
"""In so many paragraphs, or in all there are, opening words are set apart that are not in the draft: nobody has done
that by hand."""


@dataclass(frozen=True, slots=True)
class Told:
    """A footnote of the file: its id in the draft or a new one, and what it says."""

    id: str
    text: str
    is_new: bool


class Words:
    """The words of the file's passages by their places. `ids` are those of the paragraphs that they are, as far as the
    draft has them; `came` says from which paragraphs of the text before each came."""

    def __init__(
        self,
        base: Base,
        comparison: Comparison,
        ids: Mapping[int, str],
        came: Mapping[int, Sequence[str]],
        openings: Openings | None,
    ) -> None:
        self._passages = comparison.b
        self._base = base
        called = called_footnotes(comparison.b)
        self.notes = _told_notes(base, comparison, ids, came, called)
        within: dict[int, list[Stands]] = defaultdict(list)
        for note, told in zip(called, self.notes, strict=True):
            for at, character in note.calls:
                within[at].append(Stands(character, character, inline.Run(footnote=told.id)))
        owners = dict(ids)
        for note, told in zip(called, self.notes, strict=True):
            owners |= dict.fromkeys(note.passages[:1], told.id)
        self._links = defaultdict[int, list[Stands]](list)
        for each in relinked(base.document, comparison, owners, trusting=True):
            self._links[each.at].append(Stands(each.start, each.end, inline.Run(reference=each.reference_id)))
        self._within = {at: [*within[at], *self._links[at]] for at in {*within, *self._links}}
        self._openings = openings
        self._set_apart = self._are_set_apart(comparison)
        for n, (note, told) in enumerate(zip(called, self.notes, strict=True)):
            self.notes[n] = replace(told, text=self._note_text(note))

    def said(self, at: int) -> str:
        """What the passage says, as inline text, its house form still on."""
        passage = self._passages[at]
        marks = self._own_marks(at)
        text = inline_text(passage.text, marks, self._within.get(at, ()))
        return canonical(text)

    def _note_text(self, note: Called) -> str:
        parts = [
            inline_text(self._passages[at].text, self._passages[at].marks, self._links.get(at, ()))
            for at in note.passages
        ]
        return PARAGRAPH_END.join(map(canonical, parts))

    def _opening(self, passage: Passage) -> int:
        return self._openings.length(passage.text) if self._openings is not None else 0

    def _own_marks(self, at: int) -> Sequence[Mark]:
        """The looks of a passage without those in which the profile sets opening words apart."""
        passage = self._passages[at]
        if not self._set_apart or passage.level or not (length := self._opening(passage)):
            return passage.marks
        return [mark for mark in passage.marks if not _sets_apart(mark, length)]

    def _are_set_apart(self, comparison: Comparison) -> bool:
        found = possible = 0
        for change in comparison.changes:
            for a, b in zip(change.a[:1], change.b[:1], strict=False):
                length = self._opening(comparison.b[b])
                if not length or any(_sets_apart(mark, length) for mark in comparison.a[a].marks):
                    continue
                possible += 1
                found += any(_sets_apart(mark, length) for mark in comparison.b[b].marks)
        return found >= _TELLING or 0 < found == possible


def _sets_apart(mark: Mark, length: int) -> bool:
    return length > 0 and mark.look is Shown.ITALIC and (mark.start, mark.end) == (0, length)


# --- its footnotes --------------------------------------------------------------------------------------------------


def _told_notes(
    base: Base,
    comparison: Comparison,
    ids: Mapping[int, str],
    came: Mapping[int, Sequence[str]],
    called: Sequence[Called],
) -> list[Told]:
    """Which footnote of the draft each of the file is: one of the same words in the same paragraph, else the one that
    the comparison takes it for, else the one that stood at its turn in the paragraph."""
    known = {note.id for note in base.document.footnotes}
    said = {each.paragraph_id: each.text for each in comparison.a if each.part is Part.FOOTNOTE}
    own: dict[str, list[str]] = defaultdict(list)
    for paragraph in base.document.paragraphs:
        own[paragraph.id] += [name for name in inline.footnote_ids(paragraph.text) if name in known]
    words = [" ".join(comparison.b[note.passages[0]].text.split()) if note.passages else "" for note in called]
    homes = [_home(note, ids, came) for note in called]
    found: dict[int, str] = {}
    free = dict.fromkeys(name for names in own.values() for name in names)

    def take(n: int, name: str) -> None:
        found[n] = name
        free.pop(name, None)

    for n in range(len(called)):
        same = (each for home in homes[n] for each in own[home] if each in free)
        if (name := next((each for each in same if said.get(each) == words[n]), None)) is not None:
            take(n, name)
    pairs = {b: comparison.a[change.a[0]].paragraph_id for change in comparison.changes if change.a for b in change.b}
    for n, note in enumerate(called):
        name = pairs.get(note.passages[0]) if n not in found and note.passages else None
        if name is not None and name in free:
            take(n, name)
    for n in range(len(called)):
        if n not in found:
            waiting = [each for home in homes[n] for each in own[home] if each in free]
            if waiting:
                take(n, waiting[0])
    return [Told(found.get(n) or new_id(), "", n not in found) for n in range(len(called))]


def _home(note: Called, ids: Mapping[int, str], came: Mapping[int, Sequence[str]]) -> Sequence[str]:
    """The paragraphs of the text before whose note it may be."""
    at = note.calls[0][0]
    return list(dict.fromkeys([*([ids[at]] if at in ids else []), *came.get(at, ())]))


# --- the house form -------------------------------------------------------------------------------------------------


def canonical(text: str) -> str:
    """The inline text written as it is always written, on one line, without white space round it."""
    said = inline.from_runs(inline.runs(" ".join(printable(text).splitlines())))
    return said if said.endswith("\\") else said.strip()


def as_written(told: str, first: str, last: str, form: HouseForm | None) -> str:
    """The text as it would be written in the draft, from one that a file says: with the initial letter and the final
    punctuation of the text that it was, where its place gives it these. `first` and `last` are what it was made of,
    one paragraph or two."""
    if form is None:
        return told
    told = _unbracketed(told, first, last, form)
    if form.initials != "keep":
        told = _with_initial_of(told, first)
    return _with_end(told, _end_of(last)) if form.ending else told


def _unbracketed(told: str, first: str, last: str, form: HouseForm) -> str:
    if form.opens and told.startswith("[") and not (first.startswith("[") and first.endswith("]")):
        told = told[1:]
    if form.closes and told.endswith("]") and not (first.startswith("[") and last.endswith("]")):
        told = told[:-1]
    return told


def _with_initial_of(told: str, stood: str) -> str:
    """With the first letter large or small as it was, where it is the same letter."""
    upper, lower = with_initial(told, upper=True), with_initial(told, upper=False)
    one, other = _initial(told), _initial(stood)
    if not one or one.casefold() != other.casefold() or one == other:
        return told
    return upper if other.isupper() else lower


def _initial(text: str) -> str:
    return next((character for character in text if character.isalpha()), "")


def _end_of(text: str) -> str:
    said = inline.plain(text, reference=lambda _: "0").rstrip()
    return said[len(without_ending(said)) :]


def _with_end(told: str, end: str) -> str:
    """With that final punctuation instead of its own, before a footnote mark that closes it."""
    pieces = list(inline.runs(told))
    last = next((at for at in reversed(range(len(pieces))) if pieces[at].text.strip() or pieces[at].reference), None)
    if last is None:
        return told
    if pieces[last].reference:
        return inline.from_runs([*pieces[: last + 1], inline.Run(end), *pieces[last + 1 :]])
    bare = without_ending(pieces[last].text)
    if leads_on(bare):
        return told
    pieces[last] = replace(pieces[last], text=bare + end)
    return inline.from_runs(piece for piece in pieces if piece.text or piece.footnote or piece.reference)
