"""Snippets by the rare words they have: the few among very many that may say what a text says."""

from collections.abc import Iterable, Sequence

from draftdesk.workspace.look import Look, Value

_ALL = "SELECT rowid FROM snippet_search WHERE snippet_search MATCH ? LIMIT ?"


def snippets_with_words(look: Look, words: Iterable[str], most: int) -> dict[str, list[int]]:
    """For each word, as `search_text` has it, the numbers of snippets that have it in their texts: of a word that more
    have than `most`, so many and one more."""
    return {word: [seq for (seq,) in look.tuples(_ALL, (_term(word), most + 1))] for word in words}


def snippets_with_all(look: Look, words: Sequence[str], most: int) -> list[int]:
    """The numbers of snippets that have all those words in their texts, no more than `most`."""
    if not words:
        return []
    return [seq for (seq,) in look.tuples(_ALL, (" AND ".join(map(_term, words)), most))]


def texts_of_numbers(look: Look, numbers: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Id and words of the snippets of those numbers that are there, by number."""
    found: dict[int, tuple[str, str]] = {}
    for start in range(0, len(numbers), _MANY):
        part: list[Value] = [*numbers[start : start + _MANY]]
        sql = f"SELECT seq, id, text FROM snippet WHERE seq IN ({', '.join('?' * len(part))})"
        found |= {seq: (name, text) for seq, name, text in look.tuples(sql, part)}
    return found


_MANY = 500


def _term(word: str) -> str:
    quoted = word.replace('"', '""')
    return f'text : "{quoted}"'
