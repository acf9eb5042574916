"""A version or the working draft as a text that can be compared: word for word what its exported file says."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from draftdesk.drafting.circulating import WORKING, working_label
from draftdesk.drafting.title_block import (
    is_put_in,
    line_of_title_block,
    only_the_text,
    tells_the_version,
)
from draftdesk.drafting.versions import working_document
from draftdesk.drafting.without_annex import without_annex
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.comparison import PLACEHOLDER, Mark, Part, Passage, Text
from draftdesk.model.comparison import Look as Shown
from draftdesk.model.document import PARAGRAPH_END, Document, PrintedParagraph
from draftdesk.model.drafts import Draft, Role, Version
from draftdesk.reading.texts import ReadText, read_text
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.writing.content import before_title, front, front_id, opens_with_its_title

_LOOKS = (
    ("italic", Shown.ITALIC),
    ("bold", Shown.BOLD),
    ("superscript", Shown.SUPERSCRIPT),
    ("subscript", Shown.SUBSCRIPT),
)


def text_of_version(look: Look, version: Version) -> Text:
    """What the version says, from the workspace alone. Of a received one, underlined and struck-out words are shown as
    such by `read_version` only."""
    return text_of_document(queries.version_document(look, version), version.label)


def text_of_draft(look: Look, draft: Draft) -> Text:
    """What the working draft would say if it were exported now."""
    return text_of_document(replace(working_document(look, draft), label=working_label(draft.language)), WORKING)


def of_two_versions(a: ReadText, b: ReadText) -> tuple[ReadText, ReadText]:
    """Two versions of a draft without what tells one from the other by itself: symbol, handling, label and date.

    Those that stand in a file changes may be laid into are kept, in both.
    """
    in_files = {passage.paragraph_id for each in (a, b) if each.package for passage in each.text.passages}
    return _without_label(a, in_files), _without_label(b, in_files)


def _without_label(read: ReadText, kept: Collection[str | None]) -> ReadText:
    if read.package is not None:
        return read
    passages = read.text.passages
    left = tuple(each for each in passages if each.paragraph_id in kept or not tells_the_version(each.paragraph_id))
    return replace(read, text=replace(read.text, passages=left))


def file_of_version(look: Look, version: Version) -> tuple[bytes, str] | None:
    """The file that the version was received as, and its name; None where it was frozen here or the file was left out
    of this copy."""
    content = queries.source_file(look, version.file_sha256) if version.file_sha256 else None
    return None if content is None else (content, version.file_name)


def read_version(look: Look, version: Version, progress: Progress, *, to_circulate: bool = False) -> ReadText:
    """What the version says, with the Word file it was received as, so that changes can be laid into that.

    The file is read anew, and its paragraphs get the ids that they have in the version. Where what comes of it is
    `to_circulate`, its copy that tells nothing but its text is read. Raises UnreadableFile.
    """
    found = file_of_version(look, version)
    text = text_of_version(look, version)
    if found is None:
        return ReadText(text)
    read = read_text(*found, progress)
    if read.package is None:  # nothing can be laid into it, and what was stored never changes
        return ReadText(text)
    if to_circulate:
        from draftdesk.ooxml.cleaning import cleaned

        content = cleaned(read.package.content, version.label, progress=progress)
        read = read_text(content, f"{version.label}.docx", progress)
    passages = tuple(with_known_ids(without_annex(only_the_text(read.text.passages)), text.passages))
    return replace(read, text=replace(read.text, name=version.label, passages=passages))


def with_known_ids(read: tuple[Passage, ...], stored: tuple[Passage, ...]) -> Iterator[Passage]:
    """What was read of a file, each passage with the id of the one that says the same in what the file was made of."""
    waiting: dict[tuple[Part, str, str], deque[Passage]] = defaultdict(deque)
    for passage in stored:
        waiting[passage.part, passage.number, passage.text].append(passage)
    for passage in read:
        known = waiting.get((passage.part, passage.number, printable(passage.text)))
        if not known or is_put_in(passage):
            yield passage
            continue
        same = known.popleft()
        yield replace(passage, paragraph_id=same.paragraph_id, role=same.role or passage.role)


# --- a document as a text -------------------------------------------------------------------------------------------


def text_of_document(document: Document, name: str) -> Text:
    """What the document says on paper, its title block first; the lines of that have ids too ("front label")."""
    said = _Said(document)
    return Text(
        name=name,
        passages=tuple(each for each in said.passages() if each.text.strip() or each.number.strip()),
        title=document.title,
        language=document.language,
    )


@dataclass(frozen=True, slots=True)
class Pointer:
    """A cross-reference as it stands in the words of a paragraph, from `start` to `end`."""

    start: int
    end: int
    reference_id: str


def pointers_of(document: Document) -> dict[str, list[Pointer]]:
    """The cross-references in each paragraph of the text that a document is."""
    said = _Said(document)
    for _ in said.passages():
        pass
    return said.pointers


class _Said:
    """Tells one document from top to bottom, as it is printed."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._notes = {note.id: note.printed for note in document.footnotes}
        self._targets = dict(document.targets)
        self._called: set[str] = set()
        self.pointers: dict[str, list[Pointer]] = defaultdict(list)

    def passages(self) -> Iterator[Passage]:
        yield from self._title_block()
        own_title = opens_with_its_title(self._document)
        apart = []
        for paragraph in self._document.paragraphs[own_title:]:
            if paragraph.part in {Part.BODY, Part.TABLE}:
                yield self._paragraph(paragraph)
            else:
                apart.append(paragraph)
        yield from self._footnotes()
        yield from [self._paragraph(each) for each in sorted(apart, key=lambda each: each.part is Part.TEXT_BOX)]

    def _title_block(self) -> Iterator[Passage]:
        own = self._document.paragraphs[0] if opens_with_its_title(self._document) else None
        for line in () if self._document.as_received else front(self._document):  # of a file its lines have looks
            if own is not None and line.kind not in before_title():
                yield self._paragraph(own)
                own = None
            yield Passage(text=printable(line.text), paragraph_id=front_id(line.kind), role=str(line.kind))
        if own is not None:
            yield self._paragraph(own)

    def _paragraph(self, paragraph: PrintedParagraph) -> Passage:
        text, marks = self._said(paragraph.text, paragraph.id, calls=True)
        return Passage(
            text=text,
            number=paragraph.number,
            paragraph_id=paragraph.id,
            role=line_of_title_block(paragraph.id) or (PLACEHOLDER if paragraph.stands_for else str(paragraph.role)),
            level=paragraph.role.heading_level,
            part=paragraph.part,
            cell=paragraph.cell,
            marks=marks,
        )

    def _footnotes(self) -> Iterator[Passage]:
        """Those that are called, each paragraph of one by itself."""
        for note in self._document.footnotes:
            if note.id not in self._called or not note.text:
                continue
            for n, part in enumerate(note.text.split(PARAGRAPH_END), 1):
                text, marks = self._said(part, note.id, calls=False)
                yield Passage(
                    text=text,
                    number=note.printed,
                    paragraph_id=note.id if n == 1 else f"{note.id} {n}",
                    role=str(Role.NOTE),
                    part=Part.FOOTNOTE,
                    marks=marks,
                )

    def _said(self, text: str, owner: str, *, calls: bool) -> tuple[str, tuple[Mark, ...]]:
        """The words without their marks, and those marks apart. Only its first call in the body is a footnote's mark:
        all others are printed as its number, raised."""
        if not any(mark in text for mark in "\\*^~[{"):
            return printable(text), ()
        words: list[str] = []
        at = 0
        marks: list[Mark] = []
        open_looks: dict[Shown, int] = {}
        for run in inline.runs(text):
            if run.footnote and calls and run.footnote in self._notes and run.footnote not in self._called:
                self._called.add(run.footnote)
                marks.append(Mark(at, at, Shown.FOOTNOTE, self._notes[run.footnote]))
                continue
            said = self._words(run)
            for name, shown in _LOOKS:
                is_on = getattr(run, name) or (shown is Shown.SUPERSCRIPT and bool(run.footnote))
                if is_on and said:
                    open_looks.setdefault(shown, at)
                elif shown in open_looks and said:
                    marks.append(Mark(open_looks.pop(shown), at, shown))
            if run.reference:
                self.pointers[owner].append(Pointer(at, at + len(said), run.reference))
            words.append(said)
            at += len(said)
        marks += [Mark(start, at, shown) for shown, start in open_looks.items()]
        return "".join(words), tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))

    def _words(self, run: inline.Run) -> str:
        if run.footnote:
            return self._notes.get(run.footnote, "")
        return printable(self._targets.get(run.reference, "[?]") if run.reference else run.text)
