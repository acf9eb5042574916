"""What of the clipboard's HTML is no text, and which looks its elements give to what stands in them."""

import re
from dataclasses import dataclass, replace
from typing import Any

from draftdesk.model.pasted import LeftOut

_DROPPED = frozenset(
    "script style template noscript head iframe frame frameset object embed applet audio video map select button input"
    " textarea datalist dialog xml title meta link area rp w:worddocument w:latentstyles m:mathpr".split()
)
_PICTURES = frozenset("img svg canvas picture v:shape v:imagedata v:group v:rect o:oleobject".split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_COMMENT = re.compile(r"mso-element\s*:\s*comment", re.IGNORECASE)
_WEIGHT = re.compile(r"(?<![-\w])font-weight\s*:\s*(bold|bolder|normal|lighter|[1-9]00)", re.IGNORECASE)
_SLANT = re.compile(r"(?<![-\w])font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_RAISED = re.compile(r"(?<![-\w])vertical-align\s*:\s*(super|sub|baseline)\b", re.IGNORECASE)
_STRUCK = re.compile(r"(?<![-\w])text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_SPACE = re.compile(r"(?<![-\w])white-space\s*:\s*(pre|pre-wrap|pre-line|break-spaces|normal|nowrap)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Styles:
    """How text looks that stands here."""

    italic: bool = False
    bold: bool = False
    superscript: bool = False
    subscript: bool = False
    struck: bool = False
    is_preformatted: bool = False


def is_picture(element: Any, tag: str) -> bool:
    """Whether an element shows a picture. Word's own drawings hold a second one for other programs."""
    if tag not in _PICTURES:
        return False
    return (element.get("width"), element.get("height")) not in (("1", "1"), ("0", "0"))


def is_dropped(element: Any, tag: str) -> bool | LeftOut:
    """Whether what stands in an element is left out, and as what, where a person would want to know."""
    if not tag or tag in _DROPPED or tag in _PICTURES:
        return True
    if tag == "del":
        return LeftOut.DELETION
    if not element.attrib:
        return False
    names = (element.get("class") or "").casefold().split()
    if "msodel" in names:
        return LeftOut.DELETION
    style = element.get("style") or ""
    if "msocommentreference" in names or "msocomanchor" in names:
        return LeftOut.COMMENT
    if style:
        if _COMMENT.search(style):
            return True
        if _HIDDEN.search(style):
            return True
        if "mso-list" in style.casefold() and "ignore" in style.casefold():
            return True
    return element.get("hidden") is not None or (element.get("aria-hidden") or "").casefold() == "true"


def blank_of(element: Any, tag: str) -> str:
    """The blank that an element stands for: Word's tabs, and spaces that a browser made unbreakable; "" for others."""
    if tag != "span":
        return ""
    if "mso-tab-count" in (element.get("style") or ""):
        return "\t"
    return " " if (element.get("class") or "") == "Apple-converted-space" else ""


def styles_of(element: Any, tag: str, around: Styles) -> Styles:
    """How text looks in an element that stands in such surroundings."""
    changes = _looks_of(tag)
    style = element.get("style")
    if style:
        if found := _WEIGHT.search(style):
            changes["bold"] = found[1].casefold() in ("bold", "bolder") or (found[1] >= "600" and found[1][0].isdigit())
        if found := _SLANT.search(style):
            changes["italic"] = found[1].casefold() != "normal"
        if found := _RAISED.search(style):
            changes["superscript"] = found[1].casefold() == "super"
            changes["subscript"] = found[1].casefold() == "sub"
        if _STRUCK.search(style):
            changes["struck"] = True
        if found := _SPACE.search(style):
            changes["is_preformatted"] = found[1].casefold() in ("pre", "pre-wrap", "pre-line", "break-spaces")
    return replace(around, **changes) if changes else around


def _looks_of(tag: str) -> dict[str, bool]:
    """The looks that an element has by what it is."""
    match tag:
        case "i" | "em" | "cite" | "var" | "dfn":
            return {"italic": True}
        case "b" | "strong":
            return {"bold": True}
        case "sup":
            return {"superscript": True}
        case "sub":
            return {"subscript": True}
        case "s" | "strike":
            return {"struck": True}
        case "pre":
            return {"is_preformatted": True}
        case _:
            return {}
