"""Whether a regular expression might try for ever: it goes back over the same words in more and more ways.

A repetition without limit goes wrong where what it repeats can be cut up in several ways: where it holds a repetition
that can go on into the next round, or alternatives that begin alike; or where two that take nearly everything stand
side by side. Told from the expression alone, on the safe side.
"""

import string
from collections.abc import Iterable, Sequence
from itertools import combinations
from re import _constants as code  # type: ignore[attr-defined]  # the library has no public name for its parser
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

Node = tuple[Any, Any]
_REPEATS = frozenset({code.MAX_REPEAT, code.MIN_REPEAT})
_ALPHABET = frozenset(string.printable + "é\u00a0—")
"""Characters that stand for all: any other letter is as é, any other space as U+00A0, any other sign as the dash."""
_MANY = 50
"""A repetition so often is as good as one without limit."""


def repeats_without_end(pattern: str) -> bool:
    """Whether the search could take for ever. Raises re.error where it is no regular expression."""
    return _is_runaway(list(parser.parse(pattern)))


def _is_runaway(nodes: Sequence[Node]) -> bool:
    flat = _flat(nodes)
    broad = False
    for node in flat:
        kind, value = node
        if kind in _REPEATS and value[1] >= _MANY:
            is_broad = _is_broad(_first(value[2]))
            if (broad and is_broad) or _is_ambiguous(_flat(value[2])):
                return True
            broad = is_broad
        elif _is_needed(node):
            broad = False
        if any(_is_runaway(inner) for inner in _inside(node)):
            return True
    return False


def _is_ambiguous(body: Sequence[Node]) -> bool:
    """Whether what is repeated without limit could be repeated in several ways over the same words."""
    for at, (kind, value) in enumerate(body):
        varies = kind in _REPEATS and value[0] != value[1]
        if kind is code.BRANCH:
            if _share(_first(each) for each in value[1]) or any(_has_repeat(each) for each in value[1]):
                return True
            varies = not _is_needed((kind, value))
        if varies and _first([(kind, value)]) & _first([*body[at + 1 :], *body[: at + 1]]):
            return True
        if kind in _REPEATS and _is_ambiguous(_flat(value[2])):
            return True
    return False


def _flat(nodes: Iterable[Node]) -> list[Node]:
    """The nodes one after the other, without the groups they stand in."""
    found: list[Node] = []
    for kind, value in nodes:
        if kind is code.SUBPATTERN:
            found += _flat(value[3])
        elif kind is code.ATOMIC_GROUP:
            found += _flat(value)
        else:
            found.append((kind, value))
    return found


def _inside(node: Node) -> list[Sequence[Node]]:
    kind, value = node
    if kind in _REPEATS or kind is code.POSSESSIVE_REPEAT:
        return [list(value[2])]
    if kind is code.BRANCH:
        return [list(each) for each in value[1]]
    if kind in (code.ASSERT, code.ASSERT_NOT):
        return [list(value[1])]
    if kind is code.GROUPREF_EXISTS:
        return [list(each) for each in value[1:] if each]
    return []


def _has_repeat(nodes: Iterable[Node]) -> bool:
    return any(
        (node[0] in _REPEATS and node[1][1] >= _MANY) or any(map(_has_repeat, _inside(node))) for node in _flat(nodes)
    )


def _is_needed(node: Node) -> bool:
    """Whether it takes at least one character."""
    kind, value = node
    if kind in _REPEATS or kind is code.POSSESSIVE_REPEAT:
        return bool(value[0]) and any(map(_is_needed, _flat(value[2])))
    if kind is code.BRANCH:
        return all(any(map(_is_needed, _flat(each))) for each in value[1])
    return kind in (code.LITERAL, code.NOT_LITERAL, code.IN, code.ANY)


def _first(nodes: Iterable[Node]) -> frozenset[str]:
    """Which of some characters, and of those the pattern names itself, it can begin with."""
    found: set[str] = set()
    for node in _flat(nodes):
        kind, value = node
        if kind is code.BRANCH:
            found.update(*(_first(each) for each in value[1]))
        elif kind in _REPEATS or kind is code.POSSESSIVE_REPEAT:
            found |= _first(value[2])
        elif kind is code.GROUPREF or kind is code.GROUPREF_EXISTS:
            found |= _ALPHABET
        elif kind not in (code.AT, code.ASSERT, code.ASSERT_NOT):
            found |= _characters(node)
        if _is_needed(node):
            break
    return frozenset(found)


def _characters(node: Node) -> frozenset[str]:
    """Which characters of the alphabet one place of the pattern takes, in whatever case."""
    kind, value = node
    if kind is code.LITERAL:
        return _alike(chr(value))
    if kind is code.NOT_LITERAL:
        return _ALPHABET - _alike(chr(value)) if chr(value) in string.printable else _ALPHABET
    if kind is not code.IN:
        return _ALPHABET
    found: frozenset[str] = frozenset()
    for item, what in value:
        if item is code.LITERAL:
            found |= _alike(chr(what))
        elif item is code.RANGE:
            ends = _alike(chr(what[0])) | _alike(chr(what[1]))
            found |= ends.union(*(_alike(each) for each in _ALPHABET if what[0] <= ord(each) <= what[1]))
        elif item is code.CATEGORY:
            found |= _CATEGORIES.get(what, _ALPHABET)
    if value[0][0] is code.NEGATE:
        return _ALPHABET - (found & frozenset(string.printable))
    return found


def _alike(character: str) -> frozenset[str]:
    forms = {character, character.lower(), character.upper()}
    return frozenset(each if each in _ALPHABET else _stands_for(each) for each in forms)


def _stands_for(character: str) -> str:
    if character.isspace():
        return "\u00a0"
    return "é" if character[:1].isalnum() else "—"


_SPACES = frozenset(each for each in _ALPHABET if each.isspace())
_DIGITS = frozenset(string.digits) | {"é"}
_LETTERS = frozenset(each for each in _ALPHABET if each.isalnum() or each == "_")
_CATEGORIES = {
    code.CATEGORY_SPACE: _SPACES,
    code.CATEGORY_NOT_SPACE: _ALPHABET - _SPACES,
    code.CATEGORY_DIGIT: _DIGITS,
    code.CATEGORY_NOT_DIGIT: _ALPHABET - frozenset(string.digits),
    code.CATEGORY_WORD: _LETTERS,
    code.CATEGORY_NOT_WORD: _ALPHABET - _LETTERS,
}


def _is_broad(characters: frozenset[str]) -> bool:
    """Whether it takes words and the spaces between them, and so nearly the whole of a paragraph."""
    return {"a", " "} <= characters


def _share(sets: Iterable[frozenset[str]]) -> bool:
    return any(one & two for one, two in combinations(list(sets), 2))
