"""Markdown as whole paragraphs, taken from the tree that the markdown library builds. Raw HTML is text, never run."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

from draftdesk.kit.jobs import Progress
from draftdesk.model.errors import UnreadableFile
from draftdesk.model.options import name_of_option
from draftdesk.reading.layout.lines import Line
from draftdesk.reading.layout.looks import OF_TAGS, cleared, closed, decoded, noted, opened

_EXTENSIONS = ("tables", "fenced_code", "sane_lists", "footnotes", "def_list")
_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_INDENT = 18.0
_KEPT = re.compile("\u0002wzxhzdk:(\\d+)\u0003")
_ESCAPED = re.compile("\u0002(\\d+)\u0003")
_LEFT_OVER = re.compile("\u0002[a-z]{1,4}\\d+[a-z]{1,4}\u0003")
_FRONT_MATTER = re.compile(r"\A---\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)\n")
_TAG_UNSEEN = re.compile(r"<(/?)(?:script|style|template|head|title)\b", re.IGNORECASE)
_DEEP_INDENT = re.compile(r"^[ \t]{41,}", re.MULTILINE)
_DEEP_QUOTE = re.compile(r"^(?:[ \t]*>){11,}", re.MULTILINE)
_DEEP_MARKS = re.compile(r"^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+){11,}", re.MULTILINE)
_BLANK_LINE = re.compile(r"(\n[ \t]*\n)")
_MOST_OPENINGS = 300
_BRACKET, _ANGLE = "\ufde8", "\ufde9"
"""What stands for a bracket that opens nothing while the library looks at the text."""
_TO_TYPE = re.compile(r"^([ \t]*)(\d{1,9})([.)][ \t]+)(?=[^\s+#>*\-]|\*\S)", re.MULTILINE)
_TYPED = re.compile("\ufdee(\\d+)\ufdef")
"""The number that an item of a list was typed with, kept in its text: the library counts for itself."""
_DEFINED = re.compile(r"^( {0,3}\[\^)([^\]]*)(\]:)")
_AGAIN = "\ufdea"
"""What tells footnotes apart that were given one label: the library keeps the last of them alone."""
_AMPERSAND = "\u0002amp\u0003"  # what the library writes addresses of mail with
_ADDRESS = re.compile(r"[./#:]")
_UNSEEN = frozenset({"script", "style", "template", "head", "title"})
_BREAKING = frozenset("p div li tr td th br h1 h2 h3 h4 h5 h6 table ul ol blockquote section article pre".split())


def read_md(text: str, progress: Progress) -> list[Line]:
    """The paragraphs, headings, list items and table cells of a Markdown text, in order.

    Numbers of ordered lists are kept as `number` ("12."), other items have "•"; `left` grows by 18 points with each
    list inside a list. Emphasis is dropped, tags of raw HTML are dropped and their text kept, except what a browser
    would not show. A block of metadata between lines of "---" at the top is skipped. Options that stand line under line
    ("Option 1: …") are paragraphs. "[x](a)" is a link only where "a" may be an address: else all of it is text.
    """
    import markdown

    progress(0, 2, "Reading Markdown")
    text = cleared(text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff"))
    progress(0, 2, "Reading Markdown")
    parser = markdown.Markdown(extensions=list(_EXTENSIONS), output_format="xhtml")
    _let_tell(parser, progress)
    text = _tamed(_FRONT_MATTER.sub("", text, count=1), progress)
    lines = _TO_TYPE.sub(_typed, text).split("\n")
    try:
        for preparation in parser.preprocessors:
            progress(0, 2, "Reading Markdown")
            lines = preparation.run(lines)
        lines = list(_told_apart(lines))
        root: Any = parser.parser.parseDocument(lines).getroot()
        progress(1, 2, "Reading Markdown")
        for step in parser.treeprocessors:
            progress(1, 2, "Reading Markdown")
            changed = step.run(root)
            root = root if changed is None else changed
        found = []
        for line in _Walk(parser.htmlStash.rawHtmlBlocks).lines(root):
            progress(1, 2, "Reading Markdown")
            found.append(line)
    except RecursionError as error:
        raise UnreadableFile(
            "The Markdown file is nested too deeply to be read. Save it as plain text, then import that."
        ) from error
    progress(2, 2, "Reading Markdown")
    return found


def _let_tell(parser: Any, progress: Progress) -> None:
    """Make the library's parser call `progress` before each block and each text that it looks at."""
    from markdown.blockprocessors import BlockProcessor
    from markdown.inlinepatterns import InlineProcessor

    class Blocks(BlockProcessor):
        def test(self, parent: Any, block: str) -> bool:  # noqa: ARG002
            progress(0, 2, "Reading Markdown")
            return False

        def run(self, parent: Any, blocks: list[str]) -> None:
            """Never called."""

    class Texts(InlineProcessor):
        def getCompiledRegExp(self) -> re.Pattern[str]:  # noqa: N802
            progress(1, 2, "Reading Markdown")
            return self.compiled_re

    parser.parser.blockprocessors.register(Blocks(parser.parser), "telling", 1000)
    parser.inlinePatterns.register(Texts("(?!)", parser), "telling", 1000)


def _typed(found: re.Match[str]) -> str:
    return f"{found[0]}\ufdee{found[2]}\ufdef"


def _told_apart(lines: list[str]) -> Iterator[str]:
    """The lines, the label of a footnote that has one already made another: what refers to it finds the first."""
    met: Counter[str] = Counter()
    for line in lines:
        found = _DEFINED.match(line)
        again = met[found[2]] if found else 0
        if found:
            met[found[2]] += 1
        yield f"{found[1]}{found[2]}{_AGAIN}{again}{line[found.start(3) :]}" if found and again else line


def _tamed(text: str, progress: Progress) -> str:
    """The text without what makes the library take for ever: nesting nobody writes, openings that never close."""
    for nesting, as_deep in ((_DEEP_INDENT, " " * 40), (_DEEP_QUOTE, ">" * 10), (_DEEP_MARKS, "- ")):
        text = nesting.sub(as_deep, text)
        progress(0, 2, "Reading Markdown")
    if text.count("[") + text.count("<") <= _MOST_OPENINGS:
        return text
    return "".join(_without_openings(block) for block in _BLANK_LINE.split(text))


def _without_openings(block: str) -> str:
    if block.count("[") > _MOST_OPENINGS:
        block = block.replace("[", _BRACKET)
    return block.replace("<", _ANGLE) if block.count("<") > _MOST_OPENINGS else block


class _Walk:
    """One walk down the tree. `kept` is what the library set aside as raw HTML."""

    def __init__(self, kept: list[Any]) -> None:
        self._kept = kept
        self._tables = 0

    def lines(self, parent: Any, depth: int = 0) -> Iterator[Line]:
        for element in parent:
            yield from self._of(element, depth)

    def _of(self, element: Any, depth: int) -> Iterator[Line]:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _HEADINGS:
            yield from self._paragraphs(self._text(element), depth, level=_HEADINGS[tag])
        elif tag in ("ul", "ol"):
            yield from self._list(element, depth)
        elif tag == "table":
            yield from self._table(element)
        elif tag == "div" and element.get("class") == "footnote":
            yield from self._notes(element, depth)
        elif tag in ("div", "blockquote", "dl", "section"):
            yield from self.lines(element, depth)
        elif tag != "hr":
            yield from self._paragraphs(self._text(element), depth)

    def _notes(self, element: Any, depth: int) -> Iterator[Line]:
        for notes in element.iterfind("ol"):
            for n, note in enumerate(notes):
                alone = type(notes)("ol", start=str(n + 1))
                alone.append(note)
                number = _note_number(note.get("id"), str(n + 1))
                for line in self._list(alone, depth):
                    yield replace(line, note=number, nth_note=n)

    def _list(self, element: Any, depth: int) -> Iterator[Line]:
        start = element.get("start", "1")
        number = int(start) if start.isdigit() else 1
        typed = self._typed(element)
        for n, item in enumerate(element):
            mark = f"{typed[n] or number + n}." if element.tag == "ol" else "•"
            blocks = [child for child in item if child.tag in ("p", "ul", "ol", "pre", "blockquote", "table", "div")]
            own = self._text(item, without=blocks)
            lines = list(self._paragraphs(own, depth)) if own else []
            for child in blocks:
                deeper = depth + 1 if child.tag in ("ul", "ol") else depth
                lines += self._of(child, deeper)
            for position, line in enumerate(lines):
                if position == 0 and not line.number and not line.level and line.table is None:
                    yield replace(line, blank_before=False, number=mark)
                else:
                    yield line

    def _typed(self, element: Any) -> list[str]:
        """The number that each item of a list was typed with, "" where none was; none where all have the same."""
        found = [_TYPED.match(self._text(item).lstrip()) for item in element]
        numbers = [each[1] if each else "" for each in found]
        return [""] * len(numbers) if len(set(numbers)) == 1 < len(numbers) else numbers

    def _table(self, element: Any) -> Iterator[Line]:
        table, self._tables = self._tables, self._tables + 1
        for row, line in enumerate(element.iter("tr")):
            for column, cell in enumerate(line):
                text, marks = decoded(_TYPED.sub("", self._text(cell)))
                if text:
                    yield Line(text=text, whole=True, table=table, row=row, column=column, marks=marks)

    def _paragraphs(self, text: str, depth: int, level: int = 0) -> Iterator[Line]:
        for part in _parts(text):
            whole, marks = decoded(_TYPED.sub("", part))
            if whole:
                yield Line(text=whole, whole=True, left=depth * _INDENT, level=level, blank_before=True, marks=marks)

    def _text(self, element: Any, without: list[Any] | None = None) -> str:
        return unescape(self._plain("".join(_pieces(element, without or []))))

    def _plain(self, text: str) -> str:
        shown: list[str] = []
        hidden = False
        for n, part in enumerate(_KEPT.split(text)):
            if n % 2 == 0:
                shown.append("" if hidden else part)
                continue
            kept = self._kept[int(part)] if int(part) < len(self._kept) else ""
            tag = _TAG_UNSEEN.match(kept) if isinstance(kept, str) else None
            if tag and len(_TAG_UNSEEN.findall(kept)) == 1:
                hidden = not tag[1]
            elif not hidden:
                shown.append(self._raw(kept))
        text = "".join(shown).replace(_AMPERSAND, "&")
        text = _ESCAPED.sub(lambda found: chr(int(found[1])), text)
        return _LEFT_OVER.sub("", text).replace(_BRACKET, "[").replace(_ANGLE, "<")

    def _raw(self, kept: Any) -> str:
        if not isinstance(kept, str):
            return "".join(_pieces(kept, []))
        return _shown(kept)


def _parts(text: str) -> Iterator[str]:
    """The paragraphs of a text: what blank lines part, and options that each begin a line, the first one as well."""
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.split("\n")
        begins = [_names_option(line) for line in lines] if len(lines) > 1 else [False]
        if not begins[0]:
            yield block
            continue
        starts = [n for n, is_option in enumerate(begins) if is_option]
        for start, end in pairwise((*starts, len(lines))):
            yield "\n".join(lines[start:end])


def _names_option(line: str) -> bool:
    return name_of_option(decoded(_TYPED.sub("", line))[0]) is not None


def _note_number(name: str | None, counted: str) -> str:
    """The number that a note was typed with, else the one that the library counted."""
    label = (name or "").partition(":")[2].partition(_AGAIN)[0]
    return label if label.isdecimal() else counted


def _pieces(element: Any, without: list[Any]) -> Iterator[str]:
    """The texts inside an element, in order, with their looks."""
    if element.tag == "br":
        yield " "
    if (element.get("id") or "").startswith("fnref"):
        yield noted(_note_number(element.get("id"), "".join(element.itertext())))
        return
    if element.get("class") == "footnote-backref":
        return
    look = OF_TAGS.get(element.tag)
    target = element.get("href", "") if element.tag == "a" else None
    is_text = target is not None and not _ADDRESS.search(target)
    if look:
        yield opened(look)
    yield f"{'[' if is_text else ''}{element.text or ''}"
    for child in element:
        if not any(child is other for other in without):
            yield from _pieces(child, [])
        yield child.tail or ""
    if is_text:
        yield f"]({target})"
    if look:
        yield closed(look)


def _shown(html: str) -> str:
    shown = _Shown()
    shown.feed(html)
    shown.close()
    return "".join(shown.texts)


class _Shown(HTMLParser):
    """The text a browser would show; block tags part paragraphs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _UNSEEN:
            self._hidden += 1
        elif tag in _BREAKING:
            self.texts.append("\n\n")
        elif tag in OF_TAGS:
            self.texts.append(opened(OF_TAGS[tag]))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in _BREAKING:
            self.texts.append("\n\n")
        elif tag in OF_TAGS:
            self.texts.append(closed(OF_TAGS[tag]))

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.texts.append(data)
