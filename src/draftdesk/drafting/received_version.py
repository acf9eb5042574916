"""The rows of a received version, made from its text and what became of each paragraph of the version before."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.comparing.doubts import doubtful, likeness
from draftdesk.drafting.circulating import WORKING, working_label
from draftdesk.drafting.pairing import Came, came_from
from draftdesk.drafting.received_rows import (
    Called,
    Standing,
    Stands,
    called_footnotes,
    footnote_text,
    inline_text,
    standings,
)
from draftdesk.drafting.relinking import relinked
from draftdesk.drafting.title_block import is_of_title_block, received_title_block
from draftdesk.drafting.versions import IssueDetails
from draftdesk.kit.jobs import silent
from draftdesk.model import inline
from draftdesk.model.comparison import ChangeKind, Comparison, Part, Passage, Text
from draftdesk.model.document import Document, PrintedParagraph
from draftdesk.model.drafts import Role, Status, Version
from draftdesk.model.ids import new_id
from draftdesk.workspace.records import VersionFootnote, VersionPair, VersionParagraph, VersionSource, VersionTarget
from draftdesk.writing.content import Front, front_id

_WHOLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """The version before, or the working draft: its document and text, and what the draft holds of its paragraphs."""

    version: Version | None
    document: Document
    text: Text
    held: Mapping[str, tuple[str, str]]
    sources: Sequence[VersionSource]


class VersionRows:
    """All that is stored of a received version beside itself; each list in the order of the text."""

    def __init__(
        self,
        version_id: str,
        details: IssueDetails,
        before: Before,
        passages: Sequence[Passage],
        comparison: Comparison,
    ) -> None:
        self.version_id = version_id
        self._before = before
        self._comparison = comparison
        self._passages = passages
        self._known = {each.id: each for each in before.document.paragraphs}
        self._said = {each.paragraph_id: each.text for each in before.text.passages}
        self._known_notes = {each.id for each in before.document.footnotes}
        self._came = came_from(comparison)
        self._kinds = {b: change.kind for change in comparison.changes for b in change.b}
        self._notes = called_footnotes(self._passages)
        in_notes = {at for note in self._notes for at in note.passages}
        self._rows = [at for at in range(len(self._passages)) if at not in in_notes]
        self._title_block = received_title_block(
            before.text.passages,
            self._passages,
            {at: each.places for at, each in self._came.items()},
            _given(details, before.document.language),
        )
        self._ids = {at: self._id(at) for at in self._rows}
        self._note_ids = [self._note_id(note) for note in self._notes]
        self._standings = self._stood()
        self._linked = relinked(before.document, comparison, self._ids)
        self._within = self._standing_within()

    def paragraphs(self) -> list[VersionParagraph]:
        return [self._paragraph(n, at) for n, at in enumerate(self._rows)]

    def footnotes(self) -> list[VersionFootnote]:
        """Numbered as printed where that can be, else in their order, with what was printed as their mark."""
        printed = [note.mark for note in self._notes]
        plain = all(mark.isascii() and mark.isdecimal() and str(int(mark)) == mark for mark in printed)
        keep = plain and len(set(printed)) == len(printed)
        found = [
            VersionFootnote(
                version_id=self.version_id,
                number=int(note.mark) if keep else n,
                footnote_id=name,
                paragraph_id=self._ids[note.calls[0][0]],
                text=footnote_text([self._passages[at] for at in note.passages]),
                mark="" if keep or note.mark == str(n) else note.mark,
            )
            for n, (note, name) in enumerate(zip(self._notes, self._note_ids, strict=True), 1)
        ]
        return sorted(found, key=lambda note: note.number)

    def targets(self) -> list[VersionTarget]:
        return [
            VersionTarget(
                version_id=self.version_id,
                reference_id=each.reference_id,
                paragraph_id=self._ids[each.at],
                target_id=each.target_id,
                printed=self._passages[each.at].text[each.start : each.end],
            )
            for each in self._linked
        ]

    def pairs(self) -> list[VersionPair]:
        """Where each paragraph came from, with the doubts about it."""
        doubts = {b: each for each in doubtful(self._comparison) for b in self._comparison.changes[each.change].b}
        found = []
        for n, at in enumerate(self._rows):
            doubt = doubts.get(at) if at not in self._title_block else None
            names = [name for place in self._places(at) if (name := self._known_id(place))]
            if not names and (doubt is None or not self._alternatives(doubt.others)):
                continue
            pair = VersionPair(
                version_id=self.version_id,
                n=n,
                k=0,
                predecessor_id=None,
                kind=self._kinds[at],
                likeness=self._likeness(at) if names else 0,
                doubt=doubt.doubt if doubt else None,
                alternatives=self._alternatives(doubt.others) if doubt else (),
            )
            found.append(replace(pair, predecessor_id=names[0] if names else None))
            found += [
                replace(pair, k=k, predecessor_id=name, doubt=None, alternatives=())
                for k, name in enumerate(names[1:], 1)
            ]
        return found

    def sources(self, lines: Sequence[VersionSource]) -> Iterator[VersionSource]:
        """Where the paragraphs of the version before came from: its pairing tells whose they are now."""
        wanted = {name for at in self._rows for place in self._places(at) if (name := self._known_id(place))}
        n = 0
        for line in lines:
            if line.paragraph_id in wanted:
                yield replace(line, version_id=self.version_id, n=n)
                n += 1

    # --- one paragraph

    def _paragraph(self, n: int, at: int) -> VersionParagraph:
        passage, standing = self._passages[at], self._standings[at]
        text = inline_text(passage.text, passage.marks, self._within.get(at, ()))
        before = self._predecessor(at)
        section, label = self._before.held.get(self._ids[at], ("", ""))
        return VersionParagraph(
            version_id=self.version_id,
            n=n,
            paragraph_id=self._ids[at],
            parent_id=self._ids[standing.above] if standing.above is not None else None,
            role=standing.role,
            number=passage.number,
            depth=standing.depth,
            text=text,
            language=before.language if before else "",
            status=before.status if before and self._says_same(before, passage) else Status.OPEN,
            draft_text=text,
            section=section,
            label=label if before and before.role is standing.role else "",
            part=passage.part,
            cell=passage.cell,
            stands_for=before.stands_for if before and self._says_same(before, passage) else None,
        )

    def _says_same(self, before: PrintedParagraph, passage: Passage) -> bool:
        return passage.part is Part.BODY and before.role is not Role.TITLE and self._said.get(before.id) == passage.text

    def _standing_within(self) -> dict[int, list[Stands]]:
        """What stands in the words of each passage: marks of footnotes, and references."""
        found: dict[int, list[Stands]] = defaultdict(list)
        for note, name in zip(self._notes, self._note_ids, strict=True):
            for at, character in note.calls:
                found[at].append(Stands(character, character, inline.Run(footnote=name)))
        for each in self._linked:
            found[each.at].append(Stands(each.start, each.end, inline.Run(reference=each.reference_id)))
        return found

    def _places(self, at: int) -> tuple[int, ...]:
        if at in self._title_block:
            return ()
        came = self._came.get(at)
        return came.places if came else ()

    def _known_id(self, place: int) -> str | None:
        """The id of a paragraph of the version before, None for lines of its title block and its footnotes."""
        name = self._comparison.a[place].paragraph_id
        return name if name in self._known and not is_of_title_block(name) else None

    def _id(self, at: int) -> str:
        if at in self._title_block:
            return self._title_block[at]
        came: Came | None = self._came.get(at)
        kept = self._known_id(came.places[0]) if came and came.keeps else None
        return kept or new_id()

    def _note_id(self, note: Called) -> str:
        came = self._came.get(note.passages[0]) if note.passages else None
        name = self._comparison.a[came.places[0]].paragraph_id if came and came.keeps else None
        return name if name is not None and name in self._known_notes else new_id()

    def _predecessor(self, at: int) -> PrintedParagraph | None:
        places = self._places(at)
        return self._known.get(self._known_id(places[0]) or "") if places else None

    def _stood(self) -> dict[int, Standing]:
        rows = [at for at in self._rows if at not in self._title_block]
        known = [before.role if (before := self._predecessor(at)) else None for at in rows]
        found = standings([self._passages[at] for at in rows], known)
        places = dict(enumerate(rows))
        title = front_id(Front.TITLE)
        above = {
            at: Standing(Role.TITLE if name == title else Role.NOTE, 0, None) for at, name in self._title_block.items()
        }
        return above | {
            places[n]: replace(each, above=None if each.above is None else places[each.above])
            for n, each in enumerate(found)
        }

    def _alternatives(self, places: Sequence[int]) -> tuple[str, ...]:
        return tuple(name for place in places if (name := self._known_id(place)))

    def _likeness(self, at: int) -> int:
        if self._kinds[at] in {ChangeKind.UNCHANGED, ChangeKind.MOVED}:
            return _WHOLE
        before = [self._comparison.a[place] for place in self._places(at)]
        return round(_WHOLE * likeness(before, [self._passages[at]], silent))


def _given(details: IssueDetails, language: str) -> Iterator[tuple[Front, str]]:
    """What a title block may say of the version."""
    yield from ((Front.LABEL, each) for each in (details.label, working_label(language), WORKING))
    yield Front.DATE, ", ".join(part for part in (details.date, details.time, details.place) if part.strip())
    yield from ((Front.SYMBOL, details.symbol), (Front.HANDLING, details.handling))
