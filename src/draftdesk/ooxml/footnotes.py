"""Real footnotes, which python-docx has no means to write.

A footnote stands in four places: its reference in the body, its text in the part `footnotes.xml`, the relationship
that ties the part to the body, and the settings that name the two separators (ECMA-376, 17.11).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from draftdesk.ooxml.markup import DECLARED, elements, escaped, look, paragraph, qualified, run

if TYPE_CHECKING:
    from docx.opc.part import Part
    from docx.parts.document import DocumentPart

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_PART_NAME = "/word/footnotes.xml"
_SEPARATORS = (("separator", -1), ("continuationSeparator", 0))
_PLAIN_SEPARATOR = '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
_RULE = "dd footnote rule"
_SHORT = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" Requires="w16se">'
    "<w:t>{line}</w:t></mc:Choice><mc:Fallback><w:{kind}/></mc:Fallback></mc:AlternateContent></w:r>"
)
_SHORT_LINE = "_" * 18
"""The line that the Organization types above footnotes: an inch of 8-point letters, of which Word's own line has two.
Word takes the typed line; LibreOffice draws none at all where a file lacks Word's own, and takes that."""
AFTER_IN_SETTINGS = (
    "w:endnotePr",
    "w:compat",
    "w:docVars",
    "w:rsids",
    "m:mathPr",
    "w:attachedSchema",
    "w:themeFontLang",
    "w:clrSchemeMapping",
    "w:doNotIncludeSubdocsInStats",
    "w:doNotAutoCompressPictures",
    "w:forceUpgrade",
    "w:captions",
    "w:readModeInkLockDown",
    "w:smartTagType",
    "sl:schemaLibrary",
    "w:shapeDefaults",
    "w:doNotEmbedSmartTags",
    "w:decimalSymbol",
    "w:listSeparator",
)
"""What stands after the separators of footnotes in a file's settings, in the schema's order."""


@dataclass(frozen=True, slots=True)
class NoteStyles:
    """The ids of the two styles a footnote needs, which differ from one language of Word to another; and that of the
    line above the footnotes, "" where it has none."""

    text: str = "FootnoteText"
    reference: str = "FootnoteReference"
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote to lay in. `inner` is the XML of its runs.

    Word counts footnotes itself; `mark` is what is printed instead where that would give another number.
    `properties` are those of its paragraph, after the style; `look` those of its mark, after the style; `gap` stands
    between mark and text.
    """

    id: int
    inner: str
    mark: str = ""
    properties: str = ""
    look: str = ""
    gap: str = " "


def first_free_id(part: "DocumentPart") -> int:
    """The id that the next footnote of this document may have."""
    existing = _existing(part)
    if existing is None:
        return 1
    return max([0, *(int(note.get(qualified("id"), "0")) for note in _root(existing))]) + 1


def note_styles(part: "DocumentPart") -> NoteStyles:
    """The document's own footnote styles, found by the names that every language of Word writes; added if missing."""
    by_name = {}
    for style in part.styles.element.iterchildren(qualified("style")):
        name = style.find(qualified("name"))
        if name is not None:
            by_name[name.get(qualified("val"), "").lower()] = style.get(qualified("styleId"), "")
    usual = NoteStyles()
    found = NoteStyles(
        by_name.get("footnote text") or usual.text,
        by_name.get("footnote reference") or usual.reference,
        by_name.get(_RULE, ""),
    )
    missing = ""
    if "footnote text" not in by_name:
        missing += (
            f'<w:style w:type="paragraph" w:styleId="{usual.text}"><w:name w:val="footnote text"/>'
            '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
            '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>'
        )
    if "footnote reference" not in by_name:
        missing += (
            f'<w:style w:type="character" w:styleId="{usual.reference}"><w:name w:val="footnote reference"/>'
            '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        )
    part.styles.element.extend(elements([missing]))
    return found


def reference(note: Note, styles: NoteStyles) -> str:
    """The run that stands in the body where the footnote is called."""
    follows = ' w:customMarkFollows="1"' if note.mark else ""
    mark = f"<w:t>{escaped(note.mark)}</w:t>" if note.mark else ""
    return f'<w:r>{look(_mark_look(note, styles))}<w:footnoteReference{follows} w:id="{note.id}"/>{mark}</w:r>'


def lay_footnotes(
    part: "DocumentPart", notes: Sequence[Note], styles: NoteStyles, *, right_to_left: bool = False
) -> None:
    """Put the footnotes' text into the document's package, after those it has.

    Does nothing without notes. The references are the caller's to place. The lines above them begin where the text
    does: at the right edge in a document that runs from right to left.
    """
    if not notes:
        return
    from docx.opc.packuri import PackURI
    from docx.opc.part import XmlPart
    from docx.oxml.parser import parse_xml

    existing = _existing(part)
    if existing is None:
        root = parse_xml(f"<w:footnotes {DECLARED}>{_separators(styles.rule, right_to_left)}</w:footnotes>")
        laid = XmlPart(PackURI(_PART_NAME), _CONTENT_TYPE, root, part.package)
        _name_separators(part)
    else:
        laid = _opened(part, existing)
    laid.element.extend(elements(_note_xml(note, styles) for note in notes))
    part.relate_to(laid, _RELATIONSHIP)


def _separators(style: str, right_to_left: bool) -> str:
    """The lines above footnotes: short ones where these have a style, else Word's own."""
    turned = "<w:bidi/>" if right_to_left else ""
    properties = f'<w:pStyle w:val="{style}"/>{turned}' if style else f"{turned}{_PLAIN_SEPARATOR}"
    inner = _SHORT if style else "<w:r><w:{kind}/></w:r>"
    return "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>{properties}</w:pPr>'
        f"{inner.format(kind=kind, line=_SHORT_LINE)}</w:p></w:footnote>"
        for kind, number in _SEPARATORS
    )


def _mark_look(note: Note, styles: NoteStyles) -> str:
    return f'<w:rStyle w:val="{styles.reference}"/>{note.look}'


def _note_xml(note: Note, styles: NoteStyles) -> str:
    look_of_mark = _mark_look(note, styles)
    mark = run(note.mark, look_of_mark) if note.mark else f"<w:r>{look(look_of_mark)}<w:footnoteRef/></w:r>"
    body = paragraph(styles.text, f"{mark}{run(note.gap)}{note.inner}", note.properties)
    return f'<w:footnote w:id="{note.id}">{body}</w:footnote>'


def _existing(part: "DocumentPart") -> "Part | None":
    for relationship in part.rels.values():
        if relationship.reltype == _RELATIONSHIP and not relationship.is_external:
            found: Part = relationship.target_part
            return found
    return None


def _root(existing: "Part") -> Any:
    from docx.opc.part import XmlPart
    from docx.oxml.parser import parse_xml

    return existing.element if isinstance(existing, XmlPart) else parse_xml(existing.blob)


def _opened(part: "DocumentPart", existing: "Part") -> Any:
    """The footnotes part in a form that can be added to: python-docx loads it as mere bytes."""
    from docx.opc.part import XmlPart

    if isinstance(existing, XmlPart):
        return existing
    opened = XmlPart(existing.partname, existing.content_type, _root(existing), part.package)
    for name, relationship in existing.rels.items():
        target = relationship.target_ref if relationship.is_external else relationship.target_part
        opened.load_rel(relationship.reltype, target, name, relationship.is_external)
    for name in [name for name, relationship in part.rels.items() if relationship.reltype == _RELATIONSHIP]:
        del part.rels[name]
    return opened


def _name_separators(part: "DocumentPart") -> None:
    settings = part.settings.element
    if settings.find(qualified("footnotePr")) is not None:
        return
    named = elements(['<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'])[0]
    settings.insert_element_before(named, *AFTER_IN_SETTINGS)
