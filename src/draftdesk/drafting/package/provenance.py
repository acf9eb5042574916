"""The table of four columns in which each paragraph answers for itself: what it says, who asked for it, what it said
before, and how it came about; and a key to the sources that it names."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.circulating import ShownSources
from draftdesk.drafting.received_rows import inline_text
from draftdesk.drafting.title_block import is_of_title_block
from draftdesk.model import inline
from draftdesk.model.citing import full_numbers, headings_above, numbered
from draftdesk.model.comparison import Change, ChangeKind, Comparison, Part, Passage
from draftdesk.model.comparison_told import Told, told
from draftdesk.model.document import Document, SourceLine, Table
from draftdesk.model.drafts import Role
from draftdesk.model.export_profile import Paper
from draftdesk.model.house_words import HouseWords
from draftdesk.writing.content import cited_numbers, gap_after
from draftdesk.writing.house_words import house_words
from draftdesk.writing.languages import set_apart

_NOTHING = "—"
_SHARES, _SHARES_ALONE = (36, 17, 30, 17), (48, 20, 12, 20)
_NUMBERED = frozenset({0, 2})
"""The columns of paragraphs: what they say, and what they said before."""
_KEY_FIELDS = ("source_title", "session", "dated")
_KEY_SHARES = (10, 54, 20, 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The version that stood before, what became of it, and where its paragraphs came from."""

    label: str
    date: str
    comparison: Comparison
    sources: ShownSources


def provenance(document: Document, label: str, earlier: Earlier | None, paper: Paper) -> bytes:
    """Each paragraph of a version in its order as a Word file, in its language. The document has all sources that may
    be shown.

    What stood in the earlier version is beside it, and what is gone has a row too, with whom it came from. Headings
    have a row where they changed, and all of them where numbers begin again below each. Without an earlier version the
    column has nothing to say. The key at the end has the sources that the table names, and no others.
    """
    from draftdesk.writing.word import word_table

    house = house_words(document.language)
    rows = list(_alone(document) if earlier is None else _beside(document, earlier, house))
    key = _key([line for row in rows for line in row.lines], house)
    table = _table(document, label, earlier, rows, house)
    return word_table(table, language=document.language, paper=paper, about=document, key=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row, with the lines that tell where it came from. `relates` says whether these tell of what stands now. What
    stands now and stood before is inline text."""

    now: str
    before: str
    lines: Sequence[SourceLine]
    said: str = ""
    relates: bool = True
    withheld: int = 0

    def cells(self, house: HouseWords) -> tuple[str, ...]:
        approach = _approach(self.said, self.lines if self.relates else (), house)
        return self.now, _contributed(self.lines, house), self.before, approach


def _table(document: Document, label: str, earlier: Earlier | None, rows: Sequence[_Row], house: HouseWords) -> Table:
    words, language = house.provenance, document.language

    def dated(name: str, day: str) -> str:
        label, date = set_apart(name, language), set_apart(day.strip(), language)
        return house.say("{label}, {date}").format(label=label, date=date) if date else label

    before = dated(earlier.label, earlier.date) if earlier else ""
    told = (words.beside if before else words.alone).format(label=dated(label, document.date), before=before)
    left_out = words.left_out(document.sources_left_out + sum(row.withheld for row in rows))
    note = " ".join(filter(None, (told, document.sources_note, left_out)))
    shares = _SHARES if earlier else _SHARES_ALONE
    cells = tuple(row.cells(house) for row in rows)
    return Table(words.title, note, words.columns, cells, shares, numbered=_NUMBERED)


def _alone(document: Document) -> Iterator[_Row]:
    sources = _of_paragraphs(document.sources or ())
    numbers, targets = cited_numbers(document), dict(document.targets)
    with_headings = _begin_again(_below_headings(document, numbers))
    for each in document.paragraphs:
        level = each.role.heading_level
        if each.role is Role.TITLE or is_of_title_block(each.id) or (level and not with_headings):
            continue
        said = _said(numbers[each.id], each.number, _without_marks(each.text, targets), is_heading=level > 0)
        yield _Row(now=said, before=_NOTHING, lines=sources.get(each.id, ()))


def _below_headings(document: Document, numbers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The heading above each paragraph with its number."""
    heading = ""
    for each in document.paragraphs:
        if each.role.heading_level:
            heading = each.id
        elif each.part is Part.BODY:
            yield heading, numbers[each.id]


def _begin_again(numbers: Iterable[tuple[Hashable, str]]) -> bool:
    """Whether a number, each after the heading that it stands under, comes back below another one."""
    first: dict[str, Hashable] = {}
    return any(first.setdefault(number, heading) != heading for heading, number in numbers if number)


def _without_marks(text: str, targets: Mapping[str, str]) -> str:
    """Inline text without footnote marks, in which cross-references are words."""
    return inline.from_runs(
        replace(run, text=targets.get(run.reference, "[?]"), reference="") if run.reference else run
        for run in inline.runs(text)
        if not run.footnote
    )


def _beside(document: Document, earlier: Earlier, house: HouseWords) -> Iterator[_Row]:
    now, gone = _of_paragraphs(document.sources or ()), _of_paragraphs(earlier.sources.lines)
    comparison = earlier.comparison
    numbers_a, numbers_b = ([*map(house.cite, full_numbers(side))] for side in (comparison.a, comparison.b))
    above = zip(comparison.b, headings_above(comparison.b), numbers_b, strict=True)
    with_headings = _begin_again(
        (below[-1:], number) for each, below, number in above if each.part is Part.BODY and not each.level
    )
    for change, said in zip(comparison.changes, told(comparison, house.say, house.cite), strict=True):
        passages_a, passages_b = [comparison.a[at] for at in change.a], [comparison.b[at] for at in change.b]
        if not _has_row(change, [*passages_a, *passages_b], with_headings=with_headings):
            continue
        was = _was([numbers_a[at] for at in change.a], [numbers_b[at] for at in change.b], change, house)
        names = [each.paragraph_id or "" for each in passages_b or passages_a]
        is_gone, is_same = not passages_b, change.kind is ChangeKind.UNCHANGED and not (change.renumbered or was)
        yield _Row(
            now=_lines(comparison.b, change.b, numbers_b) or inline.escape(house.provenance.deleted),
            before=_unchanged(said, house) if is_same else _lines(comparison.a, change.a, numbers_a) or _NOTHING,
            lines=[line for name in names for line in (gone if is_gone else now).get(name, ())],
            said=_what_became(change, said, was, house),
            relates=not is_gone,
            withheld=sum(earlier.sources.withheld.count(name) for name in names) if is_gone else 0,
        )


def _of_paragraphs(lines: Iterable[SourceLine]) -> dict[str, list[SourceLine]]:
    found: dict[str, list[SourceLine]] = defaultdict(list)
    for line in lines:
        found[line.paragraph_id].append(line)
    return found


def _has_row(change: Change, passages: Sequence[Passage], *, with_headings: bool) -> bool:
    first = passages[0]
    if is_of_title_block(first.paragraph_id) or first.role == Role.TITLE or first.part is Part.FOOTNOTE:
        return False
    return with_headings or not first.level or change.kind is not ChangeKind.UNCHANGED


def _was(old: Sequence[str], new: Sequence[str], change: Change, house: HouseWords) -> str:
    """What a paragraph was cited as that has another number now because one that it stands under has."""
    if change.kind not in {ChangeKind.UNCHANGED, ChangeKind.EDITED} or change.renumbered or old == new:
        return ""
    return house.say("Was {old}").format(old=old[0]) if old[0] else ""


def _unchanged(said: Told, house: HouseWords) -> str:
    """What stands in place of words that are now as before."""
    return inline.escape(house.provenance.words_unchanged if said.headline else house.provenance.unchanged)


def _what_became(change: Change, said: Told, was: str, house: HouseWords) -> str:
    """Of words that are unchanged all that is new about them: a footnote, the number, how they look; of those that an
    editor alone would change in what."""
    if change.kind is ChangeKind.UNCHANGED:
        first, *others = said.headline, *said.details, was
    elif change.kind is ChangeKind.EDITED and not change.is_reworded:
        first, *others = *(said.details or (said.headline,)), was
    else:
        return said.headline
    return house.joined((first, *(f"{each[:1].lower()}{each[1:]}" for each in others)))


def _lines(passages: Sequence[Passage], places: Sequence[int], numbers: Sequence[str]) -> str:
    """What the passages of a change say on one side, a line each."""
    made = []
    for at in places:
        each = passages[at]
        words = inline_text(each.text, each.marks)
        made.append(_said(numbers[at], each.number, words, is_heading=each.level > 0))
    return "\n".join(made)


def _said(cited: str, printed: str, text: str, *, is_heading: bool) -> str:
    """The number as a sentence cites it, but the words that a heading is numbered with as they stand in the text; then
    the inline text, in bold where it is a heading's. A tab stands behind a number and nowhere else."""
    words = text.replace("\t", " ").strip()
    if is_heading and gap_after(printed, is_heading=True) != "\t":
        return _strong(numbered(inline.escape(printed), words))
    number = inline.escape((cited or printed).strip())
    words = _strong(words) if is_heading else words
    return f"{number}\t{words}" if number else words


def _strong(text: str) -> str:
    return inline.from_runs(replace(run, bold=True) for run in inline.runs(text))


def _contributed(lines: Sequence[SourceLine], words: HouseWords) -> str:
    """Who, as far as the attribution names anybody, and by which reference each is found."""
    said = []
    for line in lines:
        who = words.joined(line.contributors)
        said.append(
            words.say("{said} ({where})").format(said=who, where=line.reference).strip() if line.reference else who
        )
    return "\n".join(dict.fromkeys(filter(None, said))) or _NOTHING


def _approach(headline: str, lines: Sequence[SourceLine], words: HouseWords) -> str:
    relations = words.say(", ").join(dict.fromkeys(words.sources.relations[line.relation] for line in lines))
    reasons = dict.fromkeys(line.reason.strip() for line in lines if line.reason.strip())
    first = words.joined((headline, relations))
    return "\n".join(filter(None, (first[:1].upper() + first[1:], *reasons))) or _NOTHING


def _key(lines: Sequence[SourceLine], house: HouseWords) -> Table | None:
    """What the codes in the references mean, in the order in which a reader meets them; None where there are none.

    What is withheld in one line of a source is so here, too. A column that says nothing of any is left out.
    """
    of_code: dict[str, list[SourceLine]] = defaultdict(list)
    for line in lines:
        if line.reference and line.code:
            of_code[line.code].append(line)
    withheld = house.sources.title_withheld
    rows = [
        (code, *(_told([getattr(line, name) for line in found], withheld) for name in _KEY_FIELDS))
        for code, found in of_code.items()
    ]
    if not rows:
        return None
    words = house.provenance
    said = [at for at in range(len(words.key_columns)) if any(row[at] for row in rows)]
    columns = tuple(words.key_columns[at] for at in said)
    shares = tuple(_KEY_SHARES[at] for at in said)
    return Table(words.key, "", columns, tuple(tuple(row[at] for at in said) for row in rows), shares)


def _told(said: Sequence[str], withheld: str) -> str:
    return withheld if withheld in said else next(filter(None, said), "")
