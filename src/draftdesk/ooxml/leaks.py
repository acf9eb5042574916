"""What a Word file would tell those who receive it besides its text."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from draftdesk.kit.jobs import Progress, silent
from draftdesk.kit.printable import printable
from draftdesk.model.preflight.findings import Gravity
from draftdesk.ooxml import privacy
from draftdesk.ooxml.inside import Inside, Relation, is_xml
from draftdesk.ooxml.package import open_package
from draftdesk.ooxml.pictures import silent_picture
from draftdesk.ooxml.pieces import CELL_DELETED, CELL_INSERTED, REVISIONS
from draftdesk.ooxml.resolving import CELL_MERGED, CHANGES, NUMBER_CHANGE
from draftdesk.ooxml.xml import VAL, Element, qn

_MOST_WORDS = 200
_MOST_NAMES = 12


class LeakKind(StrEnum):
    __hash__ = str.__hash__

    NAMES = "names"
    COMPANY = "company"
    COMMENTS = "comments"
    CHANGES = "tracked changes"
    HIDDEN = "hidden text"
    PEOPLE = "people"
    PROPERTIES = "properties"
    CUSTOM = "custom properties"
    DATA = "custom XML"
    VARIABLES = "document variables"
    TEMPLATE = "template"
    PATHS = "paths"
    FIELDS = "fields"
    EMBEDDED = "embedded files"
    MACROS = "macros"
    LINKED = "linked files"
    PICTURES = "data in pictures"
    LABELS = "labels"
    PRINTER = "printer settings"
    THUMBNAIL = "thumbnail"
    TIMES = "times"
    SAVINGS = "saving ids"
    STRAYS = "stray parts"
    WEB = "web links"

    @property
    def gravity(self) -> Gravity:
        """Wrong: it tells of people, machines or other texts. Doubtful: it tells little, or may be meant."""
        return Gravity.DOUBTFUL if self in _SLIGHT else Gravity.WRONG


_SLIGHT = frozenset(
    (
        *(LeakKind.TIMES, LeakKind.SAVINGS, LeakKind.THUMBNAIL, LeakKind.PRINTER, LeakKind.STRAYS, LeakKind.LABELS),
        *(LeakKind.FIELDS, LeakKind.PICTURES, LeakKind.TEMPLATE, LeakKind.WEB),
    )
)

TOLD: Mapping[LeakKind, str] = MappingProxyType(
    {
        LeakKind.NAMES: "names in the file's properties",
        LeakKind.COMPANY: "the company in the file's properties",
        LeakKind.COMMENTS: "comments",
        LeakKind.CHANGES: "tracked changes",
        LeakKind.HIDDEN: "hidden text",
        LeakKind.PEOPLE: "a list of the people who worked on it",
        LeakKind.PROPERTIES: "other properties of the file",
        LeakKind.CUSTOM: "properties that a program added",
        LeakKind.DATA: "data that a program added (custom XML)",
        LeakKind.VARIABLES: "document variables",
        LeakKind.TEMPLATE: "the template it was made with",
        LeakKind.PATHS: "places on somebody's disk or network",
        LeakKind.FIELDS: "fields that ask for names, properties or other files",
        LeakKind.EMBEDDED: "files within the file",
        LeakKind.MACROS: "macros",
        LeakKind.LINKED: "links to files elsewhere",
        LeakKind.PICTURES: "dates, places or programs in pictures",
        LeakKind.LABELS: "labels of an organization's classification",
        LeakKind.PRINTER: "settings of a printer",
        LeakKind.THUMBNAIL: "a small picture of an earlier page",
        LeakKind.TIMES: "when it was made, saved or printed, and for how long",
        LeakKind.SAVINGS: "ids of the sittings in which it was written",
        LeakKind.STRAYS: "parts that nothing in the text refers to",
        LeakKind.WEB: "links to web pages",
    }
)
"""What each kind is, as it stands after "this file holds"."""


@dataclass(frozen=True, slots=True)
class Leak:
    """Something that the file tells, `times` often; `words` are what it says, as far as they say anything."""

    kind: LeakKind
    words: tuple[str, ...] = ()
    times: int = 1

    @property
    def gravity(self) -> Gravity:
        return self.kind.gravity


def leaks(content: bytes, name: str, progress: Progress = silent) -> tuple[Leak, ...]:
    """What the Word file in `content`, called `name` in messages, tells besides its text, the gravest first.

    Every part is looked at, also those that Word never shows. Raises UnreadableFile in one line for what is no Word
    file, damaged, encrypted or made to do harm.
    """
    package = open_package(content, name, progress)
    inside = Inside(content, name)
    found = _Found()
    _look_at_relations(inside, found)
    _look_at_properties(inside, privacy.shown_text(package.parts().values(), package.related("styles")), found)
    styles = next((inside.root(each.target) for each in inside.relations(inside.main()) if each.kind == "styles"), None)
    hidden = privacy.hidden_styles(styles)
    for n, part in enumerate(names := inside.names()):
        progress(n, len(names), f"Checking {name}")
        if is_xml(part) and not part.casefold().endswith(".rels"):
            root = inside.root(part)
            if root is not None:
                _look_at_story(root, hidden, found)
        else:
            picture = inside.content(part) or b""
            if silent_picture(picture) != picture:
                found.add(LeakKind.PICTURES)
    return found.leaks()


class _Found:
    """Gathers what is found, a kind at a time."""

    def __init__(self) -> None:
        self._times: Counter[LeakKind] = Counter()
        self._words: dict[LeakKind, dict[str, None]] = {}

    def add(self, kind: LeakKind, words: str = "", times: int = 1) -> None:
        self._times[kind] += times
        said = " ".join(printable(words).split())
        if said:
            self._words.setdefault(kind, {})[said[:_MOST_WORDS]] = None

    def leaks(self) -> tuple[Leak, ...]:
        order = list(Gravity)
        kinds = sorted(self._times, key=lambda kind: (order.index(kind.gravity), list(LeakKind).index(kind)))
        return tuple(Leak(kind, tuple(self._words.get(kind, ()))[:_MOST_NAMES], self._times[kind]) for kind in kinds)


# --- parts and properties -------------------------------------------------------------------------------------------

_KINDS: Mapping[str, LeakKind] = MappingProxyType(
    {
        **dict.fromkeys(privacy.EMBEDDED, LeakKind.EMBEDDED),
        **dict.fromkeys(privacy.MACROS, LeakKind.MACROS),
        "customXml": LeakKind.DATA,
        "custom-properties": LeakKind.CUSTOM,
        "people": LeakKind.PEOPLE,
        "printerSettings": LeakKind.PRINTER,
        "thumbnail": LeakKind.THUMBNAIL,
        "classificationlabels": LeakKind.LABELS,
        "glossaryDocument": LeakKind.STRAYS,
    }
)
_SAID_ELSEWHERE = frozenset(("attachedTemplate",))


def _look_at_relations(inside: Inside, found: _Found) -> None:
    reached = {"[content_types].xml"}
    for _, relation in inside.reached():
        if relation.is_external:
            found.add(*_outside(relation))
            continue
        reached.add(relation.target.casefold())
        kind = _KINDS.get(relation.kind)
        if kind is not None:
            found.add(kind, "" if kind in (LeakKind.DATA, LeakKind.CUSTOM, LeakKind.PEOPLE) else relation.target)
    if "macroEnabled" in inside.type_of(inside.main()):
        found.add(LeakKind.MACROS)
    for part in inside.names():
        key = part.replace("\\", "/").casefold()
        if key not in reached and not key.endswith(".rels"):
            found.add(LeakKind.STRAYS, part)


def _outside(relation: Relation) -> tuple[LeakKind, str]:
    if relation.kind == "attachedTemplate":
        return LeakKind.TEMPLATE, relation.target
    if relation.target.startswith("#"):
        return LeakKind.WEB, relation.target
    is_page = relation.kind == "hyperlink" and relation.target.casefold().startswith(("http:", "https:", "mailto:"))
    return (LeakKind.WEB if is_page else LeakKind.LINKED), relation.target


_PROPERTIES: Mapping[str, LeakKind] = MappingProxyType(
    {
        **dict.fromkeys(("creator", "lastModifiedBy", "Manager"), LeakKind.NAMES),
        "Company": LeakKind.COMPANY,
        "Template": LeakKind.TEMPLATE,
        **dict.fromkeys(("created", "modified", "lastPrinted", "TotalTime", "revision"), LeakKind.TIMES),
        **dict.fromkeys(
            ("title", "subject", "keywords", "description", "category", "contentStatus", "identifier", "version"),
            LeakKind.PROPERTIES,
        ),
        "HyperlinkBase": LeakKind.PATHS,
    }
)
_NOTHING = frozenset(("0", "1", "2000-01-01T00:00:00Z"))
"""What every file says, or none that was made by hand."""


def _look_at_properties(inside: Inside, text: str, found: _Found) -> None:
    for relation in inside.relations(""):
        if relation.is_external or relation.kind not in ("core-properties", "extended-properties", "custom-properties"):
            continue
        root = inside.root(relation.target)
        for each in () if root is None else root.iter():
            name, said = _local(each.tag), (each.text or "").strip()
            kind = _PROPERTIES.get(name)
            is_usual = said in _NOTHING or (name == "Template" and said.casefold().startswith("normal"))
            if kind is not None and said and not is_usual and not (name == "title" and privacy.squeezed(said) in text):
                found.add(kind, said)
            elif relation.kind == "custom-properties" and name == "property":
                value = "".join(map(str, each.itertext())).strip()
                if value:
                    found.add(LeakKind.CUSTOM, f"{each.get('name', '')}: {value}", 0)


def _local(tag: object) -> str:
    return str(tag).rpartition("}")[2]


# --- what stands in the parts ---------------------------------------------------------------------------------------

_AUTHOR = qn("w:author")
_COMMENT, _PERSON = qn("w:comment"), "{http://schemas.microsoft.com/office/word/2012/wordml}person"
_PERSON_NAME = "{http://schemas.microsoft.com/office/word/2012/wordml}author"
_VARIABLE, _NAME = qn("w:docVar"), qn("w:name")
_SAVING, _MAIL_MERGE = qn("w:rsid"), qn("w:mailMerge")
_CHANGED = (*REVISIONS, *CHANGES, CELL_INSERTED, CELL_DELETED, CELL_MERGED, NUMBER_CHANGE)


def _look_at_story(root: Element, hidden: frozenset[str], found: _Found) -> None:
    for each in root.iter(_COMMENT):
        found.add(LeakKind.COMMENTS, each.get(_AUTHOR, ""))
    for each in root.iter(_PERSON):
        found.add(LeakKind.PEOPLE, each.get(_PERSON_NAME, ""), 0)
    for each in root.iter(*_CHANGED):
        found.add(LeakKind.CHANGES, each.get(_AUTHOR, ""))
    for each in root.iter(_VARIABLE):
        found.add(LeakKind.VARIABLES, f"{each.get(_NAME, '')}: {each.get(VAL, '')}")
    for each in root.iter(_MAIL_MERGE):
        found.add(LeakKind.LINKED, "".join(code.get(VAL, "") for code in each))
    for run in privacy.hidden_runs(root, hidden):
        found.add(LeakKind.HIDDEN, "".join(map(str, run.itertext())))
    for code, _ in privacy.fields(root):
        if privacy.is_private(code):
            found.add(LeakKind.PATHS if privacy.PATH.search(code) else LeakKind.FIELDS, code)
    _look_at_attributes(root, found.add)


def _look_at_attributes(root: Element, add: Callable[[LeakKind, str, int], None]) -> None:
    savings: set[str] = set()
    for node in root.iter():
        for name, value in node.items():
            if privacy.is_saving_id(str(name)) or (node.tag == _SAVING and name == VAL):
                savings.add(str(value))
            elif name in privacy.NAMING and privacy.PATH.search(str(value)):
                add(LeakKind.PATHS, str(value), 1)
    if savings:
        add(LeakKind.SAVINGS, "", len(savings))


# --- in words -------------------------------------------------------------------------------------------------------


def leak_lines(found: Iterable[Leak]) -> Iterator[str]:
    """Each leak in plain words: what the file holds, how often, and what that says."""
    for leak in found:
        count = f" ({leak.times:,})" if leak.times > 1 else ""
        words = f": {'; '.join(leak.words)}" if leak.words else ""
        yield f"{TOLD[leak.kind]}{count}{words}"
