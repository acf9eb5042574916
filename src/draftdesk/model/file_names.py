"""Names of files that go out together, made by a pattern: what every system and SharePoint take, and nobody can abuse.

A pattern is words and fields in braces: "{date}_{series}_{label}_{kind}_{language}". A field that says nothing takes
the signs beside it along.
"""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence

from draftdesk.model.errors import InvalidSettings
from draftdesk.model.folding import fold

FIELDS = ("date", "time", "series", "title", "label", "against", "section", "kind", "language", "symbol")
PLAIN = "{date}_{series}_{label}_{kind}_{language}"
"""The usual pattern of a paper without a symbol: "2018-05-28_GCM_Rev.2_clean_E"."""
WITH_SYMBOL = "{symbol}_{kind}-{language}"
"""The usual pattern of a document with one, whose clean text has no kind: "A_CONF.231_L.1_Rev.2-E"."""
_LONGEST, _LONGEST_BYTES, _LONGEST_FIELD = 100, 200, 40
_LONGEST_TOLD_APART, _BYTES_TOLD_APART = 141, 225
"""A name and the kind behind it: with a number and an ending it stays below the 255 bytes that systems take."""
_FIELD = re.compile(r"\{([^{}]*)\}")
_ASTERISKS = re.compile(r"\*+")
_REFUSED = re.compile(r"[^\w.()-]+")
_RUN = re.compile(r"[._-]{2,}")
_ENDS = "._-"
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d|desktop|forms)(\..*)?", re.IGNORECASE)


def require_pattern(pattern: str) -> None:
    """Raises InvalidSettings where a pattern has a field that there is none of, or says nothing."""
    for name in _FIELD.findall(pattern):
        if name not in FIELDS:
            known = ", ".join(f"{{{each}}}" for each in FIELDS)
            raise InvalidSettings(f"there is no field {{{name}}} for names of files; there are {known}")
    bare = _FIELD.sub("", pattern)
    if "{" in bare or "}" in bare:
        raise InvalidSettings(f"“{pattern}” has a brace that is not closed; write fields as in {PLAIN}")
    if not (_FIELD.search(pattern) or fit(pattern)):
        raise InvalidSettings(f"the pattern for names of files says nothing; write one such as {PLAIN}")


def file_names(pattern: str, files: Sequence[tuple[Mapping[str, str], str]]) -> list[str]:
    """A name for each file, of which the values of the fields and the ending (".docx") are given.

    No two are the same, also where upper case is lower: the kind, and else a number, tells them apart. Raises
    InvalidSettings for a pattern that is none.
    """
    require_pattern(pattern)
    taken: set[str] = set()
    names = []
    for values, suffix in files:
        stem = fit(_filled(pattern, values)) or "document"
        name = _free(stem, fit(values.get("kind", ""), _LONGEST_FIELD), suffix, taken)
        taken.add(fold(name))
        names.append(name)
    return names


def fit(text: str, longest: int = _LONGEST) -> str:
    """What of a text can stand in a file's name: letters, figures, points, hyphens, brackets; all else is one "_".

    A symbol's slashes are "_", the asterisks of a text that was issued again "-reissued".
    """
    plain = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode())
    marked = _ASTERISKS.sub(lambda found: "-reissued" if len(found[0]) == 1 else f"-reissued{len(found[0])}", plain)
    made = _cut(_RUN.sub(lambda found: found[0][-1], _REFUSED.sub("_", marked)).strip(_ENDS), longest, _LONGEST_BYTES)
    return f"the_{made}" if _RESERVED.fullmatch(made) else made


def _cut(name: str, longest: int, longest_bytes: int) -> str:
    return name[:longest].encode()[:longest_bytes].decode(errors="ignore").strip(_ENDS)


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda field: fit(values.get(field[1], ""), _LONGEST_FIELD), pattern)


def _free(stem: str, kind: str, suffix: str, taken: Collection[str]) -> str:
    name = f"{stem}{suffix}"
    if fold(name) in taken and kind:
        stem = _cut(f"{stem}_{kind}", _LONGEST_TOLD_APART, _BYTES_TOLD_APART)
        name = f"{stem}{suffix}"
    count = 1
    while fold(name) in taken:
        count += 1
        name = f"{stem}_{count}{suffix}"
    return name
