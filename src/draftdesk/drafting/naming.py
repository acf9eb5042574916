"""What people call things by: the code of a source, the reference of a snippet, the kind of a document."""

import re
from collections.abc import Collection
from pathlib import PurePath

from draftdesk.model.folding import fold, words
from draftdesk.model.printing import with_initial
from draftdesk.model.sources import SourceKind

_ORDINALS = {
    word: count
    for count, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
}
_KINDS = (
    (SourceKind.CARD, ("card", "cards")),
    (SourceKind.STATEMENT, ("statement", "intervention", "remarks", "speech")),
    (SourceKind.SUMMARY, ("summary",)),
    (SourceKind.ISSUE_BRIEF, ("brief",)),
    (SourceKind.CONCEPT_NOTE, ("concept",)),
    (SourceKind.LETTER, ("letter",)),
    (SourceKind.AGENDA, ("agenda", "programme", "program")),
    (SourceKind.AGREED_TEXT, ("resolution", "declaration", "decision", "agreement", "convention")),
    (SourceKind.NEWS, ("news",)),
    (SourceKind.REPORT, ("report", "study", "book")),
)
SMALL = frozenset("a an and at by for from in of on or the to with de des du la le les et el los las y".split())
"""Words that tell nothing, at the end of a name least of all."""
_DOCUMENT_WORDS = frozenset(word for _, found in _KINDS for word in found)
_SCANNER_WORDS = frozenset("scan scanned document doc final copy draft untitled new version print file".split())
_LONGEST_CODE = 4
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DATE = re.compile(
    r"(?<!\d)(?:\d{4}([-_. ])\d{1,2}\1\d{1,2}|\d{1,2}([-_. ])\d{1,2}\2\d{4}|\d{8})(?:[ _T]\d{1,2}[.:h]\d{2})?(?!\d)"
    rf"|(?<!\d)\d{{1,2}}[-_. ](?:{'|'.join(_MONTHS)})[a-z]{{0,6}}(?:[-_. ]\d{{4}})?(?![a-z\d])",
    re.IGNORECASE,
)


def kind_of_source(file_name: str, title: str, reader: str) -> SourceKind:
    """The kind that the file's name says, or its title; a table is cards, a message a letter."""
    for text in (PurePath(file_name).stem, title):
        said = {word for _, _, word in words(text)}
        for kind, signs in _KINDS:
            if said & set(signs):
                return kind
    return {"csv": SourceKind.CARD, "xlsx": SourceKind.CARD, "eml": SourceKind.LETTER}.get(reader, SourceKind.OTHER)


def title_of_file(file_name: str) -> str:
    """A title for a document that has none: "third-session-summary.txt" gives "Third session summary"."""
    name = " ".join(re.sub(r"[-_]+", " ", PurePath(file_name).stem).split())
    return with_initial(name, upper=True) or file_name


def tells(file_name: str) -> bool:
    """Whether a file's name says what is in it: "scan-0012.pdf" and "20170710.docx" do not."""
    said = [word for _, _, word in words(PurePath(file_name).stem) if word.isalpha() and len(word) > 2]
    return len([word for word in said if word not in _SCANNER_WORDS]) > 1


def source_code(file_name: str, title: str, taken: Collection[str]) -> str:
    """A short code that no other source has: "Third thematic session summary" is TS3, a second one TS3-2.

    Initials of the words, without small words, the word for the kind of document where others are left, and dates;
    an ordinal or number of the session stands at the end.
    """
    stem = PurePath(file_name).stem
    name = stem if any(character.isalpha() for character in stem) else title or "source"
    said = [word for _, _, word in words(_DATE.sub(" ", name))]
    number = next((str(_ORDINALS[word]) for word in said if word in _ORDINALS), "")
    number = number or next((found[0] for word in said if (found := re.match(r"\d{1,3}(?=\D|$)", word))), "")
    initials = [word for word in said if word not in SMALL and word not in _ORDINALS and not word[0].isdigit()]
    telling = [word for word in initials if word not in _DOCUMENT_WORDS] or initials
    telling = telling if len(telling) > 1 else initials  # one letter would be told apart from others by a number alone
    letters = "".join(word[0] for word in telling[:_LONGEST_CODE]).upper() or "S"
    code = letters + number
    known = {fold(each) for each in taken}
    if fold(code) not in known:
        return code
    count = 2
    while fold(f"{code}-{count}") in known:
        count += 1
    return f"{code}-{count}"


def snippet_reference(code: str, area: str | None, place: str, taken: dict[str, int]) -> str:
    """ "TS3/h/4": source, area as printed, and the place in it or the card's own number; made unique where two cards
    carry one number.

    `taken` counts by folded reference how often each was asked for; the one returned is noted there.
    """
    parts = [code, *([area] if area else []), re.sub(r"[\s/]+", "-", place.strip()) or "1"]
    first = reference = "/".join(parts)
    while fold(reference) in taken:
        taken[fold(first)] += 1
        reference = f"{first}-{taken[fold(first)]}"
    taken[fold(reference)] = 1
    return reference
