"""What a drafter does with square brackets: puts them around words, adds alternatives, accepts one, takes them away.

Each function takes a paragraph's inline Markdown and a selection, in characters of what it says (a mark counts as
one), and gives the text as it is afterwards with what is then selected. Looks and marks around and inside stay.
"""

import re
from dataclasses import dataclass

from draftdesk.model.brackets import Bracket, Brackets, alternatives, brackets, innermost
from draftdesk.model.folding import is_chinese
from draftdesk.model.inline import replaced, said

_WORD = re.compile(r"[^\W_]+(?:[-’'\u2011][^\W_]+)*")
_PART = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")  # of a compound, one part may be meant: "[climate-]resilient"
_SLASH = " / "
_CLOSES = ",.;:!?)"

_Edit = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Edited:
    """A paragraph's inline Markdown after a command, and what is selected in it: a caret where both are equal."""

    text: str
    start: int
    end: int


def bracketed(text: str, start: int, end: int) -> Edited:
    """The selection, as whole words, in brackets; or without them where brackets stand around exactly these words.

    Where nothing is selected, the word at the caret is meant, and where there is none, an empty pair is made with the
    caret in it. A selection that cuts through a bracket takes in the whole of it.
    """
    words = said(text)
    found = brackets(words)
    start, end = _whole(words, found, start, end)
    if bracket := _exactly_around(words, found, start, end):
        return _unbracketed(text, [bracket])
    changed = replaced(text, [(start, start, "["), (end, end, "]")] if start < end else [(start, start, "[]")])
    return Edited(changed, start + 1, end + 1)


def with_alternative(text: str, start: int, end: int) -> Edited:
    """The selection in brackets with room for another wording: "shall" becomes "[shall / ]", the caret after "/ ".

    Where a bracket or one of its alternatives is selected, or the caret stands in one, that gets one alternative more,
    after the last; a last one that is empty still is gone to.
    """
    words = said(text)
    found = brackets(words)
    bracket = _chosen(words, found, start, end)
    if bracket is None:
        start, end = _whole(words, found, start, end)
        room = [(start, start, "["), (end, end, f"{_SLASH}]")] if start < end else [(start, start, f"[{_SLASH}]")]
        caret = end + 1 + len(_SLASH) if start < end else start + 1
        return Edited(replaced(text, room), caret, caret)
    last = alternatives(words, found, bracket)[-1]
    close = bracket.end - 1
    if last.start == last.end and not last.attribution and words[last.start - 1] in "/ " and close - bracket.start > 1:
        edits = [] if words[close - 1] == " " else [(close, close, " ")]
        return Edited(replaced(text, edits), close + len(edits), close + len(edits))
    inside = words[bracket.start + 1 : close]
    from_here = close - (len(inside) - len(inside.rstrip()))
    caret = from_here + len(_SLASH)
    return Edited(replaced(text, [(from_here, close, _SLASH)]), caret, caret)


def accepted(text: str, at: int, choice: int) -> Edited:
    """The innermost bracket around a place gone, and of its alternatives only the one chosen left (0 is the first),
    without who asked for it. Nothing changes where no bracket stands there or it has no such alternative."""
    words = said(text)
    found = brackets(words)
    bracket = innermost(found, at)
    offered = alternatives(words, found, bracket) if bracket else ()
    if bracket is None or not 0 <= choice < len(offered):
        return Edited(text, at, at)
    kept = offered[choice]
    if kept.start == kept.end:
        return _taken_away(text, words, [bracket])
    edits = [(bracket.start, kept.start, ""), (kept.end, bracket.end, "")]
    start = bracket.start
    if words[kept.start] in _CLOSES and start and words[start - 1] == " ":
        edits[0] = (start - 1, kept.start, "")
        start -= 1
    return Edited(replaced(text, edits), start, start + kept.end - kept.start)


def without_brackets(text: str, start: int, end: int) -> Edited:
    """The words of the selected brackets without their signs; slashes and names in them stay.

    Meant are the outermost brackets that lie in the selection, else the innermost around it.
    """
    found = brackets(said(text))
    meant = _meant(found, start, end)
    return _unbracketed(text, meant) if meant else Edited(text, start, end)


def without_words(text: str, start: int, end: int) -> Edited:
    """The text without the selected brackets and what stands in them, the space around them closed up.

    Meant are the outermost brackets that lie in the selection, else the innermost around it.
    """
    words = said(text)
    meant = _meant(brackets(words), start, end)
    return _taken_away(text, words, meant) if meant else Edited(text, start, end)


def _whole(words: str, found: Brackets, start: int, end: int) -> tuple[int, int]:
    """The selection without space at its ends, with whole words and whole brackets."""
    while start < end and words[start].isspace():
        start += 1
    while start < end and words[end - 1].isspace():
        end -= 1
    for word in (_PART if start < end else _WORD).finditer(words):
        first, after = word.span()
        if is_chinese(words[first]):
            continue
        if start == end and first <= start <= after:
            start, end = first, after
            break
        if first < start < after:
            start = first
        if first < end < after:
            end = after
    return _nested(found, start, end)


def _nested(found: Brackets, start: int, end: int) -> tuple[int, int]:
    """The stretch widened until no bracket is cut in two."""
    if start == end:
        return start, end
    for pair in sorted(found.pairs, key=lambda pair: -pair.depth):
        inside = pair.start < start and end < pair.end
        around = start <= pair.start and pair.end <= end
        if not (inside or around) and start < pair.end and pair.start < end:
            start, end = min(start, pair.start), max(end, pair.end)
    return start, end


def _exactly_around(words: str, found: Brackets, start: int, end: int) -> Bracket | None:
    """The bracket that is selected, or all of whose words are."""
    for pair in found.pairs:
        if (pair.start, pair.end) == (start, end):
            return pair
        inside = words[pair.start + 1 : pair.end - 1]
        first = pair.start + 1 + len(inside) - len(inside.lstrip())
        if start < end and (first, first + len(inside.strip())) == (start, end):
            return pair
    return None


def _chosen(words: str, found: Brackets, start: int, end: int) -> Bracket | None:
    """The bracket that is to get an alternative more, if it is not a new one."""
    around = innermost(found, start, end)
    if around is None or around.is_remark:
        return None
    if start == end:
        return around if around.start < start < around.end else None
    if _exactly_around(words, found, start, end) is around:
        return around
    picked = words[start:end]
    first, after = start + len(picked) - len(picked.lstrip()), end - (len(picked) - len(picked.rstrip()))
    spans = [(each.start, each.end) for each in alternatives(words, found, around)]
    return around if (first, after) in spans else None


def _meant(found: Brackets, start: int, end: int) -> list[Bracket]:
    within = [pair for pair in found.pairs if start < end and start <= pair.start and pair.end <= end]
    outermost = [pair for pair in within if not any(other.start < pair.start < other.end for other in within)]
    around = innermost(found, start, end)
    return outermost or ([around] if around else [])


def _unbracketed(text: str, gone: list[Bracket]) -> Edited:
    signs = sorted(at for bracket in gone for at in (bracket.start, bracket.end - 1))
    changed = replaced(text, [(at, at + 1, "") for at in signs])
    return Edited(changed, gone[0].start, gone[-1].end - len(signs))


def _taken_away(text: str, words: str, gone: list[Bracket]) -> Edited:
    edits: list[_Edit] = []
    for bracket in gone:
        start, end = bracket.start, bracket.end
        before = words[start - 1 : start] if start else ""
        behind = words[end : end + 1]
        if before == " " and (not behind or behind.isspace() or behind in _CLOSES):
            start -= 1
        elif behind == " " and (not before or before in "[("):
            end += 1
        if edits and edits[-1][1] > start:
            start = edits[-1][1]
        edits.append((start, max(start, end), ""))
    caret = edits[-1][0] - sum(end - start for start, end, _ in edits[:-1])
    return Edited(replaced(text, edits), caret, caret)
