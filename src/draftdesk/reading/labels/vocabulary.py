"""Vocabularies: CSV files that say who may speak and how things are sorted.

`contributors.csv` has the columns code, name, kind, official, names, former, groups; every other file is a facet with
the columns name, parent, synonyms, colour, named FACET.csv or FACET.VOCABULARY.csv. A file without a second part
belongs to every vocabulary. Several values in a cell are separated by semicolons. A group is named by its code, with
its dates in round brackets where they matter: "EU (since 2004-05-01, until 2020-01-31)".
"""

import csv
import datetime
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from draftdesk.kit import resources
from draftdesk.model.errors import InvalidSettings, UnreadableFile
from draftdesk.model.folding import matching_key
from draftdesk.model.ids import new_id
from draftdesk.model.vocabulary import Contributor, ContributorKind, Facet, Membership, Tag, Vocabulary
from draftdesk.reading.labels.names import forms

CONTRIBUTORS = "contributors"
DEFAULT = "general"
_CONTRIBUTOR_COLUMNS = ("code", "name", "kind", "official", "names", "former", "groups")
_TAG_COLUMNS = ("name", "parent", "synonyms", "colour")
_MAX_SIZE = 100 * 1024 * 1024
_FACET_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_GROUP = re.compile(r"([^()]+?)\s*(?:\(([^()]*)\))?")
_DATE = re.compile(r"(since|until)\s+(\d{4}-\d{2}-\d{2})")
_UPPER = {"sdg": "SDG", "un": "UN"}


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: Mapping[str, str]

    def values(self, column: str) -> tuple[str, ...]:
        return tuple(value for part in self.cells[column].split(";") if (value := part.strip()))


def read_contributors(text: str, name: str) -> tuple[tuple[Contributor, ...], tuple[Membership, ...]]:
    """The contributors of a CSV text and who belongs to which group, in the file's order.

    `name` is what errors call the file. Raises InvalidSettings, with the line, for an unknown kind or group, and for a
    name or code that is given to two contributors.
    """
    rows = _rows(text, name, _CONTRIBUTOR_COLUMNS, required=("name", "kind"))
    contributors = [_contributor(row, name) for row in rows]
    _refuse_doubles(rows, contributors, name)
    by_code = {who.code: who for who in contributors if who.code}
    memberships = [
        _membership(who, cell, by_code, row, name)
        for row, who in zip(rows, contributors, strict=True)
        for cell in row.values("groups")
    ]
    return tuple(contributors), tuple(memberships)


def read_facet(text: str, facet: str, name: str) -> tuple[Facet, tuple[Tag, ...]]:
    """A facet and its tags from a CSV text, in the file's order.

    A synonym that repeats the tag's name says that the name alone tells in running text (see `reading.labels.tagging`).
    Raises InvalidSettings, with the line, for an unknown parent, a colour that is none, or a word two tags claim.
    """
    rows = _rows(text, name, _TAG_COLUMNS, required=("name",))
    holder = Facet(id=new_id(), name=facet, title=_title(facet))
    tags = [
        Tag(
            id=new_id(),
            facet_id=holder.id,
            name=row.cells["name"],
            synonyms=row.values("synonyms"),
            colour=_colour(row, name),
            position=position,
        )
        for position, row in enumerate(rows)
    ]
    claimed: dict[str, str] = {}
    for row, tag in zip(rows, tags, strict=True):
        for word in (tag.name, *tag.synonyms):
            if claimed.setdefault(matching_key(word), tag.id) != tag.id:
                raise _invalid(name, row.line, f"'{word}' is already the word of another tag; give it to one only")
    by_name = {tag.name: tag.id for tag in tags}
    return holder, tuple(_with_parents(rows, tags, by_name, name))


def shipped(name: str | None) -> Vocabulary:
    """The vocabulary that ships under that name, or for None the one for any negotiation.

    Raises InvalidSettings for an unknown name, and says which there are.
    """
    files = resources.named("vocabularies", ".csv")
    wanted = name or DEFAULT
    known = sorted({stem.split(".", 1)[1] for stem in files if "." in stem})
    if wanted not in known:
        raise InvalidSettings(f"There is no vocabulary '{wanted}'; choose one of: {', '.join(known)}.")
    return _gathered([path for stem, path in files.items() if stem.partition(".")[2] in {"", wanted}])


def from_path(path: Path) -> Vocabulary:
    """The vocabulary in a person's own CSV file, or in all CSV files of a folder (not of folders in it)."""
    files = sorted(path.glob("*.csv")) if path.is_dir() else [path]
    if not files:
        raise InvalidSettings(f"There is no CSV file in '{path}'; put a vocabulary there or choose another folder.")
    return _gathered(files)


def _gathered(paths: list[Path]) -> Vocabulary:
    contributors: tuple[Contributor, ...] = ()
    memberships: tuple[Membership, ...] = ()
    facets: list[Facet] = []
    tags: list[Tag] = []
    for path in paths:
        facet = path.stem.split(".", 1)[0]
        if facet == CONTRIBUTORS:
            if contributors:
                raise InvalidSettings(f"'{path.name}': a vocabulary has one file of contributors; join the two.")
            contributors, memberships = read_contributors(_text(path), path.name)
            continue
        if not _FACET_NAME.fullmatch(facet):
            raise InvalidSettings(
                f"'{path.name}': name the file after its facet in small letters: theme.csv or theme.our-process.csv."
            )
        if any(other.name == facet for other in facets):
            raise InvalidSettings(f"'{path.name}': there are two files for the facet '{facet}'; keep one.")
        holder, found = read_facet(_text(path), facet, path.name)
        facets.append(holder)
        tags.extend(found)
    return Vocabulary(contributors=contributors, memberships=memberships, facets=tuple(facets), tags=tuple(tags))


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MAX_SIZE:
            raise UnreadableFile(f"'{path.name}' is over 100 MB; a vocabulary is a small file.")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidSettings(f"'{path.name}' is not UTF-8; save it as 'CSV UTF-8' and try again.") from error
    except OSError as error:
        raise UnreadableFile(f"'{path}' cannot be read: {error.strerror}.") from error


def _rows(text: str, name: str, columns: tuple[str, ...], required: tuple[str, ...]) -> list[_Row]:
    return list(_each_row(text, name, columns, required))


def _each_row(text: str, name: str, columns: tuple[str, ...], required: tuple[str, ...]) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True)
    header: list[str] | None = None
    before = 0
    try:
        for cells in reader:
            line, before = before + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if header is None:
                header = _header(cells, name, line, columns, required)
                continue
            if len(cells) > len(header):
                raise _invalid(name, line, f"more than the {len(header)} columns of the first line; quote the commas")
            row = dict.fromkeys(columns, "") | {
                key: cell.strip() for key, cell in zip(header, cells, strict=False) if key in columns
            }
            for column in required:
                if not row[column]:
                    raise _invalid(name, line, f"the column '{column}' is empty; fill it in")
            yield _Row(line, row)
    except csv.Error as error:
        raise _invalid(name, before + 1, f"this is not CSV ({error}); check its quotation marks") from error
    if header is None:
        raise _invalid(name, 1, f"the file is empty; its first line names the columns: {', '.join(columns)}")


def _header(cells: list[str], name: str, line: int, columns: tuple[str, ...], required: tuple[str, ...]) -> list[str]:
    header = [cell.strip().casefold() for cell in cells]
    if len(set(header)) < len(header):
        raise _invalid(name, line, "a column stands there twice; keep one")
    if missing := [column for column in required if column not in header]:
        raise _invalid(
            name, line, f"the column '{missing[0]}' is missing; the first line names the columns: {', '.join(columns)}"
        )
    return header


def _contributor(row: _Row, name: str) -> Contributor:
    kinds = {kind.casefold(): kind for kind in ContributorKind}
    kind = kinds.get(row.cells["kind"].casefold())
    if kind is None:
        raise _invalid(
            name,
            row.line,
            f"'{row.cells['kind']}' is no kind of contributor; choose one of: {', '.join(ContributorKind)}",
        )
    return Contributor(
        id=new_id(),
        name=row.cells["name"],
        kind=kind,
        code=row.cells["code"],
        official=row.cells["official"],
        names=row.values("names"),
        former=row.values("former"),
    )


def _refuse_doubles(rows: list[_Row], contributors: list[Contributor], name: str) -> None:
    codes: dict[str, int] = {}
    claimed: dict[str, tuple[str, int]] = {}
    for row, who in zip(rows, contributors, strict=True):
        if who.code and codes.setdefault(who.code, row.line) != row.line:
            raise _invalid(
                name, row.line, f"the code '{who.code}' stands in line {codes[who.code]} already; change one"
            )
        for form in forms(who):
            holder, line = claimed.setdefault(matching_key(form), (who.id, row.line))
            if holder != who.id:
                raise _invalid(name, row.line, f"'{form}' is a name of line {line} already; give it to one only")


def _membership(who: Contributor, cell: str, by_code: Mapping[str, Contributor], row: _Row, name: str) -> Membership:
    found = _GROUP.fullmatch(cell)
    group = by_code.get(found[1]) if found else None
    if found is None or group is None:
        raise _invalid(name, row.line, f"there is no group with the code '{cell}'; give it a line of its own")
    dates: dict[str, str] = {}
    for part in (found[2] or "").split(","):
        if not part.strip():
            continue
        dated = _DATE.fullmatch(part.strip())
        if dated is None or not _is_day(dated[2]):
            raise _invalid(
                name, row.line, f"'{part.strip()}' is no date; write 'since 2004-05-01' or 'until 2020-01-31'"
            )
        dates[dated[1]] = dated[2]
    return Membership(
        id=new_id(), group_id=group.id, member_id=who.id, since=dates.get("since"), until=dates.get("until")
    )


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _with_parents(rows: list[_Row], tags: list[Tag], by_name: Mapping[str, str], name: str) -> Iterator[Tag]:
    parents = {tag.name: row.cells["parent"] for row, tag in zip(rows, tags, strict=True)}
    for row, tag in zip(rows, tags, strict=True):
        above = parents[tag.name]
        if above and above not in by_name:
            raise _invalid(name, row.line, f"the parent '{above}' is no tag of this file; give it a line of its own")
        climbed = {tag.name}
        while above:
            if above in climbed:
                raise _invalid(name, row.line, f"'{tag.name}' stands under itself; change its parent")
            climbed.add(above)
            above = parents.get(above, "")
        yield replace(tag, parent_id=by_name.get(parents[tag.name]))


def _colour(row: _Row, name: str) -> str:
    colour = row.cells["colour"]
    if colour and not _COLOUR.fullmatch(colour):
        raise _invalid(name, row.line, f"'{colour}' is no colour; write it as #2f6fa3")
    return colour


def _title(facet: str) -> str:
    words = [_UPPER.get(word, word) for word in facet.split("-")]
    title = " ".join(words)
    return title[:1].upper() + title[1:]


def _invalid(name: str, line: int, what: str) -> InvalidSettings:
    return InvalidSettings(f"'{name}', line {line}: {what}.")
