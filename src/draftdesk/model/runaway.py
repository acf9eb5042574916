"""Whether a regular expression might try for ever: it goes back over the same words in more and more ways.

That cannot be where within a repetition without limit the next character always tells whether a part of it goes on, or
which of several it is. Elsewhere two parts that take nearly everything must not stand side by side. Told from the
expression alone, on the safe side.
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
    return _is_runaway(list(parser.parse(pattern)), frozenset(), inside=False)


def _is_runaway(nodes: Iterable[Node], follow: frozenset[str], *, inside: bool) -> bool:
    """`follow` is what may come after the nodes, `inside` whether they stand in a repetition without limit."""
    flat = _flat(nodes)
    was_broad = False
    for at, node in enumerate(flat):
        rest = flat[at + 1 :]
        after = _first(rest) | (frozenset() if _takes(rest) else follow)
        kind, value = node
        is_endless = kind in _REPEATS and value[1] >= _MANY
        is_broad = is_endless and _is_broad(_first(value[2]))
        if (is_broad and was_broad) or (inside and _is_undecided(node, after)):
            return True
        was_broad = is_broad or (was_broad and not _takes([node]))
        if kind in _REPEATS:
            again = _first(value[2])
            bare = value[0] != value[1] and not _takes(value[2])
            if bare and (inside or is_endless):
                return True
            beyond = again | after if inside else again if is_endless else after
            if _is_runaway(value[2], beyond, inside=inside or is_endless):
                return True
        elif any(_is_runaway(each, after, inside=inside and kind is code.BRANCH) for each in _inside(node)):
            return True
    return False


def _is_undecided(node: Node, after: frozenset[str]) -> bool:
    """Whether the next character may not tell if the node goes on, or which of its alternatives it is."""
    kind, value = node
    if kind is code.BRANCH:
        firsts = [_first(each) for each in value[1]]
        return _share(firsts) or (not _takes([node]) and bool(_first([node]) & after))
    if kind in (code.GROUPREF, code.GROUPREF_EXISTS):
        return True
    return kind in _REPEATS and value[0] != value[1] and bool(_first([node]) & after)


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
    """The alternatives of a node that has such, and what it looks for before or behind."""
    kind, value = node
    if kind is code.POSSESSIVE_REPEAT:
        return [list(value[2])]
    if kind is code.BRANCH:
        return [list(each) for each in value[1]]
    if kind in (code.ASSERT, code.ASSERT_NOT):
        return [list(value[1])]
    if kind is code.GROUPREF_EXISTS:
        return [list(each) for each in value[1:] if each]
    return []


def _takes(nodes: Iterable[Node]) -> bool:
    """Whether they take at least one character."""
    return any(map(_is_needed, _flat(nodes)))


def _is_needed(node: Node) -> bool:
    kind, value = node
    if kind in _REPEATS or kind is code.POSSESSIVE_REPEAT:
        return bool(value[0]) and _takes(value[2])
    if kind is code.BRANCH:
        return all(map(_takes, value[1]))
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
