"""Each wording a paragraph of the working draft had, who gave it and when, and one of them put back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from draftdesk.drafting.composing import edit
from draftdesk.drafting.standing import hanging, marks, open_paragraph
from draftdesk.model import inline
from draftdesk.model.differences import Segment, differences
from draftdesk.model.drafts import Draft, Origin, Paragraph, Version
from draftdesk.model.numbering import cited, continues
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.queries import ActLine
from draftdesk.workspace.records import VersionParagraph
from draftdesk.workspace.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class InVersion:
    """A version that has this wording, and the paragraph's number in it."""

    version: Version
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What the paragraph said from one act, or one received version, to the next.

    `text` is inline Markdown. `act` is what gave it that wording, None for one that only a version has. `segments` are
    the words set against the wording before: one segment of both where there was none. `is_now` is what it says today.
    """

    text: str
    act: ActLine | None
    versions: tuple[InVersion, ...]
    segments: tuple[Segment, ...]
    is_first: bool
    is_now: bool

    @property
    def at(self) -> str:
        """When it came to say this: UTC, ISO 8601."""
        return self.act.at if self.act else self.versions[0].version.at


def wordings(look: Look, draft: Draft, paragraph_id: str) -> tuple[Wording, ...]:
    """The wordings of a paragraph, the newest first. Acts that changed no word of it are left out; so is what was
    before an undo of its deletion, which it says again."""
    found = _in_acts(look, paragraph_id)
    listed: list[tuple[str, ActLine | None, str, list[InVersion]]] = [(text, act, act.at, []) for text, act in found]
    for version, text, number in _in_versions(look, draft, paragraph_id):
        held = InVersion(version=version, number=number)
        same = [each for each in listed if _said(each[0]) == _said(text) and each[2] <= version.at]
        if same:
            same[-1][3].append(held)
        else:
            listed.append((text, None, version.at, [held]))
    listed.sort(key=lambda each: each[2])
    now = look.get(Paragraph, paragraph_id)
    newest = max((at for at, each in enumerate(listed) if each[1] is not None), default=-1)
    made: list[Wording] = []
    for at, (text, act, _, versions) in enumerate(listed):
        before = _said(listed[at - 1][0]) if at else _said(text)
        made.append(
            Wording(
                text=text,
                act=act,
                versions=tuple(versions),
                segments=differences(before, _said(text)),
                is_first=not at,
                is_now=now is not None and at == newest,
            )
        )
    return tuple(reversed(made))


def restore_wording(tx: Transaction, paragraph_id: str, text: str) -> Paragraph:
    """Let the paragraph say again what it said. Marks of notes and references it has no longer are left out of it.
    Raises NotAllowed where it is agreed."""
    paragraph = open_paragraph(tx, paragraph_id)
    standing = {each.id for each in hanging(tx, paragraph)}
    kept = [run for run in inline.runs(text) if not (run.footnote or run.reference) or _name(run) in standing]
    return edit(tx, paragraph_id, inline.from_runs(kept) if set(marks(text)) - standing else text)


RESTORE_NAME = "Restore wording"
"""What Undo calls it."""


def _name(run: inline.Run) -> str:
    return run.footnote or run.reference


def _in_acts(look: Look, paragraph_id: str) -> list[tuple[str, ActLine]]:
    """What it said after each act that changed that."""
    earlier = queries.earlier_wordings(look, paragraph_id)
    now = look.get(Paragraph, paragraph_id)
    afterwards: list[str | None] = [each.text for each in earlier[1:]]
    afterwards.append(now.text if now else None)
    found: list[tuple[str, ActLine]] = []
    last: str | None = None
    for each, text in zip(earlier, afterwards, strict=True):
        if text is not None and text != last:
            found.append((text, each.act))
            last = text
    return found


def _in_versions(look: Look, draft: Draft, paragraph_id: str) -> Sequence[tuple[Version, str, str]]:
    """The versions that have it: what it said in each as the draft had it, and its number there."""
    there = frozenset(queries.versions_with_paragraph(look, paragraph_id))
    found = []
    for version in queries.versions(look, draft.id):
        if version.id not in there:
            continue
        rows = {row.paragraph_id: row for row in queries.version_paragraphs(look, version.id)}
        if paragraph_id in rows:
            row = rows[paragraph_id]
            text = row.text if version.origin is Origin.RECEIVED else row.draft_text
            found.append((version, text, _number(row, rows)))
    return found


def _number(row: VersionParagraph, rows: Mapping[str, VersionParagraph]) -> str:
    """Its number as a sentence cites it."""
    parent = rows.get(row.parent_id or "")
    goes_on = parent is not None and parent is not row and continues(row.role, parent.role)
    return cited(row.number, _number(parent, rows) if parent is not None and goes_on else "")


def _said(text: str) -> str:
    return inline.plain(text, footnote=lambda _: "*", reference=lambda _: "[…]")
