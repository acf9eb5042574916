"""The paragraphs, footnotes and cross-references of a document as Word's XML."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role
from draftdesk.ooxml import markup
from draftdesk.ooxml.footnotes import Note, NoteStyles, reference
from draftdesk.writing.content import Front, after_front, bare_number, front, opens_with_its_title
from draftdesk.writing.languages import is_right_to_left, locale, stretches

_STEP = 709  # as the styles of the template have it
_STYLES = {
    Role.TITLE: "Title",
    Role.HEADING_1: "Heading1",
    Role.HEADING_2: "Heading2",
    Role.HEADING_3: "Heading3",
    Role.HEADING_4: "Heading4",
    Role.PREAMBULAR: "DDPreambular",
    Role.OPERATIVE: "DDParagraph",
    Role.CHAPEAU: "DDChapeau",
    Role.NOTE: "DDNote",
}
_FRONT_STYLES = {
    Front.SYMBOL: "DDSymbol",
    Front.HANDLING: "DDHandling",
    Front.TITLE: "Title",
    Front.LABEL: "DDLabel",
    Front.DATE: "DDDate",
}


@dataclass(frozen=True, slots=True)
class _Voice:
    """How a paragraph's language shows in its XML. `run` and `last` go before and after a run's own properties."""

    right_to_left: bool = False
    paragraph: str = ""
    run: str = ""
    language: str = ""


def voice(language: str, document_language: str) -> _Voice:
    """The marks that a paragraph of the language needs in a document of another."""
    name = locale(language)
    rtl = is_right_to_left(language)
    kind = "bidi" if rtl else "eastAsia" if language.lower().startswith("zh") else "val"
    differs = bool(name) and (language != document_language or kind != "val")
    return _Voice(
        right_to_left=rtl,
        paragraph="<w:bidi/>" if rtl else "",
        run='<w:rFonts w:hint="eastAsia"/>' if kind == "eastAsia" else "",
        language=f'<w:lang w:{kind}="{name}"/>' if differs else "",
    )


@dataclass(slots=True)
class Body:
    """Makes the body from top to bottom and gathers the footnotes on its way.

    Footnote ids start at `first_id`. Word counts footnotes by where they are called; one whose number in the document
    is another keeps that number as a typed mark.
    """

    document: Document
    styles: NoteStyles
    first_id: int = 1
    notes: list[Note] = field(default_factory=list)
    _counted: int = 0
    _placed: set[str] = field(default_factory=set)
    _footnotes: dict[str, PrintedFootnote] = field(init=False)
    _targets: dict[str, str] = field(init=False)
    _links: dict[str, str] = field(init=False)
    _bookmarks: dict[str, int] = field(init=False)
    _numbers: dict[str, str] = field(init=False)
    _voices: dict[str, _Voice] = field(init=False)

    def __post_init__(self) -> None:
        document = self.document
        self._footnotes = {note.id: note for note in document.footnotes}
        self._targets = dict(document.targets)
        wanted = dict(document.links)
        self._numbers = {each.id: each.number for each in document.paragraphs}
        self._links = {name: to for name, to in wanted.items() if self._numbers.get(to, "").strip()}
        used = {name for text in _texts(document) for name in inline.reference_ids(text)}
        pointed_at = {self._links[name] for name in used if name in self._links}
        self._bookmarks = {each: index for index, each in enumerate(sorted(pointed_at), 1)}
        self._voices = {"": voice(document.language, document.language)}

    def title_block(self) -> Iterator[str]:
        """The lines that open the document, its title among them."""
        lines = list(front(self.document))
        titled = opens_with_its_title(self.document)
        for line in lines:
            if titled and line.kind not in (Front.SYMBOL, Front.HANDLING):
                yield self.paragraph(self.document.paragraphs[0])
                titled = False
            yield self.plain(_FRONT_STYLES[line.kind], line.text)
        if titled:
            yield self.paragraph(self.document.paragraphs[0])

    def paragraphs(self) -> Iterator[str]:
        """Every paragraph after the title block."""
        for each in self.document.paragraphs[after_front(self.document) :]:
            yield self.paragraph(each)

    def plain(self, style: str, text: str) -> str:
        """A line of the document's language that holds no marks."""
        spoken = self._voices[""]
        return markup.paragraph(style, _words(text, "", spoken), spoken.paragraph)

    def paragraph(self, each: PrintedParagraph) -> str:
        spoken = self._voice(each.language)
        style, layout = _style(each)
        number = self._number(each, spoken) if each.number else ""
        return markup.paragraph(style, number + self._runs(each.text, spoken), spoken.paragraph + layout)

    def _voice(self, language: str) -> _Voice:
        if language not in self._voices:
            self._voices[language] = voice(language, self.document.language)
        return self._voices[language]

    def _number(self, each: PrintedParagraph, spoken: _Voice) -> str:
        """The number and the tab after it. The bookmark holds what a citation says of it: "12" of "12."."""
        gap = _words(_gap(each), "", spoken)
        if each.id not in self._bookmarks:
            return _words(each.number + _gap(each), "", spoken)
        before, cited, after = _split(each.number)
        index = self._bookmarks[each.id]
        inner = markup.bookmarked(_words(cited, "", spoken), _bookmark_name(index), index)
        return _words(before, "", spoken) + inner + _words(after, "", spoken) + gap

    def _runs(self, text: str, spoken: _Voice, note: Callable[[str], str] | None = None) -> str:
        """A text's runs. `note` makes what stands for a footnote mark: the reference itself unless told otherwise."""
        if not any(mark in text for mark in "\\*^~[{"):
            return _words(text, "", spoken)
        made = []
        for piece in inline.runs(text):
            properties = _properties(piece)
            if piece.footnote:
                made.append(note(piece.footnote) if note else self._footnote(piece.footnote, spoken))
            elif piece.reference:
                made.append(self._reference(piece.reference, properties, spoken))
            else:
                made.append(_words(piece.text, properties, spoken))
        return "".join(made)

    def _footnote(self, name: str, spoken: _Voice) -> str:
        footnote = self._footnotes.get(name)
        if footnote is None:
            return ""
        if name in self._placed:
            return self._repeated(name)
        self._placed.add(name)
        counts = footnote.printed == str(self._counted + 1)
        self._counted += counts
        note = Note(
            id=self.first_id + len(self.notes),
            inner=self._runs(footnote.text, spoken, self._repeated),
            mark="" if counts else footnote.printed,
            properties=spoken.paragraph,
            look="<w:rtl/>" if spoken.right_to_left else "",
        )
        self.notes.append(note)
        return reference(note, self.styles)

    def _repeated(self, name: str) -> str:
        """The number alone where a footnote is called once more, or from within a footnote: Word calls each once."""
        footnote = self._footnotes.get(name)
        look = f'<w:rStyle w:val="{self.styles.reference}"/>'
        return markup.run(footnote.printed, look) if footnote else ""

    def _reference(self, name: str, properties: str, spoken: _Voice) -> str:
        """The number of the paragraph meant, from where Word jumps to it.

        A field, where working it out anew gives the same words; a link where the paragraph's own number is only the
        end of them ("12 (a)" points at "(a)") and a field would cut the rest off.
        """
        shown = self._targets.get(name, "[?]")
        target = self._links.get(name)
        look = f"{spoken.run}{properties}{'<w:rtl/>' if spoken.right_to_left else ''}{spoken.language}"
        if target is None or name not in self._targets:
            return _words(shown, properties, spoken)
        anchor = _bookmark_name(self._bookmarks[target])
        if printable(_split(self._numbers[target])[1]) == printable(shown):
            return markup.field(f"REF {anchor} \\h", shown, look)
        return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{_words(shown, properties, spoken)}</w:hyperlink>'


def _texts(document: Document) -> Iterator[str]:
    for each in document.paragraphs:
        yield each.text
    for note in document.footnotes:
        yield note.text


def _style(each: PrintedParagraph) -> tuple[str, str]:
    """The paragraph's style, and the indent that its style does not give."""
    if each.role is Role.SUB_PARAGRAPH:
        level = max(1, each.depth)
        style = f"DDSubParagraph{min(level, 3)}"
        if level > 3:
            return style, f'<w:ind w:left="{_STEP * (min(level, 6) + 1)}" w:hanging="{_STEP if each.number else 0}"/>'
        return style, "" if each.number else '<w:ind w:hanging="0"/>'
    style = _STYLES[each.role]
    if each.role is Role.OPERATIVE:
        return style, "" if each.number else '<w:ind w:hanging="0"/>'
    if each.number and _gap(each) == "\t":
        return style, f'<w:ind w:left="{_STEP}" w:hanging="{_STEP}"/>'
    return style, ""


def _gap(each: PrintedParagraph) -> str:
    """What stands between number and text: a blank after words ("Objective 5:"), else a tab."""
    is_words = each.role.heading_level > 0 and " " in each.number.strip()
    return " " if is_words else "\t"


def _split(number: str) -> tuple[str, str, str]:
    """A number's blanks, what is cited of it, and its final point or colon."""
    cited = bare_number(number)
    start = number.find(cited) if cited else 0
    return number[:start], number[start : start + len(cited)], number[start + len(cited) :]


def _bookmark_name(index: int) -> str:
    return f"_Ref{index:09}"  # Word hides bookmarks whose name begins with an underscore


def _properties(piece: inline.Run) -> str:
    properties = ""
    if piece.bold:
        properties += "<w:b/><w:bCs/>"
    if piece.italic:
        properties += "<w:i/><w:iCs/>"
    if piece.superscript or piece.subscript:
        properties += f'<w:vertAlign w:val="{"superscript" if piece.superscript else "subscript"}"/>'
    return properties


def _words(text: str, properties: str, spoken: _Voice) -> str:
    """Runs of one look, one for each direction that the text takes."""
    made = []
    for right_to_left, stretch in stretches(text, right_to_left=spoken.right_to_left):
        turned = "<w:rtl/>" if right_to_left else ""
        made.append(markup.run(stretch, f"{spoken.run}{properties}{turned}{spoken.language}"))
    return "".join(made)
