"""Plain text as lines: indentation, empty lines and form feeds are all it says of its layout."""

from draftdesk.kit.jobs import Progress
from draftdesk.reading.layout.lines import Line

_REPORT_EVERY = 2_000
_TAB = 4


def read_txt(text: str, progress: Progress) -> list[Line]:
    """The text's lines, with `left` and `right` in characters.

    Form feeds separate pages; without any, `page` is None. Empty lines are not in the list: the line after them says
    `blank_before`. NUL characters are dropped. A tab counts as four characters.
    """
    text = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    pages = text.split("\f")
    paged = any(page.strip() for page in pages[1:])
    total = text.count("\n") + len(pages)
    found: list[Line] = []
    done = 0
    for number, page in enumerate(pages, start=1):
        blank = bool(found) and not paged
        for raw in page.split("\n"):
            done += 1
            if done % _REPORT_EVERY == 0:
                progress(done, total, "Reading the text")
            line = raw.expandtabs(_TAB)
            stripped = line.strip()
            if not stripped:
                blank = True
                continue
            found.append(
                Line(
                    text=stripped,
                    page=number if paged else None,
                    left=float(len(line) - len(line.lstrip())),
                    right=float(len(line.rstrip())),
                    blank_before=blank,
                )
            )
            blank = False
    progress(total, total, "Reading the text")
    return found
