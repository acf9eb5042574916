"""Which words a workspace knows besides those of the language: what a person added, names, terms of its sources.

A person's words belong to the file, so that everybody who writes in it has them.
"""

import re
from collections import Counter
from collections.abc import Iterable

from draftdesk.drafting.changes import one_line
from draftdesk.model.errors import InvalidSettings
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.records import Setting
from draftdesk.workspace.transaction import Transaction

OWN_WORDS = "spelling words"
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_SNIPPETS = 2_000
_LONGEST = 100
_OFTEN = 5
_IN_SNIPPETS = 3


def own_words(look: Look) -> tuple[str, ...]:
    """The words that were added to this file, in the order of the alphabet."""
    return tuple(queries.setting(look, OWN_WORDS).splitlines())


def add_word_name(word: str) -> str:
    """What Undo shows for the act."""
    return f"Add “{one_line(word)[:_LONGEST]}” to the words"


def add_word(tx: Transaction, word: str) -> None:
    """Take a word for right in this file from now on. Raises InvalidSettings for what is no single word."""
    word = word.strip()
    if not word or len(word) > _LONGEST or not _WORD.fullmatch(word):
        raise InvalidSettings(f"“{word[:_LONGEST]}” is not a word that can be added: give letters only, with no spaces")
    _keep(tx, {*own_words(tx), word})


def remove_word(tx: Transaction, word: str) -> None:
    """No longer take a word for right because it was added. One that was not is passed over."""
    _keep(tx, set(own_words(tx)) - {word})


def _keep(tx: Transaction, words: Iterable[str]) -> None:
    value = Setting(id=OWN_WORDS, value="\n".join(sorted(words, key=str.casefold)))
    if tx.get(Setting, OWN_WORDS) is None:
        tx.insert(value)
    else:
        tx.update(value)


def known_words(look: Look) -> frozenset[str]:
    """The words in names of contributors and tags, and those that stand five times or more in the sources, in three
    snippets at least. Of many snippets the first 2,000 are read: not for the window's own thread."""
    vocabulary = queries.vocabulary(look)
    named = [text for each in vocabulary.contributors for text in (each.name, *each.names, *each.former)]
    named += [each.name for each in vocabulary.tags]
    times: Counter[str] = Counter()
    snippets: Counter[str] = Counter()
    for _, text in queries.texts_of_numbers(look, range(1, _SNIPPETS + 1)).values():
        found = [word for word in _WORD.findall(text) if word[1:].islower()]
        times.update(found)
        snippets.update(set(found))
    often = (word for word, count in times.items() if count >= _OFTEN and snippets[word] >= _IN_SNIPPETS)
    return frozenset((*(word for text in named for word in _WORD.findall(text)), *often))
