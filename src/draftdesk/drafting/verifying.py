"""Whether a file that was received is what was circulated: the same file, the same words, or which words differ."""

import hashlib
import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path

from draftdesk.drafting.circulating import WORKING
from draftdesk.drafting.comparing import Compared, compared, text_of_issue
from draftdesk.drafting.loading import load_file
from draftdesk.drafting.title_block import tells_the_version
from draftdesk.drafting.without_annex import read_without_annex
from draftdesk.kit.jobs import Progress
from draftdesk.kit.printable import printable, printable_name
from draftdesk.model.comparison import Change, ChangeKind, Counts, Reason, Substance, Text
from draftdesk.model.comparison_words import sorts_of, summary
from draftdesk.model.drafts import Version
from draftdesk.model.errors import NotFound
from draftdesk.model.folding import fold, words
from draftdesk.reading.texts import ReadText, read_text
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import ExportRecord


class Sameness(StrEnum):
    IDENTICAL = "identical"
    SAME_WORDS = "same words"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a received file, called `name`, is beside `against`: a version's label, or another file.

    IDENTICAL is said of the bytes; `exported` is then the file that was written here and when (UTC), `received` that
    the version itself was received as this file. SAME_WORDS is said of words, numbers and footnotes: `trifles` counts
    paragraphs that differ in spacing or in the form of quotation marks alone, `formatting` says that italics or the
    like differ. Of one that DIFFERS `compared` has the words, `against` as A; it is None where the bytes are the same.
    `warnings` tell what could not be read of the file.
    """

    sameness: Sameness
    name: str
    against: str
    version: Version | None = None
    exported: ExportRecord | None = None
    received: bool = False
    trifles: int = 0
    formatting: bool = False
    compared: Compared | None = None
    warnings: tuple[str, ...] = ()


def verify(look: Look, content: bytes, name: str, progress: Progress, *, draft: str | None = None) -> Verdict:
    """What a file is beside the versions of a draft: identical to one, word for word the same, or nearest to one.

    Tracked changes in it are read as accepted, and the annex of sources that a version is handed out with is left out;
    a warning says so. Raises UnreadableFile, and NotFound where there
    is no version to hold it against.
    """
    name = " ".join(printable(name).split())
    found = queries.draft_named(look, draft)
    versions = queries.versions(look, found.id)
    digest = hashlib.sha256(content).hexdigest()
    same = _same_file(versions, look.all(ExportRecord, draft_id=found.id), digest, name)
    if same is not None:
        return same
    if not versions:
        raise NotFound(
            f"“{found.name}” has no version yet to hold {name} against: freeze one, or add one that was received"
        )
    read = read_without_annex(read_text(content, name, progress))
    handed_out = {each.version_id for each in look.all(ExportRecord, draft_id=found.id)}
    handed_out |= {each.id for each in versions if each.file_sha256}
    best: Verdict | None = None
    for version in _nearest(look, versions, read, handed_out):
        text = text_of_issue(look, found, version, progress)
        verdict = _beside(text, read, name, version.label, version, progress)
        if verdict.sameness is Sameness.SAME_WORDS:
            return verdict
        if best is None or _distance(verdict) < _distance(best):
            best = verdict
    assert best is not None  # noqa: S101  there are versions
    return best


def verify_file(look: Look, path: Path, progress: Progress, *, draft: str | None = None) -> Verdict:
    """The same of a file on the disk. Raises UnreadableFile also where it is not there."""
    return verify(look, load_file(path), printable_name(path), progress, draft=draft)


def verify_two(against: Path, path: Path, progress: Progress) -> Verdict:
    """What one file is beside another, without a workspace. Raises UnreadableFile."""
    old, new = load_file(against), load_file(path)
    name, other = printable_name(path), printable_name(against)
    if old == new:
        return Verdict(sameness=Sameness.IDENTICAL, name=name, against=other)
    return _beside(read_text(old, other, progress), read_text(new, name, progress), name, other, None, progress)


def verdict_lines(verdict: Verdict) -> tuple[str, ...]:
    """The verdict in plain words: what the file is first, then what else is to be known of it."""
    name, against = verdict.name, _called(verdict)
    match verdict.sameness:
        case Sameness.IDENTICAL:
            first = f"{name} is identical, byte for byte, to {_which(verdict)}"
        case Sameness.SAME_WORDS:
            first = f"{name} says word for word what {against} says; the file itself is another"
        case Sameness.DIFFERS:
            nearest = f"it is nearest to {against}" if verdict.version else f"beside {against}"
            little = "it has little in common with any version; " if verdict.version and has_little(verdict) else ""
            first = f"{name} differs: {little}{nearest}: {_summary(verdict)}"
    more = []
    if verdict.trifles:
        many = "1 paragraph differs" if verdict.trifles == 1 else f"{verdict.trifles:,} paragraphs differ"
        more.append(f"{many} in form alone: spacing, line breaks, hyphens, page headers, quotation marks or dashes")
    if verdict.formatting:
        more.append("italics, bold or other formatting differ")
    return (first, *more, *verdict.warnings)


# --- the same file --------------------------------------------------------------------------------------------------


def _same_file(versions: Sequence[Version], exports: Iterable[ExportRecord], digest: str, name: str) -> Verdict | None:
    """The newest version that was written here as this very file, or was received as it."""
    by_id = {each.id: each for each in versions}
    written = [
        each for each in exports if each.sha256 == digest and (each.version_id is None or each.version_id in by_id)
    ]
    last = max(written, key=lambda each: (each.version_id is not None, each.at), default=None)
    if last is not None:
        version = by_id.get(last.version_id or "")
        label = version.label if version else WORKING
        return Verdict(sameness=Sameness.IDENTICAL, name=name, against=label, version=version, exported=last)
    received = next((each for each in reversed(versions) if each.file_sha256 == digest), None)
    if received is None:
        return None
    return Verdict(sameness=Sameness.IDENTICAL, name=name, against=received.label, version=received, received=True)


# --- the same words -------------------------------------------------------------------------------------------------

_TRIFLES = frozenset(
    {Reason.WHITE_SPACE, Reason.GLYPHS, Reason.LINE_BREAK, Reason.PAGE_FURNITURE, Reason.NUMBER, Reason.HYPHENATION}
)
_COMPARED = 3
_LITTLE = 0.6
_FIRST_LINES, _MOST_HEADS, _LONGEST_LINE = 12, 100, 200


def _beside(
    old: ReadText, new: ReadText, name: str, against: str, version: Version | None, progress: Progress
) -> Verdict:
    found = compared(old, new, progress)
    changes = found.comparison.changes
    trifles = sum(_is_trifle(each, old, new) for each in changes)
    changed = sum(each.substance is not None for each in changes)
    same = changed == trifles and not any(each.renumbered for each in changes)
    return Verdict(
        sameness=Sameness.SAME_WORDS if same else Sameness.DIFFERS,
        name=name,
        against=against,
        version=version,
        trifles=trifles,
        formatting=any(each.formatting for each in changes),
        compared=found,
        warnings=new.text.warnings,
    )


def _is_trifle(change: Change, old: ReadText, new: ReadText) -> bool:
    """Whether the words are the same; "7" on a line of its own is no word of pages, but one of a Word file's or a
    version's paragraphs."""
    if change.substance is not Substance.EDITORIAL or not _TRIFLES.issuperset(change.reasons):
        return False
    if Reason.PAGE_FURNITURE not in change.reasons:
        return True
    sides = (old, change.a), (new, change.b)
    return not any(
        places and (side.package is not None or any(side.text.passages[at].paragraph_id for at in places))
        for side, places in sides
    )


def _nearest(
    look: Look, versions: Sequence[Version], read: ReadText, handed_out: Container[str | None]
) -> list[Version]:
    """The few versions whose words are the most like the text's, the likest first; of equals the one that the file
    itself names, else one that there was a file of, else the newest."""
    from draftdesk.drafting.texts import text_of_version

    wanted, head = _bag(read.text), _head(read)
    ranked = []
    for nth, version in enumerate(versions):
        have = _bag(text_of_version(look, version))
        apart = (wanted - have).total() + (have - wanted).total()
        ranked.append((apart, -_named(version, head), version.id not in handed_out, -nth))
    return [versions[-nth] for *_, nth in sorted(ranked)[:_COMPARED]]


def _bag(text: Text) -> Counter[str]:
    """The words of a text with its numbers, whatever their order, but for those that tell one version from another."""
    told = (each for each in text.passages if not tells_the_version(each.paragraph_id))
    return Counter(word for each in told for _, _, word in words(f"{each.number} {each.text}"))


def _head(read: ReadText) -> list[str]:
    """What stands where a file says what it is: the first lines of its text, and the heads of a Word file's pages."""
    lines = [each.text for each in read.text.passages[:_FIRST_LINES]]
    if read.package is not None:
        lines += islice(read.package.page_heads(), _MOST_HEADS)
    return [fold(line) for line in lines if len(line) <= _LONGEST_LINE]


def _named(version: Version, head: Sequence[str]) -> int:
    """How many letters of the version's names stand in those lines: both tell more than one, "Rev.2 Corr.1" more than
    "Rev.2"; "Rev.2*" does not say "Rev.2"."""
    names = {fold(name) for name in (version.symbol, version.label) if name.strip()}
    patterns = {name: re.compile(rf"(?<![\w/.]){re.escape(name)}(?![\w*/])") for name in names}
    return sum(len(name) for name in names if any(patterns[name].search(line) for line in head))


def _distance(verdict: Verdict) -> int:
    if verdict.compared is None:
        return 0
    counts: Counts = verdict.compared.comparison.counts
    moved = sum(
        each.kind in (ChangeKind.MOVED, ChangeKind.SPLIT, ChangeKind.MERGED)
        for each in verdict.compared.comparison.changes
    )
    return counts.words_inserted + counts.words_deleted + counts.renumbered + moved


def nearness(verdict: Verdict) -> tuple[bool, int]:
    """Where several things are verdicts on one file, the least is of what it is nearest to."""
    return verdict.sameness is Sameness.DIFFERS, _distance(verdict)


# --- in words -------------------------------------------------------------------------------------------------------


def _which(verdict: Verdict) -> str:
    if verdict.exported is not None:
        day, _, time = verdict.exported.at.partition("T")
        when = f"{day} at {time[:5]} UTC" if time else day
        return f"the file of {_called(verdict)} exported on {when} ({verdict.exported.file_name})"
    if verdict.received:
        return f"the file that {_called(verdict)} was received as"
    return verdict.against


def _called(verdict: Verdict) -> str:
    if verdict.version is None and verdict.exported is None:
        return verdict.against
    return f"“{verdict.against}”" if verdict.version else "the working draft"


def has_little(verdict: Verdict) -> bool:
    """Whether most words of what a file was held against are not in it."""
    if verdict.compared is None:
        return False
    comparison = verdict.compared.comparison
    words_of_a = sum(len(each.text.split()) for each in comparison.a)
    return comparison.counts.words_deleted > _LITTLE * words_of_a


def _summary(verdict: Verdict) -> str:
    if verdict.compared is None:
        return ""
    comparison = verdict.compared.comparison
    counts = comparison.counts
    said = summary(counts, sorts_of(comparison))
    if counts.words_inserted or counts.words_deleted:
        words_in = f"{counts.words_inserted:,} word{'' if counts.words_inserted == 1 else 's'}"
        said += f" ({words_in} put in, {counts.words_deleted:,} taken out)"
    return said
