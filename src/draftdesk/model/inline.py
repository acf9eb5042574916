"""The text of a paragraph: inline Markdown with escapes, and what it says without its marks.

`*italic*`, `**bold**`, `^super^`, `~sub~`, `[^id]` where a footnote stands, `{ref:id}` where a cross-reference stands.
A backslash takes a mark's meaning away. Square brackets are literal text otherwise: they show what is not agreed.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

_TOKEN = re.compile(r"\\([\\*^~{\[])|\[\^([\w-]+)\]|\{ref:([\w-]+)\}|(\*\*|\*|\^|~)")
_LOOKS = (("italic", "*"), ("bold", "**"), ("superscript", "^"), ("subscript", "~"))
_TELLS = re.compile(r"[\\*^~]|\{ref:")
"""What may be more in a text than what it says."""
_NEEDS_ESCAPE = re.compile(r"[\\*^~]|\[(?=\^)|\{(?=ref:)")
MARK = "\ufffc"
"""What `said` has where a footnote mark or a cross-reference stands."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look, or a mark: exactly one of `text`, `footnote` and `reference` says something."""

    text: str = ""
    italic: bool = False
    bold: bool = False
    superscript: bool = False
    subscript: bool = False
    footnote: str = ""
    reference: str = ""


def escape(plain: str) -> str:
    """Plain text as inline Markdown that says exactly that text."""
    return _NEEDS_ESCAPE.sub(lambda found: "\\" + found[0], plain)


def runs(text: str) -> tuple[Run, ...]:
    """The text cut where its look changes. A mark that is never closed is literal text."""
    if not _TELLS.search(text):
        return (Run(text),) if text else ()
    return tuple(_joined(_pieces(text)))


def plain(
    text: str, footnote: Callable[[str], str] | None = None, reference: Callable[[str], str] | None = None
) -> str:
    """The text without marks. Footnote marks and references become what the callables say, or nothing."""
    parts = []
    for run in runs(text):
        if run.footnote:
            parts.append(footnote(run.footnote) if footnote else "")
        elif run.reference:
            parts.append(reference(run.reference) if reference else "")
        else:
            parts.append(run.text)
    return "".join(parts)


def said(text: str) -> str:
    """What the text says with one character, `MARK`, where a mark stands: what all offsets count in."""
    return "".join(run.text or MARK for run in runs(text)) if _TELLS.search(text) else text


def replaced(text: str, edits: Sequence[tuple[int, int, str]]) -> str:
    """The text with other words from one offset to another, as often as told; looks and marks around them stay.

    The edits are in order and do not overlap. New words have the looks that the characters before and after have in
    common, or where they stand instead of words, those of the first of these.
    """
    if not _TELLS.search(text):
        return "".join(_pieced(text, edits))
    first, rest = list(runs(text)), list[Run]()
    for start, end, words in reversed(edits):
        first, tail = _split(first, end)
        first, gone = _split(first, start)
        if words:
            look = gone[0] if gone else _common(first[-1:], tail[:1])
            tail.insert(0, replace(look, text=words, footnote="", reference=""))
        rest = [*tail, *rest]
    return from_runs([*first, *rest])


def _pieced(text: str, edits: Sequence[tuple[int, int, str]]) -> Iterator[str]:
    """The same of a text without looks and marks."""
    at = 0
    for start, end, words in edits:
        yield text[at:start]
        yield escape(words)
        at = end
    yield text[at:]


def footnote_ids(text: str) -> tuple[str, ...]:
    """The footnotes of the text in the order of their marks."""
    return tuple(run.footnote for run in runs(text) if run.footnote)


def reference_ids(text: str) -> tuple[str, ...]:
    """The cross-references of the text in order."""
    return tuple(run.reference for run in runs(text) if run.reference)


def _closing(text: str) -> set[int]:
    """Where a look's mark has a partner: positions of the marks that open and of those that close."""
    paired: set[int] = set()
    opened: dict[str, int] = {}
    for found in _TOKEN.finditer(text):
        mark = found[4]
        if not mark:
            continue
        if mark in opened:
            paired |= {opened.pop(mark), found.start()}
        elif found.end() < len(text) and not text[found.end()].isspace():
            opened[mark] = found.start()
    return paired


def _turned(look: Run, mark: str) -> Run:
    match mark:
        case "*":
            return replace(look, italic=not look.italic)
        case "**":
            return replace(look, bold=not look.bold)
        case "^":
            return replace(look, superscript=not look.superscript)
        case _:
            return replace(look, subscript=not look.subscript)


def _pieces(text: str) -> Iterator[Run]:
    paired = _closing(text)
    look = Run()
    last = 0
    for found in _TOKEN.finditer(text):
        yield replace(look, text=text[last : found.start()])
        last = found.end()
        escaped, footnote, reference, mark = found.groups()
        if escaped:
            yield replace(look, text=escaped)
        elif footnote:
            yield replace(look, footnote=footnote)
        elif reference:
            yield replace(look, reference=reference)
        elif found.start() in paired:
            look = _turned(look, mark)
        else:
            yield replace(look, text=mark)
    yield replace(look, text=text[last:])


def _joined(pieces: Iterator[Run]) -> Iterator[Run]:
    held: Run | None = None
    for piece in pieces:
        if not (piece.text or piece.footnote or piece.reference):
            continue
        is_text = bool(piece.text)
        if held is not None and is_text and held.text and replace(held, text="") == replace(piece, text=""):
            held = replace(held, text=held.text + piece.text)
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def from_runs(pieces: Iterable[Run]) -> str:
    """The inline Markdown that says those runs: what `runs` cut, put together again.

    Space in front of a look does not take part in it, because a mark before a space is literal text.
    """
    listed = [*_joined(_from_words(pieces))]
    if len(listed) == 1 and listed[0] == Run(listed[0].text):
        return escape(listed[0].text)
    parts: list[str] = []
    look = Run()
    for run in [*listed, Run()]:
        marks = _marks_between(look, run)
        if marks[:1] == ["^"] and parts[-1:] and parts[-1].endswith("["):
            parts[-1] = parts[-1][:-1] + r"\["  # or they would begin a footnote mark
        parts += marks
        look = replace(run, text="", footnote="", reference="")
        if run.footnote:
            parts.append(f"[^{run.footnote}]")
        elif run.reference:
            parts.append(f"{{ref:{run.reference}}}")
        else:
            parts.append(escape(run.text))
    return "".join(parts)


def cut(text: str, at: int) -> tuple[str, str]:
    """The text in two, after `at` characters of what it says (a mark counts as one), each half whole in itself."""
    first, second = _parted(text, at)
    return from_runs(first).rstrip(), from_runs(second).lstrip()


def with_mark(text: str, at: int, mark: Run) -> str:
    """The text with a mark after `at` characters of what it says."""
    first, second = _parted(text, at)
    return from_runs([*first, mark, *second])


def joined(first: str, second: str) -> str:
    """The two texts in one, a space between them where both say something."""
    if not (first.strip() and second.strip()):
        return first.strip() or second.strip()
    return from_runs([*runs(first.rstrip()), Run(" "), *runs(second.lstrip())])


def _common(before: list[Run], after: list[Run]) -> Run:
    """The looks that both have."""
    if not (before and after):
        return Run()
    return Run(**{name: getattr(before[0], name) and getattr(after[0], name) for name, _ in _LOOKS})


def _parted(text: str, at: int) -> tuple[list[Run], list[Run]]:
    return _split(runs(text), at)


def _split(pieces: Iterable[Run], at: int) -> tuple[list[Run], list[Run]]:
    first: list[Run] = []
    second: list[Run] = []
    left = at
    for run in pieces:
        size = len(run.text) or 1
        if left >= size:
            first.append(run)
        elif left <= 0:
            second.append(run)
        else:
            first.append(replace(run, text=run.text[:left]))
            second.append(replace(run, text=run.text[left:]))
        left -= size
    return first, second


def _from_words(pieces: Iterable[Run]) -> Iterator[Run]:
    """The runs, each new look beginning where a word does."""
    before = Run()
    for run in pieces:
        space = run.text[: len(run.text) - len(run.text.lstrip())]
        if space and any(getattr(run, name) and not getattr(before, name) for name, _ in _LOOKS):
            shared = {name: getattr(run, name) and getattr(before, name) for name, _ in _LOOKS}
            before = Run(text=space, **shared)
            yield before
            if len(space) == len(run.text):
                continue
            run = replace(run, text=run.text[len(space) :])
        yield run
        before = run


def _marks_between(before: Run, after: Run) -> list[str]:
    marks = []
    for name, mark in reversed(_LOOKS):
        if getattr(before, name) and not getattr(after, name):
            marks.append(mark)
    for name, mark in _LOOKS:
        if getattr(after, name) and not getattr(before, name):
            marks.append(mark)
    return marks
