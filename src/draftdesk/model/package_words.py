"""The words of what goes out beside a text, in one of the Organization's languages: cover note, table of provenance,
list of corrections."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWords:
    """The cover note. `cover_note_of` holds `{label}`, `entry` `{name}` and `{what}`, `as_pdf` `{what}`; `files` say by
    the kind of a file what it is, with `{label}` and `{before}`."""

    cover_note: str
    cover_note_of: str
    holds: str
    entry: str
    as_pdf: str
    checksums_tell: str
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvenanceWords:
    """The table of where each paragraph comes from. `alone` and `beside` hold `{label}` and `{before}`, `many_left_out`
    `{count}`, `session` `{number}`. `key` and `key_columns` are of the list of the sources that it names."""

    title: str
    columns: tuple[str, ...]
    alone: str
    beside: str
    deleted: str
    unchanged: str
    words_unchanged: str
    one_left_out: str
    many_left_out: str
    key: str
    key_columns: tuple[str, ...]
    session: str

    def left_out(self, count: int) -> str:
        """How many contributions are not shown; "" where all are."""
        if count <= 0:
            return ""
        return self.one_left_out if count == 1 else self.many_left_out.replace("{count}", f"{count:,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionWords:
    """The list of what an issue changes in the one before it: "For “two” read “three”". `opening` and `none` hold
    `{first}`, `paragraph` and `footnote` `{number}`, `within` `{words}`: what is quoted within a quotation; the others
    hold `{old}`, `{new}`, `{headline}` and `{read}`."""

    corrigendum: str
    opening: str
    none: str
    paragraph: str
    footnote: str
    insert: str
    delete: str
    within: str
    moved: str
    read: str
    moved_and_read: str


def note_words(values: Mapping[str, Any]) -> NoteWords:
    """These words from a TOML table. Raises KeyError for what is missing, as the others do."""
    files = MappingProxyType({kind: str(values["files"][kind]) for kind in _FILES})
    return NoteWords(**_texts(NoteWords, values, "files"), files=files)


def provenance_words(values: Mapping[str, Any]) -> ProvenanceWords:
    columns, key_columns = (tuple(map(str, values[name])) for name in ("columns", "key_columns"))
    texts = _texts(ProvenanceWords, values, "columns", "key_columns")
    return ProvenanceWords(**texts, columns=columns, key_columns=key_columns)


def correction_words(values: Mapping[str, Any]) -> CorrectionWords:
    return CorrectionWords(**_texts(CorrectionWords, values))


_FILES = ("clean", "corrigendum", "tracked", "table", "provenance", "changes", "checksums")


def _texts(kind: type, values: Mapping[str, Any], *others: str) -> dict[str, str]:
    return {name: str(values[name]) for name in kind.__annotations__ if name not in others}
