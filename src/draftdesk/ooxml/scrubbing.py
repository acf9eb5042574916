"""Taking out of one part of a Word file what tells of people, machines and other texts; its words stay."""

from collections.abc import Collection

from draftdesk.ooxml import privacy
from draftdesk.ooxml.pieces import RPR, RUN
from draftdesk.ooxml.xml import NAMESPACES, Element, qn

ANYBODY = "Author"
"""Whose tracked changes are once nobody shall be named: Word wants a name."""

_W14, _W15, _W16DU = (
    "{http://schemas.microsoft.com/office/word/2010/wordml}",
    "{http://schemas.microsoft.com/office/word/2012/wordml}",
    "{http://schemas.microsoft.com/office/word/2023/wordml/word16du}",
)
_OFFICE, _DRAWING = (
    "{urn:schemas-microsoft-com:office:office}",
    "{http://schemas.microsoft.com/office/drawing/2010/main}",
)
_AUTHOR, _DATE, _INITIALS = qn("w:author"), qn("w:date"), qn("w:initials")
_GONE = (
    *(qn(f"w:{name}") for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")),
    *(qn(f"w:{name}") for name in ("customXmlPr", "smartTagPr", "dataBinding", "printerSettings", "proofErr", "rsid")),
    *(f"{_W15}dataBinding", f"{_OFFICE}OLEObject", qn("w:control")),
)
_UNWRAPPED = (qn("w:customXml"), qn("w:smartTag"))
_OBJECT, _PICTURE, _LINK = qn("w:object"), qn("w:pict"), qn("w:hyperlink")
_ANCHOR = qn("w:anchor")
_SETTINGS_GONE = (
    *(qn(f"w:{name}") for name in ("rsids", "attachedTemplate", "docVars", "mailMerge", "attachedSchema")),
    *(qn(f"w:{name}") for name in ("linkStyles", "revisionView", "writeProtection", "saveThroughXslt")),
    *(f"{_W14}docId", f"{_W15}docId", "{http://schemas.openxmlformats.org/schemaLibrary/2006/main}schemaLibrary"),
)
_TRACKING = qn("w:trackRevisions")
_GRAPHICS, _IMAGE_LAYER = f"{_OFFICE}gfxdata", f"{_DRAWING}imgProps"
_RELATIONS = f"{{{NAMESPACES['r']}}}"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_IMAGE_DATA = "{urn:schemas-microsoft-com:vml}imagedata"
_FILL = "{urn:schemas-microsoft-com:vml}fill"


def scrub(root: Element, hidden_styles: frozenset[str]) -> None:
    """Take out, in place: comments, hidden text, ids of savings, names and times of tracked changes, bindings to data,
    the machinery of fields that ask for what is elsewhere (what they show stays), and paths in the names of pictures.
    """
    for run in privacy.hidden_runs(root, hidden_styles):
        _empty(run)
    for code, nodes in list(privacy.fields(root)):
        if privacy.is_private(code):
            for node in nodes:
                _unwrap(node) if node.tag == privacy.SIMPLE else _cut(node)
    for node in list(root.iter(*_GONE)):
        _cut(node)
    for node in list(root.iter(*_UNWRAPPED)):
        _unwrap(node)
    for node in root.iter(_OBJECT):
        node.tag = _PICTURE
    _scrub_attributes(root)


def scrub_settings(root: Element, *, tracks: bool) -> None:
    """Take out of the settings what is no setting of the text. `tracks` keeps the recording of changes switched on."""
    for node in list(root.iter(*_SETTINGS_GONE, *(() if tracks else (_TRACKING,)))):
        _cut(node)
    _scrub_attributes(root)


def forget(root: Element, ids: Collection[str]) -> None:
    """Take away what refers to relationships that are no more. Links lose their target and keep their words."""
    if not ids:
        return
    for node in [each for each in root.iter() if isinstance(each.tag, str) and _refers(each, ids)]:
        for name in [name for name, value in node.items() if str(name).startswith(_RELATIONS) and value in ids]:
            del node.attrib[name]
        if node.tag == _LINK:
            if node.get(_ANCHOR) is None:
                _unwrap(node)
        elif node.tag not in (_BLIP, _IMAGE_DATA, _FILL):
            _cut(node)


def _refers(node: Element, ids: Collection[str]) -> bool:
    return any(value in ids for name, value in node.items() if str(name).startswith(_RELATIONS))


def _scrub_attributes(root: Element) -> None:
    for node in root.iter():
        for name, value in list(node.items()):
            if privacy.is_saving_id(str(name)) or name in (_DATE, _INITIALS, _GRAPHICS) or str(name).startswith(_W16DU):
                if name != _DATE or node.get(_AUTHOR) is not None:
                    del node.attrib[name]
            elif name == _AUTHOR:
                node.set(name, ANYBODY)
            elif name in privacy.NAMING and _tells(str(name), str(value)):
                node.set(name, "")
    for node in list(root.iter(_IMAGE_LAYER)):
        _cut(node)


def _tells(name: str, value: str) -> bool:
    """Whether a picture's name or description says where its file was, or what it was called."""
    return bool(privacy.PATH.search(value) or (name != "title" and privacy.FILE_NAME.search(value)))


def _empty(run: Element) -> None:
    """Takes away a hidden run, or what it says where it is part of a field's machinery too."""
    kept = [each for each in run if each.tag in (privacy.FIELD, privacy.CODE, privacy.DELETED_CODE)]
    if not kept:
        _cut(run)
        return
    for each in list(run):
        if each.tag != RPR and each not in kept:
            run.remove(each)


def _cut(node: Element) -> None:
    """Takes an element away, with its run where nothing is left in that."""
    above = node.getparent()
    if above is None:
        return
    above.remove(node)
    if above.tag == RUN and all(each.tag == RPR for each in above):
        around = above.getparent()
        if around is not None:
            around.remove(above)


def _unwrap(node: Element) -> None:
    above = node.getparent()
    if above is None:
        return
    for child in list(node):
        node.addprevious(child)
    above.remove(node)
