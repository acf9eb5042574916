"""What a file that comes back changes in the working draft: each thing by itself, with what stands against it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.called import names_of
from draftdesk.drafting.deciding import mention
from draftdesk.drafting.pairing import Came
from draftdesk.drafting.standing import AGREED
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.drafting.update_base import Base
from draftdesk.drafting.update_told import Doing, Row, UpdateChange, UpdateKind
from draftdesk.drafting.update_words import Words, as_written, canonical
from draftdesk.model import inline
from draftdesk.model.comparison import PLACEHOLDER, Change, ChangeKind, Comparison, Part
from draftdesk.model.document import PARAGRAPH_END
from draftdesk.model.drafts import Paragraph, Reference, Role
from draftdesk.model.ids import new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftNow:
    """What is known of the working draft: its paragraphs by id and its text as it is printed, and its references."""

    paragraphs: Mapping[str, Paragraph]
    now: Base
    references: Sequence[Reference]


class Changes:
    """Tells the changes of one comparison. `roles` has what the file's own styles say of its passages, by their
    places."""

    def __init__(
        self,
        draft: DraftNow,
        base: Base,
        comparison: Comparison,
        came: Mapping[int, Came],
        words: Words,
        ids: Mapping[int, str],
        roles: Mapping[int, tuple[Role, int | None]],
        titled: Iterable[int],
    ) -> None:
        self._draft = draft
        self._base = base
        self._comparison = comparison
        self._came = came
        self._words = words
        self._ids = ids
        self._roles = roles
        self._names = names_of(base.document) | names_of(draft.now.document)
        self._targets = dict(base.document.targets) | dict(draft.now.document.targets)
        self._note_numbers = {
            note.id: note.printed for note in (*draft.now.document.footnotes, *base.document.footnotes)
        }
        titled = set(titled)
        self._places = [
            at for at, each in enumerate(comparison.b) if each.part is not Part.FOOTNOTE and at not in titled
        ]
        self._row_of = {at: n for n, at in enumerate(self._places)}
        self.rows: list[Row] = [Row(id=ids.get(at)) for at in self._places]
        self.left_out = 0

    def found(self) -> list[UpdateChange]:
        """All of them in the order of the file; what went stands where it stood."""
        found = [each for change in self._comparison.changes for each in self._of(change)]
        order = {each.id: at for at, each in enumerate(self._base.document.paragraphs)}
        found = [*_joined(found, order), *self._notes()]
        return [self._with_here(each) for each in found if not self._is_done(each)]

    def _with_here(self, change: UpdateChange) -> UpdateChange:
        if not change.clash:
            return change
        notes = self._draft.now.notes
        if change.doing.notes:
            return replace(change, here=tuple(_one_line(notes[name]) for name in change.doing.notes if name in notes))
        here = self._draft.paragraphs
        return replace(change, here=tuple(self._shown(here[name].text) for name in change.ids if name in here))

    # --- paragraphs

    def _of(self, change: Change) -> Iterator[UpdateChange]:
        passages = self._comparison.a
        olds = [name for at in change.a if (name := passages[at].paragraph_id or "") in self._base.stored]
        places = [at for at in change.b if at in self._row_of]
        if not olds:
            if change.a and self._is_no_paragraph(change):
                return
            yield from filter(None, map(self._added, places))
        elif not places:
            yield from map(self._deleted, olds)
        elif len(olds) == len(places) == 1:
            if change.kind in {ChangeKind.MOVED, ChangeKind.MOVED_EDITED}:
                yield self._moved(olds[0], places[0])
            yield from self._rewritten(olds[0], places[0])
        else:
            yield self._parted(olds, places)

    def _is_no_paragraph(self, change: Change) -> bool:
        """Whether it is a line of the title block, or one that only keeps a number and does so still."""
        first = self._comparison.a[change.a[0]]
        if is_of_title_block(first.paragraph_id):
            return True
        return first.role == PLACEHOLDER and change.kind in {ChangeKind.UNCHANGED, ChangeKind.MOVED}

    def _added(self, at: int) -> UpdateChange | None:
        passage = self._comparison.b[at]
        if passage.part is not Part.BODY:
            self.left_out += 1
            return None
        row = self._new_row(at, self._words.said(at))
        return UpdateChange(
            kind=UpdateKind.ADDED,
            name="",
            now=(self._shown(self.rows[row].text),),
            after=self._before(at),
            doing=Doing(placed=(row,)),
        )

    def _new_row(self, at: int, text: str) -> int:
        n = self._row_of[at]
        role, depth = self._roles.get(at, (None, None))
        level = self._comparison.b[at].level
        if level:
            role = Role[f"HEADING_{min(level, 4)}"]
        self.rows[n] = Row(id=self.rows[n].id or new_id(), is_new=True, text=text, role=role, depth=depth)
        return n

    def _before(self, at: int) -> str:
        """What the paragraph is called that a place of the file follows."""
        earlier = (self.rows[n].id for n in reversed(range(self._row_of[at])))
        return next((self._names[name] for name in earlier if name in self._names), "")

    def _deleted(self, name: str) -> UpdateChange:
        agreed = {each.id for each in self._draft.paragraphs.values() if each.status in AGREED}
        told = [each for each in self._draft.references if each.target_id == name and each.paragraph_id in agreed]
        pointing = [each.paragraph_id for each in told if each.paragraph_id != name]
        hindrance = self._hindrance([name])
        if not hindrance and pointing:
            hindrance = f"{self._names[pointing[0]]}, which is agreed, refers to it"
        return UpdateChange(
            kind=UpdateKind.DELETED,
            name=self._names[name],
            ids=(name,),
            before=(self._shown(self._base.stored[name]),),
            hindrance=hindrance,
            clash=self._clash([name]),
            doing=Doing(gone=(name,)),
        )

    def _moved(self, name: str, at: int) -> UpdateChange:
        return UpdateChange(
            kind=UpdateKind.MOVED,
            name=self._names[name],
            ids=(name,),
            before=(self._shown(self._base.stored[name]),),
            after=self._before(at),
            hindrance=self._gone([name]),
            doing=Doing(placed=(self._row_of[at],)),
        )

    def _rewritten(self, name: str, at: int) -> Iterator[UpdateChange]:
        stood = self._base.stored[name]
        text = as_written(self._words.said(at), stood, stood, self._base.forms.get(name))
        kind = self._kind(stood, text)
        if kind is not None:
            yield self._texts(kind, [name], [stood], [text], Doing(texts={name: text}))

    def _parted(self, olds: Sequence[str], places: Sequence[int]) -> UpdateChange:
        """A paragraph that was split, or several that were merged."""
        stood = [self._base.stored[name] for name in olds]
        texts: dict[str, str] = {}
        said: list[str] = []
        placed: list[int] = []
        for n, at in enumerate(places):
            name = self._ids.get(at)
            form = self._base.forms.get(name or olds[0])
            text = self._words.said(at)
            if form is not None:
                first = stood[0] if n == 0 else text
                last = stood[-1] if n == len(places) - 1 else text
                text = as_written(text, first, last, form)
            said.append(text)
            if name is not None:
                texts[name] = text
            else:
                placed.append(self._new_row(at, text))
        kind = UpdateKind.SPLIT if len(places) > len(olds) else UpdateKind.MERGED
        gone = tuple(name for name in olds if name not in texts)
        return self._texts(kind, olds, stood, said, Doing(texts=texts, placed=tuple(placed), gone=gone))

    def _texts(
        self, kind: UpdateKind, names: Sequence[str], before: Sequence[str], now: Sequence[str], doing: Doing
    ) -> UpdateChange:
        return UpdateChange(
            kind=kind,
            name=", ".join(self._names[name] for name in names),
            ids=tuple(names),
            before=tuple(map(self._shown, before)),
            now=tuple(map(self._shown, now)),
            hindrance=self._hindrance(names),
            clash=self._clash(names),
            doing=doing,
        )

    def _kind(self, before: str, now: str) -> UpdateKind | None:
        """What became of a text; None where nothing did that anybody sees."""
        old, new = self._worn(before), self._worn(now)
        if [each[0] for each in old] != [each[0] for each in new]:
            words = [[sign for sign, _ in side if len(sign) == 1] for side in (old, new)]
            notes = [[sign for sign, _ in side if len(sign) > 1] for side in (old, new)]
            if words[0] != words[1]:
                return UpdateKind.REWORDED
            if len(notes[0]) != len(notes[1]):
                return UpdateKind.NOTE_ADDED if len(notes[0]) < len(notes[1]) else UpdateKind.NOTE_DELETED
            return UpdateKind.NOTE_MOVED
        if old == new:
            return (
                None
                if " ".join(self._printed(before).split()) == " ".join(self._printed(now).split())
                else UpdateKind.REWORDED
            )
        return UpdateKind.FORMATTED

    def _worn(self, text: str) -> list[tuple[str, inline.Run]]:
        """Every character but white space with its looks, and the footnotes by their ids."""
        found: list[tuple[str, inline.Run]] = []
        for run in inline.runs(text):
            if run.footnote:
                found.append((f"[{run.footnote}]", inline.Run()))
                continue
            look = replace(run, text="", reference="")
            said = self._targets.get(run.reference, "[?]") if run.reference else run.text
            found += [(character, look) for character in said if not character.isspace()]
        return found

    def _printed(self, text: str) -> str:
        return inline.plain(text, reference=lambda name: self._targets.get(name, "[?]"))

    def _shown(self, text: str) -> str:
        """The same with the numbers of footnotes, an asterisk for a new one."""
        notes = self._note_numbers
        return inline.plain(
            text,
            footnote=lambda name: f"[{notes.get(name, '*')}]",
            reference=lambda name: self._targets.get(name, "[?]"),
        )

    # --- footnotes

    def _notes(self) -> Iterator[UpdateChange]:
        owners = {note.id: note.paragraph_id for note in self._base.document.footnotes}
        for note in self._words.notes:
            stood = self._base.notes.get(note.id)
            if note.is_new or stood is None:
                continue
            old = _one_line(stood)
            new = _one_line(note.text)
            if self._kind(canonical(old), canonical(new)) is None:
                continue
            text = note.text.replace(PARAGRAPH_END, "\n")
            owner = owners[note.id]
            clash = "" if self._draft.now.notes.get(note.id, stood) == stood else _CLASH
            hindrance = self._hindrance([owner])
            if not hindrance and note.id not in self._draft.now.notes:
                hindrance = "it is no longer in the draft"
            yield UpdateChange(
                kind=UpdateKind.NOTE_REWORDED,
                name=self._names.get(note.id, ""),
                ids=(owner,),
                before=(self._printed(old),),
                now=(self._printed(new),),
                hindrance=hindrance,
                clash=clash,
                doing=Doing(notes={note.id: text}),
            )

    # --- what stands against it

    def _hindrance(self, names: Iterable[str]) -> str:
        names = list(names)
        if gone := self._gone(names):
            return gone
        here = self._draft.paragraphs
        agreed = next((here[name] for name in names if here[name].status in AGREED), None)
        return f"“{mention(agreed)}” is {agreed.status}: reopen it first" if agreed is not None else ""

    def _gone(self, names: Iterable[str]) -> str:
        gone = next((name for name in names if name not in self._draft.paragraphs), None)
        return f"{self._names[gone]} is no longer in the draft" if gone is not None else ""

    def _clash(self, names: Iterable[str]) -> str:
        here = self._draft.paragraphs
        changed = [name for name in names if name in here and here[name].text != self._base.stored[name]]
        return _CLASH if changed else ""

    def _is_done(self, change: UpdateChange) -> bool:
        """Whether the draft says so already."""
        here, notes = self._draft.paragraphs, self._draft.now.notes
        doing = change.doing
        if any(name in here for name in doing.gone) or any(
            name not in here or canonical(here[name].text) != text for name, text in doing.texts.items()
        ):
            return False
        if any(notes.get(name) != text for name, text in doing.notes.items()):
            return False
        if change.kind is UpdateKind.MOVED:
            return self._base is not self._draft.now and self._stands_there(change)
        new = {canonical(each.text) for name, each in here.items() if name not in self._base.stored}
        return all(self.rows[n].is_new and self.rows[n].text in new for n in doing.placed)

    def _stands_there(self, change: UpdateChange) -> bool:
        """Whether what was moved in the file follows in the draft what it follows there."""
        order = [each.id for each in self._draft.now.document.paragraphs]
        if change.ids[0] not in order:
            return False
        at = order.index(change.ids[0])
        earlier = (self.rows[n].id for n in reversed(range(change.doing.placed[0])))
        follows = next((name for name in earlier if name in self._draft.paragraphs), None)
        return follows == (order[at - 1] if at else None) and order[at : at + len(change.ids)] == list(change.ids)


_CLASH = "it was changed in the draft too since the file was written"


def _one_line(note: str) -> str:
    return " ".join(note.replace(PARAGRAPH_END, "\n").splitlines())


def _joined(changes: Iterable[UpdateChange], order: Mapping[str, int]) -> list[UpdateChange]:
    """The changes, with paragraphs as one that stood together before and were moved together. `order` has the places
    where they stood."""
    found: list[UpdateChange] = []
    last: int | None = None
    for each in changes:
        if each.kind is not UpdateKind.MOVED:
            found.append(each)
            continue
        held = found[last] if last is not None else None
        if (
            held is None
            or last is None
            or held.hindrance
            or each.hindrance
            or each.doing.placed[0] != held.doing.placed[-1] + 1
            or order[each.ids[0]] != order[held.ids[-1]] + 1
        ):
            last = len(found)
            found.append(each)
            continue
        found[last] = replace(
            held,
            name=f"{held.name}, {each.name}",
            ids=(*held.ids, *each.ids),
            before=(*held.before, *each.before),
            doing=replace(held.doing, placed=(*held.doing.placed, *each.doing.placed)),
        )
    return found
