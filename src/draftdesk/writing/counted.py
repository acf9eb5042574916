"""What a comparison comes to in another language than English: each count behind its name, so that no language's
plurals are needed."""

from collections.abc import Collection, Iterator

from draftdesk.model.comparison import ChangeKind, Comparison, Counts, Substance
from draftdesk.model.comparison_told import is_untouched
from draftdesk.model.comparison_words import KINDS, SUBSTANCES, sorts_of
from draftdesk.model.house_words import HouseWords

PHRASES = (
    "What changed",
    "Remarks",
    "; ",
    "{said}.",
    "{said} ({where})",
    "{what}: {old} → {new}",
    "{label}, {date}",
    "Number",
    "Compared: {date}",
    "{what}: {count}",
    "With other words",
    "With small edits",
    "Renumbered",
    "With other formatting or footnote marks",
    "Nothing changed",
    "By weight: {weights}",
    "Words inserted",
    "Words deleted",
    "Left out",
    "With another status",
    "Status: {new} (was {old})",
    "open",
    "Footnotes reworded",
    "Footnotes with small edits",
    "Footnotes moved",
    "Footnotes moved and edited",
    "Footnotes split",
    "Footnotes merged",
    "New footnotes",
    "Footnotes deleted",
    "Footnotes renumbered",
    "Footnotes with other formatting",
    "Footnotes unchanged",
    "Footnotes",
    "Text boxes",
    "Text",
    "struck out",
    " in A: not in B. ",
    "underlined",
    " in B: not in A. ",
    "grey, dotted",
    ": editorial only, such as spelling or spacing. ",
    ",",
    " shaded: a small sign or a blank. ",
    "Headings are counted as paragraphs.",
    "The texts’ own underlining and striking out are not shown.",
)
"""What the words of a language have for a table of changes besides those for each change."""
_UNCHANGED = KINDS[ChangeKind.UNCHANGED]
_OF_NOTES = {
    "With other words": "Footnotes reworded",
    "With small edits": "Footnotes with small edits",
    KINDS[ChangeKind.MOVED]: "Footnotes moved",
    KINDS[ChangeKind.MOVED_EDITED]: "Footnotes moved and edited",
    KINDS[ChangeKind.SPLIT]: "Footnotes split",
    KINDS[ChangeKind.MERGED]: "Footnotes merged",
    KINDS[ChangeKind.INSERTED]: "New footnotes",
    KINDS[ChangeKind.DELETED]: "Footnotes deleted",
    "Renumbered": "Footnotes renumbered",
    "With other formatting or footnote marks": "Footnotes with other formatting",
    _UNCHANGED: "Footnotes unchanged",
}
"""What a count is called that is one of footnotes."""


def counted(words: HouseWords, what: str, count: int) -> str:
    """A count behind the name of what is counted, a phrase of these or of `comparison_told`: "Renumérotés : 12"."""
    return words.say("{what}: {count}").format(what=words.say(what), count=f"{count:,}")


def same_but_for_status(comparison: Comparison, statuses: Collection[int]) -> int:
    """Of how many of those changes no word is another."""
    return sum(is_untouched(comparison.changes[at]) for at in statuses)


def comes_to(comparison: Comparison, words: HouseWords, statuses: Collection[int] = ()) -> Iterator[str]:
    """The lines under the title: what changed, how much it matters, and how much is as it was. Footnotes are counted
    apart."""
    counts, notes = comparison.counts, sorts_of(comparison).notes
    text = [
        (what, count - of_notes) for (what, count), (_, of_notes) in zip(_changes(counts), _changes(notes), strict=True)
    ]
    said = [counted(words, what, count) for what, count in text if count]
    said += [counted(words, _OF_NOTES[what], count) for what, count in _changes(notes) if count]
    said += [counted(words, "With another status", len(statuses))] if statuses else []
    yield _sentence(words, words.joined(said) or words.say("Nothing changed"))
    weights = [(SUBSTANCES[each], getattr(counts, each.value)) for each in reversed(Substance)]
    if heavy := [counted(words, what, count) for what, count in weights if count]:
        yield _sentence(words, words.say("By weight: {weights}").format(weights=words.joined(heavy)))
    in_words = (("Words inserted", counts.words_inserted), ("Words deleted", counts.words_deleted))
    if changed := [counted(words, what, count) for what, count in in_words if count]:
        yield _sentence(words, words.joined(changed))
    same, notes_same = (each.unchanged - each.same_words for each in (counts, notes))
    same -= same_but_for_status(comparison, statuses)
    as_before = ((_UNCHANGED, same - notes_same), (_OF_NOTES[_UNCHANGED], notes_same))
    if unchanged := [counted(words, what, count) for what, count in as_before if count]:
        yield _sentence(words, words.joined(unchanged))


def _sentence(words: HouseWords, said: str) -> str:
    return words.say("{said}.").format(said=said)


def _changes(counts: Counts) -> Iterator[tuple[str, int]]:
    yield "With other words", counts.reworded
    yield "With small edits", counts.edited - counts.reworded
    for kind in (ChangeKind.MOVED, ChangeKind.MOVED_EDITED, ChangeKind.SPLIT, ChangeKind.MERGED):
        yield KINDS[kind], getattr(counts, kind.name.lower())
    yield KINDS[ChangeKind.INSERTED], counts.inserted
    yield KINDS[ChangeKind.DELETED], counts.deleted
    yield "Renumbered", counts.renumbered
    yield "With other formatting or footnote marks", counts.formatting


def gap(
    words: HouseWords, count: int, renumbered: int, numbers: str, were: str, left_out: int, is_notes: bool = False
) -> str:
    """How many paragraphs, or footnotes, were left out because nothing in them changed, and how many changes that
    nobody asked for."""
    names = _OF_NOTES if is_notes else {name: name for name in _OF_NOTES}
    said = [counted(words, names[_UNCHANGED], count)] if count else []
    said += [counted(words, names["Renumbered"], renumbered)] if renumbered else []
    said += [counted(words, "Left out", left_out)] if left_out else []
    said += [words.say("{what}: {count}").format(what=words.say("Number"), count=numbers)] if numbers else []
    said += [words.say("Was {old}").format(old=were)] if were else []
    return words.joined(said)
