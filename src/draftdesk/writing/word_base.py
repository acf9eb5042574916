"""The empty Word file that a document is written into: its styles and pages are those of the profile.

Where the profile has a template of the person's own, its styles are used, found by the names that every language of
Word writes; a style it does not have is added from the profile.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from draftdesk.kit.resources import resource
from draftdesk.model.drafts import Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.export_profile import SUB_PARAGRAPH_LEVELS, ExportProfile
from draftdesk.ooxml.markup import elements, qualified
from draftdesk.ooxml.templates import fit_template
from draftdesk.ooxml.xml import integer
from draftdesk.writing.languages import is_right_to_left, locale
from draftdesk.writing.word_page import section_xml
from draftdesk.writing.word_styles import NUMBERED, UNNUMBERED, style_id, style_xml, styles_xml

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element

STYLES: Mapping[Role, str] = {
    Role.TITLE: "Title",
    Role.HEADING_1: "Heading1",
    Role.HEADING_2: "Heading2",
    Role.HEADING_3: "Heading3",
    Role.HEADING_4: "Heading4",
    Role.PREAMBULAR: "DDPreambular",
    Role.OPERATIVE: "DDParagraph",
    Role.CHAPEAU: "DDChapeau",
    Role.SUB_PARAGRAPH: "DDSubParagraph1",
    Role.NOTE: "DDNote",
}
"""The style of each role, of sub-paragraphs that of the first level."""
_REFERRING = ("basedOn", "next", "link")
_RUNNING = ("Header", "Footer")
_STOPS = f"{qualified('pPr')}/{qualified('tabs')}/{qualified('tab')}"
_POSITION = qualified("pos")
_USUAL_LOOK = "/".join(qualified(each) for each in ("docDefaults", "rPrDefault", "rPr"))


@dataclass(frozen=True, slots=True)
class Base:
    """`ids` has the id in this file of each style whose id is another than ours; `added` are the names of the styles
    that the person's template did not have."""

    word: "WordDocument"
    ids: Mapping[str, str] = field(default_factory=dict)
    added: tuple[str, ...] = ()

    def style(self, name: str) -> str:
        """The id in this file of the style that has that id of ours."""
        return self.ids.get(name, name)


def base_for(profile: ExportProfile, language: str) -> Base:
    """An empty file for a document in the language. Raises InvalidSettings where the profile's template is unfit."""
    import docx

    word = docx.Document(str(resource("word", "base.docx")))
    made = elements([styles_xml(profile, language)])
    if profile.template:
        base = _on_template(word, profile, made)
    else:
        base = Base(word)
        _renew(word.styles.element, made)
    _speak(base.word, language, on_template=bool(profile.template))
    _lay_out(base.word.element.body.sectPr, profile, language)
    if profile.running.mirrored:
        base.word.settings.odd_and_even_pages_header_footer = True
    return base


def missing_styles(profile: ExportProfile) -> tuple[str, ...]:
    """The names of the styles that are added to the profile's template; () without one. Raises InvalidSettings."""
    return base_for(profile, "en").added


def _on_template(plain: "WordDocument", profile: ExportProfile, made: "list[_Element]") -> Base:
    """The plain file with the template's styles and theme."""
    import docx

    name = profile.template_name or f"the template of “{profile.name}”"
    theirs = docx.Document(io.BytesIO(fit_template(profile.template, name).content))
    for relation in theirs.part.rels.values():
        if relation.reltype.endswith("/theme"):
            plain.part.relate_to(relation.target_part, relation.reltype)
    styles = plain.styles.element
    _renew(styles, list(theirs.styles.element))
    known = {_name(each).casefold(): _id(each) for each in styles if _is_style(each)}
    ids = {
        _id(each): known[_name(each).casefold()] for each in made if _is_style(each) and _name(each).casefold() in known
    }
    chosen = _chosen(profile, known, name)
    ids |= chosen
    taken = set(known.values())
    added = []
    for each in made:
        own = _id(each)
        if not _is_style(each):
            if styles.find(each.tag) is None:
                styles.insert(0, each)
        elif own not in ids:
            if own in taken:
                ids[own] = f"{own}DD"
                each.set(qualified("styleId"), ids[own])
            styles.append(each)
            if each.find(qualified("qFormat")) is not None:
                added.append(_name(each))
    _rename([each for each in made if each.getparent() is styles], ids)
    for kind in _RUNNING:
        if kind in ids:
            ids[kind] = _with_our_tabs(styles, ids[kind], next(each for each in made if _id(each) == kind))
    return Base(plain, ids, tuple(added))


def _with_our_tabs(styles: "_Element", theirs: str, ours: "_Element") -> str:
    """The id of a style like that of the template for headers or footers, with the tab stops that our lines need."""
    name, stops, seen = theirs, [], set()
    while name not in seen:
        seen.add(name)
        style = next((each for each in styles if _id(each) == name), None)
        stops += [] if style is None else [each.get(_POSITION, "") for each in style.iterfind(_STOPS)]
        based = None if style is None else style.find(qualified("basedOn"))
        name = name if based is None else based.get(qualified("val"), "")
    wanted = [(each.get(_POSITION, ""), each.get(qualified("val"), "")) for each in ours.iterfind(_STOPS)]
    kept = {position for position, _ in wanted}
    tabs = "".join(
        f'<w:tab w:val="{kind}" w:pos="{position}"/>'
        for position, kind in sorted([*((each, "clear") for each in {*stops} - kept), *wanted], key=_by_position)
    )
    label = f"DD {_name(ours).capitalize()}"
    styles.extend(elements([style_xml(label, based=theirs, layout=f"<w:tabs>{tabs}</w:tabs>", in_gallery=False)]))
    return style_id(label)


def _by_position(stop: tuple[str, str]) -> int:
    position = integer(stop[0])
    return 0 if position is None else position


def _chosen(profile: ExportProfile, known: Mapping[str, str], name: str) -> dict[str, str]:
    """The styles of the template that the profile names for roles, also for their numbered or unnumbered kind."""
    found: dict[str, str] = {}
    for role, wanted in profile.template_styles:
        if wanted.casefold() not in known:
            raise InvalidSettings(f"{name} has no style “{wanted}”, which this profile uses for “{role}”")
        own = STYLES[role]
        levels = range(1, SUB_PARAGRAPH_LEVELS + 1) if role is Role.SUB_PARAGRAPH else ()
        for each in (own, *(f"DDSubParagraph{level}" for level in levels)):
            bare = each.removeprefix("DD")
            for variant in (each, f"DD{bare}{NUMBERED}", f"DD{bare}{UNNUMBERED}"):
                found[variant] = known[wanted.casefold()]
    return found


def _rename(added: "list[_Element]", ids: Mapping[str, str]) -> None:
    for each in added:
        for kind in _REFERRING:
            said = each.find(qualified(kind))
            if said is not None:
                said.set(qualified("val"), ids.get(said.get(qualified("val"), ""), said.get(qualified("val"), "")))


def _speak(base: "WordDocument", language: str, *, on_template: bool) -> None:
    """The language that Word checks spelling in: of the document, and of everything in a person's template."""
    name = locale(language)
    if not name:
        return
    kind = "bidi" if is_right_to_left(language) else "eastAsia" if language.lower().startswith("zh") else "val"
    for mark in base.settings.element.iter(qualified("themeFontLang")):
        mark.set(qualified(kind), name)
    if on_template:
        styles = base.styles.element
        usual = styles.find(_USUAL_LOOK)
        if usual is not None and usual.find(qualified("lang")) is None:
            usual.extend(elements(["<w:lang/>"]))
        for mark in styles.iter(qualified("lang")):
            mark.set(qualified(kind), name)


def _lay_out(section: "_Element", profile: ExportProfile, language: str) -> None:
    for each in [each for each in section if not each.tag.endswith("Reference")]:
        section.remove(each)
    section.extend(elements([section_xml(profile.page, language)]))


def _renew(element: "_Element", children: "list[_Element]") -> None:
    for child in list(element):
        element.remove(child)
    element.extend(children)


def _is_style(element: "_Element") -> bool:
    return bool(element.tag == qualified("style"))


def _id(style: "_Element") -> str:
    return style.get(qualified("styleId"), "") or ""


def _name(style: "_Element") -> str:
    found = style.find(qualified("name"))
    return "" if found is None else found.get(qualified("val"), "")
