"""The section that a paragraph stands in: from its heading to the next of that level or above."""

from collections.abc import Sequence

from draftdesk.desktop.compose.sheet import Sheet


def heading_of(sheet: Sheet, ids: Sequence[str], paragraph_id: str) -> str:
    """The id of the heading above a paragraph, itself where it is one, "" for none. A paragraph that is not handed over
    yet stands where the one before it does."""
    at = ids.index(paragraph_id) if paragraph_id in ids else -1
    while at >= 0 and ids[at] not in sheet:
        at -= 1
    paragraph = sheet.paragraph(ids[at]) if at >= 0 else None
    while paragraph is not None and not paragraph.role.heading_level:
        paragraph = sheet.paragraph(paragraph.parent_id) if paragraph.parent_id else None
    return paragraph.id if paragraph else ""


def ids_under(sheet: Sheet, ids: Sequence[str], heading: str) -> Sequence[str]:
    """Those of the ids that stand in the section of that heading, the heading first."""
    under = {heading}
    found: list[str] = []
    for name in ids:
        paragraph = sheet.paragraph(name)
        parent = paragraph.parent_id if paragraph else None
        is_new = paragraph is None and bool(found) and found[-1] in under
        if name == heading or parent in under or is_new:
            under.add(name)
            found.append(name)
        elif found:
            break
    return found
