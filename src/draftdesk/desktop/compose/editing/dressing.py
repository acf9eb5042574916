"""How paragraphs are to be set, also those that nobody has counted yet."""

from collections.abc import Callable, Iterable, Mapping

from draftdesk.desktop.compose.editing.looks import Setting
from draftdesk.desktop.compose.editing.setting import Page
from draftdesk.desktop.compose.sheet import Sheet
from draftdesk.model.drafts import Paragraph, Role


def settings_of(
    page: Page, sheet: Sheet, blocks: Iterable[int], standing: Callable[[int], Paragraph | None]
) -> Mapping[int, Setting]:
    """The settings of those blocks; `standing` tells the paragraph in a block as far as it is known, None for none.

    One that has no number yet stands where it will stand with it: else it would leap in and out again, and Qt would
    lay out all that follows each time.
    """
    found: dict[int, Setting] = {}
    for at in sorted(blocks):
        known = standing(at)
        if known is not None:
            depth = sheet.number(known.id).depth or _depth_of_new(at, known.role, page, sheet, found, standing(at - 1))
            found[at] = page.setting_of(known, depth)
    return found


def _depth_of_new(
    at: int, role: Role, page: Page, sheet: Sheet, found: Mapping[int, Setting], above: Paragraph | None
) -> int:
    if role is not Role.SUB_PARAGRAPH:
        return role.heading_level
    if above is None or above.role is not Role.SUB_PARAGRAPH:
        return 1
    counted = sheet.number(above.id).depth
    return counted or (max(0, found[at - 1].depth - 1) if at - 1 in found else page.depth(at - 1))
