"""The marks in lines written anew: each note and reference goes where its mark went, a copied one gets its own row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.standing import DELETED_REFERENCE, marks
from draftdesk.drafting.taking import Taken
from draftdesk.model import inline
from draftdesk.model.drafts import Footnote, Paragraph, Reference
from draftdesk.model.ids import new_id
from draftdesk.workspace.transaction import Transaction

Note = Footnote | Reference


def settle_marks(
    tx: Transaction, before: Sequence[Paragraph], texts: Mapping[str, str], taken: Taken
) -> tuple[dict[str, str], list[Note]]:
    """Write the rows that the marks in the lines' texts need, each owned by its line.

    Returns the texts that have to be others, by line: a mark that stands in two paragraphs is a new one in the second,
    and one that nothing stands behind is gone. And the rows whose marks are gone; they are still there.
    """
    held = {name: inside for name, text in texts.items() if (inside := _marks(text))}
    old = [name for each in before for name in _marks(each.text)]
    if not held and not old:
        return {}, []
    names = dict.fromkeys([*old, *(name for inside in held.values() for name in inside)])
    found: list[Note] = [*tx.among(Footnote, "id", names), *tx.among(Reference, "id", names)]
    rows = {each.id: each for each in found}
    kept: list[Note] = [*taken.footnotes, *taken.references]
    lost = {each.id: each for each in kept if each.id not in rows}
    targets = {each.target_id for each in (*rows.values(), *lost.values()) if isinstance(each, Reference)}
    owners = _Owners(
        tx=tx,
        rows=rows,
        lost=lost,
        inside={each.id for each in before} | texts.keys(),
        targets={each.id for each in tx.among(Paragraph, "id", targets)} | texts.keys(),
        claimed={name for line, inside in held.items() for name in inside if _owner(rows, name) == line},
        seen=set(),
    )
    others = {line: text for line in held if (text := owners.settled(line, texts[line])) != texts[line]}
    return others, [rows[name] for name in dict.fromkeys(old) if name in rows and name not in owners.claimed]


def _marks(text: str) -> tuple[str, ...]:
    return marks(text) if "[^" in text or "{ref:" in text else ()


def _owner(rows: Mapping[str, Note], name: str) -> str:
    return rows[name].paragraph_id if name in rows else ""


@dataclass(frozen=True, slots=True)
class _Owners:
    """Whose mark is whose while lines are gone through. `claimed` marks have their paragraph, which is not to lose them
    to another; `seen` are those that have been met in it."""

    tx: Transaction
    rows: dict[str, Note]
    lost: dict[str, Note]
    inside: Iterable[str]
    targets: set[str]
    claimed: set[str]
    seen: set[str]

    def settled(self, line: str, text: str) -> str:
        """The line's text with marks that all have a row of its own."""
        pieces = inline.runs(text)
        changed = [self._settled(line, run) if run.footnote or run.reference else run for run in pieces]
        return text if tuple(changed) == pieces else inline.from_runs(changed)

    def _settled(self, line: str, run: inline.Run) -> inline.Run:
        name = run.footnote or run.reference
        row = self.rows.get(name)
        if row is None:
            back = self.lost.get(name)
            if back is None:
                return inline.Run()
            return self._inserted(replace(back, paragraph_id=line), run)
        if row.paragraph_id == line and name not in self.seen:
            self.seen.add(name)
            return run
        if row.paragraph_id in self.inside and name not in self.claimed:
            self.rows[name] = replace(row, paragraph_id=line)
            self.claimed.add(name)
            self.seen.add(name)
            self.tx.update(self.rows[name])
            return run
        return self._inserted(replace(row, id=new_id(), paragraph_id=line), run)

    def _inserted(self, row: Note, run: inline.Run) -> inline.Run:
        if isinstance(row, Reference) and row.target_id not in self.targets:
            return replace(run, reference="", text=DELETED_REFERENCE)
        self.tx.insert(row)
        self.rows[row.id] = row
        self.claimed.add(row.id)
        self.seen.add(row.id)
        return replace(run, footnote=row.id) if isinstance(row, Footnote) else replace(run, reference=row.id)
