"""What a person types into the search field, and where its words stand in a text."""

from dataclasses import dataclass

from draftdesk.model.folding import fold, is_chinese, words


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that must stand together. The last may be only the beginning of a word where `prefix`."""

    words: tuple[str, ...]
    prefix: bool


@dataclass(frozen=True, slots=True)
class Query:
    """All terms must be found. No terms: everything is."""

    terms: tuple[Term, ...]


def read_query(typed: str) -> Query:
    """Words as typed, "phrases in quotes"; the last word counts as a beginning while it is being typed.

    A trailing space, or a closing quote, ends the last word. `word*` is a beginning anywhere.
    """
    terms: list[Term] = []
    parts = typed.replace("“", '"').replace("”", '"').split('"')
    for at, part in enumerate(parts):
        if at % 2:
            if found := tuple(word for _, _, word in words(part)):
                unclosed = at == len(parts) - 1
                terms.append(Term(found, prefix=unclosed and not part.endswith(" ")))
            continue
        stretch = list(words(part))
        for _, end, word in stretch:
            starred = part[end : end + 1] == "*"
            being_typed = at == len(parts) - 1 and not part[end:]
            terms.append(Term((word,), prefix=starred or being_typed))
    return Query(tuple(terms))


def spans(text: str, query: Query) -> tuple[tuple[int, int], ...]:
    """Where the query's terms stand in the text: start and end in code points, in order, none overlapping."""
    found = list(words(text))
    hits = [hit for term in query.terms for hit in _term_spans(text, found, term)]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(hits):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _term_spans(text: str, found: list[tuple[int, int, str]], term: Term) -> list[tuple[int, int]]:
    if len(term.words) == 1 and is_chinese(term.words[0]):
        return _chinese_spans(text, found, term.words[0])
    *before, wanted = term.words
    size = len(before)
    hits = []
    for at, last in enumerate(found[size:]):
        _, end, word = last
        if word == wanted or (term.prefix and word.startswith(wanted)):
            if size and [each for _, _, each in found[at : at + size]] != before:
                continue
            hits.append((found[at][0], end if word == wanted else _prefix_end(text, last, wanted)))
    return hits


def _prefix_end(text: str, word: tuple[int, int, str], wanted: str) -> int:
    """Where in the text's own characters the folded beginning of a word ends."""
    start, end, _ = word
    if text.isascii():
        return start + len(wanted)
    length = 0
    for at in range(start, end):
        size = len(fold(text[at]))
        if size and length >= len(wanted):
            return at
        length += size
    return end


def _chinese_spans(text: str, found: list[tuple[int, int, str]], wanted: str) -> list[tuple[int, int]]:
    hits = []
    for start, end, word in found:
        if wanted not in word:
            continue
        origin = [at for at in range(start, end) for _ in fold(text[at])]
        if len(origin) != len(word):  # characters that only fold as they do together
            hits.append((start, end))
            continue
        at = word.find(wanted)
        while at >= 0:
            after = at + len(wanted)
            hits.append((origin[at], origin[after - 1] + 1))
            at = word.find(wanted, after)
    return hits
