"""Which parts of a web page a person came to read, and which are the machinery around them."""

import re
from typing import Any

BREAKING = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody"
    " td tfoot th thead tr ul option title".split()
)
"""Elements before and after which a paragraph ends."""

_UNSHOWN = frozenset(
    "script style template noscript head nav footer iframe frame frameset object embed applet canvas audio video map"
    " svg math select button input textarea dialog datalist del s strike rp area".split()
)
_ROLES = frozenset("navigation banner contentinfo search complementary menu menubar dialog alertdialog".split())
_AROUND = frozenset(
    "sidebar menu navbar nav navigation breadcrumb breadcrumbs cookie cookies cookie-banner cookie-notice share social"
    " social-share sharing related related-posts skip-link sr-only screen-reader-text visually-hidden noprint"
    " mw-editsection advert advertisement newsletter-signup".split()
)
"""Words by which pages mark what stands around the text."""
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_REFERENCE = re.compile(r"\[?\(?(?:\d{1,3}|[a-z*†‡])\)?\]?")
_META = re.compile(rb"<meta\b[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\b[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_HEAD = 4096


def stated_encoding(content: bytes) -> str:
    """The encoding that the page states in its first 4 kB, "" for none."""
    found = _META.search(content, 0, _HEAD) or _XML.match(content, 0, _HEAD)
    return found[1].decode("ascii", "replace") if found else ""


def main_part(root: Any) -> Any:
    """The element that the page itself marks as its main part, else its body, else the root."""
    for path in (".//main", ".//*[@role='main']"):
        found = root.findall(path)
        if len(found) == 1:
            return found[0]
    articles = root.findall(".//article")
    if len(articles) == 1:
        return articles[0]
    body = root.find("body")
    return root if body is None else body


def is_shown(element: Any, tag: str) -> bool:
    """Whether an element is shown by a browser and belongs to the page's own text."""
    if not tag or tag in _UNSHOWN or ":" in tag:
        return False
    if not element.attrib:
        return tag != "header" or _is_of_the_text(element)
    if element.get("hidden") is not None or (element.get("aria-hidden") or "").casefold() == "true":
        return False
    if (element.get("role") or "").casefold() in _ROLES and not _holds_title(element):
        return False
    if _HIDDEN_STYLE.search(element.get("style") or ""):
        return False
    words = f"{element.get('class') or ''} {element.get('id') or ''}".casefold().split()
    if tag not in ("body", "html", "main", "article") and not _AROUND.isdisjoint(words) and not _holds_title(element):
        return False
    return tag != "header" or _is_of_the_text(element)


def _is_of_the_text(header: Any) -> bool:
    """Whether a header opens the text and not the site."""
    return _holds_title(header) or next(header.iterancestors("article", "main"), None) is not None


def _holds_title(element: Any) -> bool:
    return next(element.iterdescendants("h1"), None) is not None


def is_reference(element: Any, tag: str) -> bool:
    """Whether an element is the raised number that points at a note."""
    if tag != "sup":
        return False
    linked = next(element.iterdescendants("a"), None) is not None or next(element.iterancestors("a"), None) is not None
    return linked and _REFERENCE.fullmatch("".join(element.itertext()).strip()) is not None


def note_targets(part: Any) -> dict[str, str]:
    """The ids of the notes that raised numbers point at, with these numbers."""
    found: dict[str, str] = {}
    for raised in part.iterdescendants("sup"):
        if not is_reference(raised, "sup"):
            continue
        number = "".join(raised.itertext()).strip(" ()[]\n")
        for link in (*raised.iterdescendants("a"), *raised.iterancestors("a")):
            target = link.get("href") or ""
            if target.startswith("#") and len(target) > 1:
                found.setdefault(target[1:], number)
    return found


def is_data(table: Any) -> bool:
    """Whether a table holds data and does not only lay out a page."""
    if (table.get("role") or "").casefold() in ("presentation", "none"):
        return False
    headed = next(table.iterdescendants("th"), None) is not None
    bordered = (table.get("border") or "0").strip() not in ("", "0")
    laid_out = next(table.iterdescendants("table", "h1", "h2", "h3"), None) is not None
    if laid_out and not (headed or bordered):
        return False
    return any(sum(1 for _ in row.iterchildren("td", "th")) > 1 for row in table.iterdescendants("tr"))
