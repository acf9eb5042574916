"""The paragraphs of a version as those of the working draft, which then prints what the version said."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from draftdesk.drafting.composing import as_agreed
from draftdesk.drafting.standing import AGREED
from draftdesk.model.drafts import Draft, Origin, Paragraph, Version
from draftdesk.model.numbering import labels_for
from draftdesk.model.ordering import spread
from draftdesk.model.printing import printed
from draftdesk.model.profile import Profile
from draftdesk.model.tree import in_order
from draftdesk.workspace.records import VersionParagraph


def restored_paragraphs(
    draft: Draft,
    version: Version,
    rows: Sequence[VersionParagraph],
    profile: Profile,
    current: Mapping[str, Paragraph],
) -> list[Paragraph]:
    """The paragraphs as the version had them, in the order of its rows. `current` are those of the draft by their ids.

    What was received keeps the words, ends and numbers that it came with; where the profile would give them, it goes on
    to give them.
    """
    keys = _order_keys([(row.paragraph_id, row.parent_id) for row in rows])
    plain = [_restored(row, draft, keys[row.paragraph_id], current.get(row.paragraph_id)) for row in rows]
    if version.origin is Origin.RECEIVED:
        labels = labels_for(in_order(plain), profile, {row.paragraph_id: row.number for row in rows})
        plain = [replace(each, label=labels.get(each.id, each.label)) for each in plain]
    says = {line.id: line.text for line in printed(draft, plain, (), (), profile).paragraphs}
    return [
        replace(each, as_written=row.text == row.draft_text and says[each.id] != row.text)
        for each, row in zip(plain, rows, strict=True)
    ]


def _restored(row: VersionParagraph, draft: Draft, place: str, now: Paragraph | None) -> Paragraph:
    """The paragraph as the version had it. When and where it was agreed is known while it still is."""
    paragraph = Paragraph(
        id=row.paragraph_id,
        draft_id=draft.id,
        ord=place,
        role=row.role,
        text=row.draft_text,
        parent_id=row.parent_id,
        language=row.language,
        section=row.section,
        label=row.label,
        edited=True,
        part=row.part,
        cell=row.cell,
        alternative_to=row.alternative_to,
    )
    if now is not None and (now.status is row.status or now.status in AGREED):
        return as_agreed(paragraph, now.status, now.status_date, now.status_meeting)
    return as_agreed(paragraph, row.status)


def _order_keys(rows: Sequence[tuple[str, str | None]]) -> dict[str, str]:
    """Order keys that put each parent's paragraphs in the order of the rows."""
    siblings: dict[str | None, list[str]] = {}
    for name, parent in rows:
        siblings.setdefault(parent, []).append(name)
    return {name: key for names in siblings.values() for name, key in zip(names, spread(len(names)), strict=True)}
