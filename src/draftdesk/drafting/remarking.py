"""A delegation's remarks on the changes of a comparison, kept with what was compared so that it can be opened again.

Remarks never circulate.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.comparing import text_of_issue
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable
from draftdesk.model.drafts import Draft, Version
from draftdesk.model.errors import NotAllowed, NotFound
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.remarking import (
    LONGEST,
    Anchor,
    ChangeRemark,
    KeptComparison,
    Side,
    SideKind,
    Stance,
    kept,
    moved_to,
    new_remark,
)
from draftdesk.reading.texts import ReadText, Revisions, read_text
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import StoredFile
from draftdesk.workspace.transaction import Transaction

__all__ = [
    "ADD",
    "DELETE",
    "EDIT",
    "FORGET",
    "MOVE",
    "Anchor",
    "ChangeRemark",
    "Kept",
    "Side",
    "SideKind",
    "Stance",
    "add_remark",
    "delete_remark",
    "edit_remark",
    "forget_comparison",
    "keep_comparison",
    "kept_comparisons",
    "move_remark",
    "of_draft",
    "of_file",
    "of_version",
    "remarks_on",
    "text_of_side",
]

ADD, EDIT, DELETE, MOVE = "Add remark", "Edit remark", "Delete remark", "Move remark"
FORGET = "Forget comparison"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A comparison that can be opened again. `remarks` is how many were made on it; `title_a` and `title_b` are what
    its sides are called."""

    id: str
    a: Side
    b: Side
    title_a: str
    title_b: str
    at: str
    remarks: int = 0


# --- the sides ------------------------------------------------------------------------------------------------------


def of_version(version: Version) -> Side:
    """The side that a version is."""
    return Side(kind=SideKind.VERSION, id=version.id)


def of_draft(draft: Draft) -> Side:
    """The side that the working draft of a draft is, whatever it says when it is looked at."""
    return Side(kind=SideKind.DRAFT, id=draft.id)


def of_file(name: str, content: bytes, *, rejected: bool = False) -> Side:
    """The side that a file of that name is, with its tracked changes accepted, or `rejected`."""
    return Side(
        kind=SideKind.FILE,
        name=" ".join(printable(name).split()),
        sha256=hashlib.sha256(content).hexdigest(),
        rejected=rejected,
    )


def text_of_side(look: Look, side: Side, progress: Progress) -> ReadText:
    """What a side of a kept comparison says; a file is read as it was when it was kept.

    Raises NotFound where this workspace does not have it, UnreadableFile.
    """
    match side.kind:
        case SideKind.VERSION:
            version = _version(look, side)
            draft = look.get(Draft, version.draft_id) or Draft(id=version.draft_id, name="")
            return text_of_issue(look, draft, version, progress)
        case SideKind.DRAFT:
            found = look.get(Draft, side.id)
            if found is None:
                raise NotFound("the draft that was compared is no longer in this workspace")
            return text_of_issue(look, found, None, progress)
        case SideKind.FILE:
            content = queries.source_file(look, side.sha256)
            if content is None:
                raise NotFound(f"{side.name} as it was compared is not in this workspace: compare the file anew")
            revisions = Revisions.REJECTED if side.rejected else Revisions.ACCEPTED
            return read_text(content, side.name, progress, revisions=revisions)


# --- kept comparisons -----------------------------------------------------------------------------------------------


def kept_comparisons(look: Look) -> list[Kept]:
    """The comparisons that can be opened again, the newest first."""
    counts = queries.remark_counts(look)
    return [
        Kept(
            id=each.id,
            a=each.a,
            b=each.b,
            title_a=_called(look, each.a),
            title_b=_called(look, each.b),
            at=each.at,
            remarks=counts.get(each.id, 0),
        )
        for each in reversed(queries.kept_comparisons(look))
    ]


def keep_comparison(tx: Transaction, a: Side, b: Side, files: Mapping[str, bytes]) -> KeptComparison:
    """Keep a comparison so that it can be opened again; where it is kept already, that one.

    `files` has the bytes of the sides that are files, by sha256; those that the workspace has may be left out. Raises
    ValueError where others are.
    """
    for known in queries.kept_comparisons(tx):
        if (known.a, known.b) == (a, b):
            return known
    for side in (a, b):
        if side.kind is SideKind.FILE and not queries.has_file(tx, side.sha256):
            content = files.get(side.sha256, b"")
            if hashlib.sha256(content).hexdigest() != side.sha256:
                raise ValueError(f"the bytes of {side.name} are not those that were compared")
            tx.insert(StoredFile(sha256=side.sha256, size=len(content), bytes=content))
    made = kept(new_id(), a, b, tx.at)
    tx.insert(made)
    return made


def forget_comparison(tx: Transaction, comparison_id: str) -> None:
    """Take a kept comparison away, and all remarks on it. Its files stay, as those of deleted sources do, so that undo
    finds them. Raises NotFound."""
    found = tx.get(KeptComparison, comparison_id)
    if found is None:
        raise NotFound("that comparison is no longer kept")
    tx.delete(*queries.change_remarks(tx, [found.id]), found)


# --- remarks --------------------------------------------------------------------------------------------------------


def remarks_on(look: Look, a: Side, b: Side) -> list[ChangeRemark]:
    """The remarks on a comparison, the oldest first; also those on the same of which a side was an older or newer file
    of the same name. Where each stands now tells `model.remarking.placed`."""
    wanted = _names(look, a), _names(look, b)
    same = [
        each.id
        for each in queries.kept_comparisons(look)
        if not (wanted[0].isdisjoint(_names(look, each.a)) or wanted[1].isdisjoint(_names(look, each.b)))
    ]
    return queries.change_remarks(look, same)


def add_remark(
    tx: Transaction,
    a: Side,
    b: Side,
    anchor: Anchor,
    text: str,
    stance: Stance = Stance.NONE,
    *,
    files: Mapping[str, bytes],
) -> ChangeRemark:
    """Remark on a change of a comparison, which is kept from then on (see `keep_comparison` for `files`).

    Raises NotAllowed where there are neither words nor a stance, or too many words.
    """
    said = _said(text, stance)
    comparison = keep_comparison(tx, a, b, files)
    remark = new_remark(anchor, said, stance, comparison_id=comparison.id, author=tx.who, at=tx.at)
    tx.insert(remark)
    return remark


def edit_remark(
    tx: Transaction, remark_id: str, *, text: str | None = None, stance: Stance | None = None
) -> ChangeRemark:
    """Change what a remark says, or its stance. Raises NotAllowed as `add_remark` does."""
    old = _remark_of(tx, remark_id)
    stance = old.stance if stance is None else stance
    return _changed(tx, replace(old, text=_said(old.text if text is None else text, stance), stance=stance))


def delete_remark(tx: Transaction, remark_id: str) -> ChangeRemark:
    """Take a remark away; returns what it was. The comparison stays kept."""
    remark = _remark_of(tx, remark_id)
    tx.delete(remark)
    return remark


def move_remark(
    tx: Transaction, remark_id: str, a: Side, b: Side, anchor: Anchor, *, files: Mapping[str, bytes]
) -> ChangeRemark:
    """Put a remark on another change, of the comparison that lies open: it is of that one from then on."""
    remark = _remark_of(tx, remark_id)
    comparison = keep_comparison(tx, a, b, files)
    return _changed(tx, replace(moved_to(remark, anchor), comparison_id=comparison.id))


def _said(text: str, stance: Stance) -> str:
    said = printable(text).strip()
    if not said and stance is Stance.NONE:
        raise NotAllowed("write what the remark shall say, or choose a stance")
    if len(said) > LONGEST:
        raise NotAllowed(f"a remark has at most {LONGEST:,} characters; this one has {len(said):,}")
    return said


def _remark_of(tx: Transaction, remark_id: str) -> ChangeRemark:
    remark = tx.get(ChangeRemark, remark_id)
    if remark is None:
        raise NotFound("that remark is no longer there")
    return remark


def _changed(tx: Transaction, remark: ChangeRemark) -> ChangeRemark:
    tx.update(remark)
    return remark


# --- what a side is called, and what else it is -----------------------------------------------------------------------


def _version(look: Look, side: Side) -> Version:
    found = look.get(Version, side.id)
    if found is None:
        raise NotFound("the version that was compared is not in this workspace")
    return found


def _called(look: Look, side: Side) -> str:
    match side.kind:
        case SideKind.VERSION:
            version = look.get(Version, side.id)
            return version.label if version else ""
        case SideKind.DRAFT:
            draft = look.get(Draft, side.id)
            return draft.name if draft else ""
        case SideKind.FILE:
            return side.name


def _names(look: Look, side: Side) -> frozenset[Sequence[object]]:
    """By any of which it is the same as another: a file by its bytes or its name, a received version by its file."""
    if side.kind is SideKind.FILE:
        return frozenset({("bytes", side.sha256, side.rejected), ("name", fold(side.name), side.rejected)})
    names: set[Sequence[object]] = {(str(side.kind), side.id)}
    version = look.get(Version, side.id) if side.kind is SideKind.VERSION else None
    if version is not None and version.file_sha256:
        names.add(("bytes", version.file_sha256, False))
    return frozenset(names)
