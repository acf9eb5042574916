"""The paragraphs, footnotes and cross-references of a document as Word's XML."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from draftdesk.kit.printable import printable
from draftdesk.model import inline
from draftdesk.model.document import Document, PrintedFootnote, PrintedParagraph
from draftdesk.model.drafts import Role, Status
from draftdesk.model.export_profile import INFORMAL, SUB_PARAGRAPH_LEVELS, ExportProfile, FrontMatter, TextStyle
from draftdesk.model.openings import Openings
from draftdesk.ooxml import markup
from draftdesk.ooxml.footnotes import Note, NoteStyles, reference
from draftdesk.writing.content import (
    Front,
    FrontLine,
    after_front,
    bare_number,
    before_title,
    front,
    gap_after,
    opens_with_its_title,
)
from draftdesk.writing.languages import is_right_to_left, locale, reads_left_to_right, stretches
from draftdesk.writing.word_base import STYLES
from draftdesk.writing.word_layout import stacked_headings
from draftdesk.writing.word_lists import Lists
from draftdesk.writing.word_page import margin_frame
from draftdesk.writing.word_styles import NUMBERED, STACKED, UNNUMBERED

_WITH_OPENINGS = frozenset({Role.PREAMBULAR, Role.OPERATIVE})
_FRONT_STYLES = {
    Front.SYMBOL: "DDSymbol",
    Front.HANDLING: "DDHandling",
    Front.TITLE: "Title",
    Front.LABEL: "DDLabel",
    Front.DATE: "DDDate",
    Front.SESSION: "DDSession",
    Front.ITEM: "DDAgendaItem",
    Front.ITEM_TITLE: "DDAgendaItemTitle",
    Front.BYLINE: "DDByline",
    Front.BYLINE_NOTE: "DDBylineNote",
}
_AT_END = frozenset({Front.SYMBOL, Front.HANDLING})
"""Lines that stand where those of the text end."""
_LONG_TITLE = 400
_LOOSE = '<w:keepNext w:val="0"/><w:keepLines w:val="0"/>'
"""What lets a long title begin on the first page and go on on the next."""


@dataclass(frozen=True, slots=True)
class _Voice:
    """How a paragraph's language shows in its XML. `run` and `last` go before and after a run's own properties."""

    right_to_left: bool = False
    paragraph: str = ""
    run: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """A number that a reference shows, of which paragraph, and the blank before it."""

    before: str
    number: str
    paragraph_id: str


def voice(language: str, around: str = "") -> _Voice:
    """The marks that a paragraph of the language needs. Every run says its language, so that words that are copied into
    another document still do; but for Latin letters in a document where all `around` is of that language."""
    name = locale(language)
    rtl = is_right_to_left(language)
    kind = "bidi" if rtl else "eastAsia" if language.lower().startswith("zh") else "val"
    return _Voice(
        right_to_left=rtl,
        paragraph="<w:bidi/>" if rtl else "",
        run='<w:rFonts w:hint="eastAsia"/>' if kind == "eastAsia" else "",
        language=f'<w:lang w:{kind}="{name}"/>' if name and (language != around or kind != "val") else "",
    )


@dataclass(slots=True)
class Body:
    """Makes the body from top to bottom and gathers the footnotes on its way.

    Footnote ids start at `first_id`. Word counts footnotes by where they are called; one whose number in the document
    is another keeps that number as a typed mark. `ids` has the ids of styles whose id in the file is another than ours;
    `lists` makes numbers Word's own where they are to be; `openings` are set apart where there are any; `organ` is the
    line that a resolution begins with; `statuses` has what the margin says of a paragraph's status, `framed` where
    that says itself, and not its style alone, that it stands there.
    """

    document: Document
    styles: NoteStyles
    profile: ExportProfile = INFORMAL
    ids: Mapping[str, str] = field(default_factory=dict)
    lists: Lists | None = None
    openings: Openings | None = None
    organ: str = ""
    statuses: Mapping[Status, str] = field(default_factory=dict)
    framed: bool = True
    first_id: int = 1
    notes: list[Note] = field(default_factory=list)
    _counted: int = 0
    _placed: set[str] = field(default_factory=set)
    _footnotes: dict[str, PrintedFootnote] = field(init=False)
    _targets: dict[str, str] = field(init=False)
    _links: dict[str, str] = field(init=False)
    _bookmarks: dict[str, int] = field(init=False)
    _numbers: dict[str, str] = field(init=False)
    _parents: dict[str, str | None] = field(init=False)
    _parts: dict[str, tuple[_Part, ...]] = field(init=False)
    _voices: dict[str, _Voice] = field(init=False)
    _stacked: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        document = self.document
        self._footnotes = {note.id: note for note in document.footnotes}
        self._targets = dict(document.targets)
        wanted = dict(document.links)
        self._numbers = {each.id: each.number for each in document.paragraphs}
        self._links = {name: to for name, to in wanted.items() if self._numbers.get(to, "").strip()}
        used = {name for text in _texts(document) for name in inline.reference_ids(text)}
        self._parents = {each.id: each.parent_id for each in document.paragraphs}
        self._parts = {name: self._parts_of(name) for name in used if name in self._links and name in self._targets}
        pointed_at = {self._links[name] for name in used if name in self._links}
        pointed_at |= {part.paragraph_id for parts in self._parts.values() for part in parts}
        self._bookmarks = {each: index for index, each in enumerate(sorted(pointed_at), 1)}
        self._voices = {"": voice(document.language)}
        self._stacked = stacked_headings(document, self.profile)

    def title_block(self) -> Iterator[str]:
        """The lines that open the document, its title among them."""
        matter = self.profile.front
        titled = opens_with_its_title(self.document)
        for line in front(self.document, matter):
            if titled and line.kind not in before_title(matter):
                yield self.paragraph(self.document.paragraphs[0])
                titled = False
            yield self._front_line(line, matter)
        if titled:
            yield self.paragraph(self.document.paragraphs[0])

    def paragraphs(self) -> Iterator[str]:
        """Every paragraph after the title block, the line on the organ before the first that is no heading."""
        organ = self.organ
        for each in self.document.paragraphs[after_front(self.document) :]:
            if organ and not each.role.heading_level:
                yield self._organ_line(organ)
                organ = ""
            yield self.paragraph(each)

    def plain(self, style: str, text: str) -> str:
        """A line of the document's language that holds no marks."""
        spoken = self._voices[""]
        return markup.paragraph(self._id(style), _words(text, "", spoken), spoken.paragraph)

    def _front_line(self, line: FrontLine, matter: FrontMatter) -> str:
        """A line of the title block. In an Arabic document, one in Latin letters ("28 May 2018") runs as those do."""
        is_resolution = line.kind is Front.BYLINE and matter is FrontMatter.RESOLUTION
        style = self._id("DDResolutionLine" if is_resolution else _FRONT_STYLES[line.kind])
        spoken = self._voices[""]
        if spoken.right_to_left and reads_left_to_right(line.text):
            side = "left" if line.kind in _AT_END else "right"
            return markup.paragraph(style, _words(line.text, "", voice("en")), f'<w:jc w:val="{side}"/>')
        loose = _LOOSE if line.kind is Front.TITLE and len(line.text) > _LONG_TITLE else ""
        return markup.paragraph(style, _words(line.text, "", spoken), loose + spoken.paragraph)

    def paragraph(self, each: PrintedParagraph) -> str:
        """The paragraph, after the line on its status in the margin where it has one."""
        spoken = self._voice(each.language)
        style = self._style_of(each)
        words = self._opening(each, spoken)
        marked = self._in_margin(each)
        counted = self.lists.of(each) if self.lists is not None else None
        if counted is not None:
            return marked + markup.paragraph(style, self._bookmarked(each, words), counted + spoken.paragraph)
        number = self._number(each, spoken) if each.number else ""
        way = spoken.paragraph if number else _way(each, spoken)
        return marked + markup.paragraph(style, number + words, way)

    def _opening(self, each: PrintedParagraph, spoken: _Voice) -> str:
        """The words of a paragraph, those it opens with in a style of their own where they are to be set apart."""
        length = self.openings.length(each.text) if self.openings and each.role in _WITH_OPENINGS else 0
        if not length:
            return self._runs(each.text, spoken)
        style = f'<w:rStyle w:val="{self._id("DDOpeningWords")}"/>'
        return _words(each.text[:length], "", spoken, style) + self._runs(each.text[length:], spoken)

    def _organ_line(self, said: str) -> str:
        spoken = self._voices[""]
        style = f'<w:rStyle w:val="{self._id("DDOpeningWords")}"/>'
        inner = _words(said[:-1], "", spoken, style) + _words(said[-1:], "", spoken)
        return markup.paragraph(self._id("DDOrganLine"), inner, spoken.paragraph)

    def _style_of(self, each: PrintedParagraph) -> str:
        """The id in this file of the paragraph's style. A template's headings stand as that has them."""
        style = _style(each)
        if each.id in self._stacked and STYLES[each.role] not in self.ids:
            return f"{style if style.startswith('DD') else f'DD{style}'}{STACKED}"
        return self._id(style)

    def _id(self, style: str) -> str:
        return self.ids.get(style, style)

    def _in_margin(self, each: PrintedParagraph) -> str:
        said = self.statuses.get(each.status, "")
        if not said:
            return ""
        spoken = self._voices[""]
        frame = margin_frame(self.profile.page, right_to_left=spoken.right_to_left) if self.framed else ""
        return markup.paragraph(self._id("DDMarginStatus"), _words(said, "", spoken), frame + spoken.paragraph)

    def _bookmarked(self, each: PrintedParagraph, inner: str) -> str:
        """The words of a paragraph that Word numbers, within the bookmark that references to it need."""
        index = self._bookmarks.get(each.id)
        return inner if index is None else markup.bookmarked(inner, _bookmark_name(index), index)

    def _voice(self, language: str) -> _Voice:
        if language not in self._voices:
            self._voices[language] = voice(language)
        return self._voices[language]

    def _number(self, each: PrintedParagraph, spoken: _Voice) -> str:
        """The number and the tab after it. The bookmark holds what a citation says of it: "12" of "12.".

        "1 bis." has a blank before the tab: it ends just where the text begins, and would touch it.
        """
        lead, gap = ("\t" if self._is_flush(each) else ""), _gap(each)
        gap = f" {gap}" if gap == "\t" and " " in bare_number(each.number) else gap
        if each.id not in self._bookmarks:
            return _words(lead + each.number + gap, "", spoken)
        before, cited, after = _split(each.number)
        index = self._bookmarks[each.id]
        inner = markup.bookmarked(_words(cited, "", spoken), _bookmark_name(index), index)
        return _words(lead + before, "", spoken) + inner + _words(after + gap, "", spoken)

    def _is_flush(self, each: PrintedParagraph) -> bool:
        """Whether a tab leads to the number, which stands flush at its end. A template's styles know no such tab."""
        flush = _how(self.profile, each).number_end_mm > 0
        return flush and _gap(each) == "\t" and _style(each) not in self.ids

    def _runs(self, text: str, spoken: _Voice, note: Callable[[str], str] | None = None) -> str:
        """A text's runs. `note` makes what stands for a footnote mark: the reference itself unless told otherwise."""
        if not any(mark in text for mark in "\\*^~[{"):
            return _words(text, "", spoken)
        made = []
        for piece in inline.runs(text):
            properties = look_of(piece)
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
            gap="\t" if self.profile.footnote.number_mm else " ",
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

        Fields, one for each paragraph whose number it has ("12 (a)" is 12's and (a)'s), so that working them out anew
        gives the same words; a link where it is made up otherwise.
        """
        shown = self._targets.get(name, "[?]")
        target = self._links.get(name)
        if target is None or name not in self._targets:
            return _words(shown, properties, spoken)
        parts = self._parts[name]
        if parts:
            return "".join(self._field(part, properties, spoken) for part in parts)
        anchor = _bookmark_name(self._bookmarks[target])
        return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{_words(shown, properties, spoken)}</w:hyperlink>'

    def _field(self, part: _Part, properties: str, spoken: _Voice) -> str:
        """The number of one paragraph, with what stands before it."""
        look = f"{spoken.run}{properties}{'<w:rtl/>' if spoken.right_to_left else ''}{spoken.language}"
        counted = self.lists is not None and self.lists.counts(part.paragraph_id)
        number = "\\n " if counted else ""
        code = f"REF {_bookmark_name(self._bookmarks[part.paragraph_id])} {number}\\h"
        return _words(part.before, properties, spoken) + markup.field(code, part.number, look)

    def _parts_of(self, name: str) -> tuple[_Part, ...]:
        """What a reference shows, cut into the numbers of the paragraph meant and of those it stands under; nothing
        where it is more or less than these."""
        rest, at = printable(self._targets[name]), self._links.get(name)
        found: list[_Part] = []
        seen: set[str] = set()
        while rest and at is not None and at not in seen:
            seen.add(at)
            number = printable(_split(self._numbers.get(at, ""))[1])
            if number:
                above = rest.removesuffix(number)
                if above == rest:
                    return ()
                rest = above.rstrip()
                found.append(_Part(above[len(rest) :], number, at))
            at = self._parents.get(at)
        return () if rest else tuple(reversed(found))


def _texts(document: Document) -> Iterator[str]:
    for each in document.paragraphs:
        yield each.text
    for note in document.footnotes:
        yield note.text


def _way(each: PrintedParagraph, spoken: _Voice) -> str:
    """The direction of a paragraph without a number. LibreOffice puts the day of "7 January 2022" at the end of it in
    one that runs from right to left, whatever its runs do."""
    text = inline.plain(each.text)
    is_date = spoken.right_to_left and text[:1].isdigit() and stretches(text, right_to_left=True) == [(False, text)]
    return '<w:jc w:val="right"/>' if is_date else spoken.paragraph


def _style(each: PrintedParagraph) -> str:
    """The id of the paragraph's style: of its role, its level, and whether a number stands before it."""
    if each.role is Role.SUB_PARAGRAPH:
        level = min(max(each.depth, 1), SUB_PARAGRAPH_LEVELS)
        return f"DDSubParagraph{level}{'' if each.number else UNNUMBERED}"
    style = STYLES[each.role]
    if each.role is Role.OPERATIVE:
        return style if each.number else f"{style}{UNNUMBERED}"
    if each.number and _gap(each) == "\t":
        return f"{style if style.startswith('DD') else f'DD{style}'}{NUMBERED}"
    return style


def _how(profile: ExportProfile, each: PrintedParagraph) -> TextStyle:
    """What the profile has of the looks of a paragraph with a number."""
    if each.role.heading_level:
        return profile.headings[each.role.heading_level - 1]
    match each.role:
        case Role.TITLE:
            return profile.title
        case Role.SUB_PARAGRAPH:
            return profile.sub_paragraph
        case Role.NOTE:
            return profile.note
    return profile.operative


def _gap(each: PrintedParagraph) -> str:
    return gap_after(each.number, is_heading=each.role.heading_level > 0)


def _split(number: str) -> tuple[str, str, str]:
    """A number's blanks, what is cited of it, and its final point or colon."""
    cited = bare_number(number)
    start = number.find(cited) if cited else 0
    return number[:start], number[start : start + len(cited)], number[start + len(cited) :]


def _bookmark_name(index: int) -> str:
    return f"_Ref{index:09}"  # Word hides bookmarks whose name begins with an underscore


def look_of(piece: inline.Run) -> str:
    """How a stretch of text looks, as the properties of a run."""
    properties = ""
    if piece.bold:
        properties += "<w:b/><w:bCs/>"
    if piece.italic:
        properties += "<w:i/><w:iCs/>"
    if piece.superscript or piece.subscript:
        properties += f'<w:vertAlign w:val="{"superscript" if piece.superscript else "subscript"}"/>'
    return properties


def _words(text: str, properties: str, spoken: _Voice, style: str = "") -> str:
    """Runs of one look, one for each direction that the text takes."""
    made = []
    for right_to_left, stretch in stretches(text, right_to_left=spoken.right_to_left):
        turned = "<w:rtl/>" if right_to_left else ""
        made.append(markup.run(stretch, f"{style}{spoken.run}{properties}{turned}{spoken.language}"))
    return "".join(made)
