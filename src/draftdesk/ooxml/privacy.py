"""What of a Word file tells of people, machines and earlier text: names of elements, attributes and parts."""

import re
from collections.abc import Iterable, Iterator

from draftdesk.ooxml.pieces import PPR, RPR, RUN, TEXT, VANISH
from draftdesk.ooxml.xml import NAMESPACES, VAL, Element, is_on, qn

COMMENT_PARTS = frozenset(("comments", "commentsExtended", "commentsIds", "commentsExtensible"))
EMBEDDED = frozenset(("oleObject", "package", "control", "activeXControlBinary", "aFChunk", "subDocument"))
MACROS = frozenset(("vbaProject", "wordVbaData", "attachedToolbars", "keyMapCustomizations"))
STORIES = frozenset(("officeDocument", "header", "footer", "footnotes", "endnotes"))
PATH = re.compile(r"(?i)(?<![a-z])[a-z]:[\\/]|\\\\[\w.-]+\\|file:|/(?:users|home|volumes|mnt)/")
"""A place on a disk or in an office's network."""
FILE_NAME = re.compile(r"(?i)[\w)\]]\.(?:jpe?g|png|gif|tiff?|bmp|emf|wmf|svg|docx?|pdf|pptx?|xlsx?)$")
PRIVATE_FIELD = re.compile(
    r"(?i)^\s*(?:AUTHOR|LASTSAVEDBY|USERNAME|USERINITIALS|USERADDRESS|FILENAME|TEMPLATE|COMMENTS|KEYWORDS|SUBJECT|TITLE|"
    r"INFO|DOCPROPERTY|DOCVARIABLE|SAVEDATE|CREATEDATE|PRINTDATE|EDITTIME|REVNUM|DDE|DDEAUTO|LINK|INCLUDETEXT|"
    r"INCLUDEPICTURE|IMPORT|DATABASE|MERGEFIELD|MACROBUTTON|RD)\b"
)
"""A field that asks for a property, a variable or another file."""

_STYLE, _BASED_ON, _ID = qn("w:style"), qn("w:basedOn"), qn("w:styleId")
_RUN_STYLE, _PARAGRAPH_STYLE, PARAGRAPH = qn("w:rStyle"), qn("w:pStyle"), qn("w:p")
FIELD, FIELD_TYPE, CODE, SIMPLE = qn("w:fldChar"), qn("w:fldCharType"), qn("w:instrText"), qn("w:fldSimple")
DELETED_CODE, INSTRUCTION = qn("w:delInstrText"), qn("w:instr")
_SAVING = (f"{{{NAMESPACES['w']}}}rsid", "{http://schemas.microsoft.com/office/word/2010/wordml}paraId")
_TEXT_ID = "{http://schemas.microsoft.com/office/word/2010/wordml}textId"
_NOTES = (qn("w:footnotes"), qn("w:endnotes"))
_NOT_SAID = frozenset((RPR, FIELD, CODE, DELETED_CODE))
NAMING = ("name", "descr", "title", "alt", "{urn:schemas-microsoft-com:office:office}title")
"""Attributes by which a drawing is called or described."""


def is_saving_id(attribute: str) -> bool:
    """Whether an attribute tells in which sitting something was written, or which paragraph of which copy it is."""
    return attribute.startswith(_SAVING) or attribute == _TEXT_ID


def hidden_styles(styles: Element | None) -> frozenset[str]:
    """The ids of the styles whose text is hidden."""
    own: dict[str, bool] = {}
    above: dict[str, str] = {}
    for style in () if styles is None else styles.iter(_STYLE):
        name, font, based = style.get(_ID, ""), style.find(RPR), style.find(_BASED_ON)
        switch = None if font is None else font.find(VANISH)
        if switch is not None:
            own[name] = is_on(switch)
        if based is not None:
            above[name] = based.get(VAL, "")

    def hides(name: str) -> bool:
        seen: set[str] = set()
        while name not in own and name in above and name not in seen:
            seen.add(name)
            name = above[name]
        return own.get(name, False)

    return frozenset(name for name in own.keys() | above.keys() if hides(name))


def hidden_runs(root: Element, styles: frozenset[str]) -> Iterator[Element]:
    """The runs of a story that say something and are hidden, by themselves or by a style. Codes of fields, which are
    hidden by nature, are none."""
    if not styles and next(root.iter(VANISH), None) is None:
        return
    for run in list(root.iter(RUN)):
        if _is_hidden(run, styles) and any(child.tag not in _NOT_SAID for child in run):
            yield run


def _is_hidden(run: Element, styles: frozenset[str]) -> bool:
    font = run.find(RPR)
    switch = None if font is None else font.find(VANISH)
    if switch is not None:
        return is_on(switch)
    if not styles:
        return False
    own = None if font is None else font.find(_RUN_STYLE)
    if own is not None and own.get(VAL) in styles:
        return True
    paragraph = next(run.iterancestors(PARAGRAPH), None)
    look = None if paragraph is None else paragraph.find(PPR)
    style = None if look is None else look.find(_PARAGRAPH_STYLE)
    return style is not None and style.get(VAL) in styles


def fields(root: Element) -> Iterator[tuple[str, list[Element]]]:
    """The fields of a story: what each asks for, and the elements that make it one. What it shows stands between and is
    none of these."""
    opened: list[tuple[list[str], list[Element]]] = []
    for node in root.iter(FIELD, CODE, DELETED_CODE, SIMPLE):
        if node.tag == SIMPLE:
            yield node.get(INSTRUCTION, ""), [node]
        elif node.tag != FIELD:
            if opened:
                opened[-1][0].append(node.text or "")
                opened[-1][1].append(node)
        elif node.get(FIELD_TYPE) == "begin":
            opened.append(([], [node]))
        elif opened:
            opened[-1][1].append(node)
            if node.get(FIELD_TYPE) == "end":
                codes, nodes = opened.pop()
                yield "".join(codes), nodes


def is_private(code: str) -> bool:
    """Whether a field asks for what is not the text's own, or names a place on a disk."""
    return bool(PRIVATE_FIELD.match(code) or PATH.search(code))


def shown_text(stories: Iterable[Element], styles: Element | None) -> str:
    """All words that some stories show, notes apart, without the space between them: what a title may stand in."""
    hidden = hidden_styles(styles)
    said: list[str] = []
    for root in (each for each in stories if each.tag not in _NOTES):
        unseen = set(hidden_runs(root, hidden))
        said += (text.text or "" for text in root.iter(TEXT) if text.getparent() not in unseen)
    return squeezed("".join(said))


def squeezed(text: str) -> str:
    """A text without its space."""
    return "".join(text.split())
