"""What a comparison comes to in another language than English: each count behind its name, so that no language's
plurals are needed."""

from collections.abc import Iterator

from draftdesk.model.comparison import ChangeKind, Comparison, Counts, Substance
from draftdesk.model.comparison_words import KINDS, SUBSTANCES
from draftdesk.model.house_words import HouseWords

PHRASES = (
    "What changed",
    "Remarks",
    "Compared: {date}",
    "{what}: {count}",
    "With small edits",
    "Renumbered",
    "With other formatting",
    "Nothing changed",
    "By weight: {weights}",
    "Words inserted",
    "Words deleted",
    "Unchanged, left out below",
    "Left out",
    "Footnotes",
    "Text boxes",
    "Text",
    "struck out",
    " in A: not in B. ",
    "underlined",
    " in B: not in A. ",
    "grey, dotted",
    ": editorial only, such as spelling or spacing. ",
    " shaded: a small sign or a blank. ",
    "The texts’ own underlining and striking out are not shown.",
)
"""What the words of a language have for a table of changes besides those for each change."""


def counted(words: HouseWords, what: str, count: int) -> str:
    """A count behind the name of what is counted, a phrase of these or of `comparison_told`: "Renumérotés : 12"."""
    return words.say("{what}: {count}").format(what=words.say(what), count=f"{count:,}")


def comes_to(comparison: Comparison, words: HouseWords, *, whole: bool) -> Iterator[str]:
    """The lines under the title: what changed, how much it matters, and how much is as it was."""
    counts = comparison.counts
    said = [counted(words, what, count) for what, count in _changes(counts) if count]
    yield f"{'; '.join(said) or words.say('Nothing changed')}."
    weights = [(SUBSTANCES[each], getattr(counts, each.value)) for each in reversed(Substance)]
    if heavy := [counted(words, what, count) for what, count in weights if count]:
        yield f"{words.say('By weight: {weights}').format(weights='; '.join(heavy))}."
    in_words = (("Words inserted", counts.words_inserted), ("Words deleted", counts.words_deleted))
    if changed := [counted(words, what, count) for what, count in in_words if count]:
        yield f"{'; '.join(changed)}."
    if counts.unchanged:
        name = KINDS[ChangeKind.UNCHANGED] if whole else "Unchanged, left out below"
        yield f"{counted(words, name, counts.unchanged)}."


def _changes(counts: Counts) -> Iterator[tuple[str, int]]:
    yield "Reworded", counts.reworded
    yield "With small edits", counts.edited - counts.reworded
    for kind in (ChangeKind.MOVED, ChangeKind.MOVED_EDITED, ChangeKind.SPLIT, ChangeKind.MERGED):
        yield KINDS[kind], getattr(counts, kind.name.lower())
    yield KINDS[ChangeKind.INSERTED], counts.inserted
    yield KINDS[ChangeKind.DELETED], counts.deleted
    yield "Renumbered", counts.renumbered
    yield "With other formatting", counts.formatting


def gap(words: HouseWords, count: int, renumbered: int, numbers: str, were: str, left_out: int) -> str:
    """How many paragraphs were left out because nothing in them changed, and how many changes that nobody asked for."""
    said = [counted(words, KINDS[ChangeKind.UNCHANGED], count)] if count else []
    said += [counted(words, "Renumbered", renumbered)] if renumbered else []
    said += [counted(words, "Left out", left_out)] if left_out else []
    places = [numbers, words.say("Was {old}").format(old=were) if were else ""]
    where = "; ".join(filter(None, places))
    return f"{'; '.join(said)} ({where})" if where else "; ".join(said)
