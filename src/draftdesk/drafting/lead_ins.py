"""A line of a source under review made a lead-in: what it lists is suggested anew, what a person changed stays."""

import re
from dataclasses import replace

from draftdesk.drafting.reviewing import Reviewed, Row, as_offered, with_row
from draftdesk.drafting.sources import lead_ins
from draftdesk.model.errors import NotAllowed
from draftdesk.model.folding import matching_key
from draftdesk.model.sources import Confidence, Locator, Suggestion
from draftdesk.reading.sources import known_words, suggest
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

_LAST_SENTENCE = re.compile(r"(?:^|[.!?;:]\s+)([^.!?;:][^.!?;]*:?)\s*$")
_SHOWN = 60


def treat_as_lead_in(source: Reviewed, block: int, look: Look) -> Reviewed:
    """Treat the lists after a block as recommendations, and suggest again from the same reading.

    The phrase is the block's last sentence; storing the review adds it to the process's lead-ins. Rows that a person
    changed stay as they are. Raises NotAllowed where no list follows.
    """
    words = source.found.reading.blocks[block].text.strip()
    phrase = found[1].strip() if (found := _LAST_SENTENCE.search(words)) else words
    shown = phrase if len(phrase) <= _SHOWN else phrase[:_SHOWN].rstrip() + "…"
    if not matching_key(phrase):
        raise NotAllowed("that line has no words: choose the line that leads to the list")
    phrases = tuple(dict.fromkeys((*source.lead_ins, phrase)))
    offered = suggest(
        source.found.reading, known_words(queries.vocabulary(look)), (*lead_ins(look), *phrases)
    ).suggestions
    listed = {each.locator for each in source.offered if each.confidence is Confidence.LISTED}
    if not any(each.confidence is Confidence.LISTED and each.locator not in listed for each in offered):
        raise NotAllowed(f"no list was found after “{shown}”: mark its items one by one")
    return replace(_offered_anew(source, offered), lead_ins=phrases)


def _offered_anew(source: Reviewed, offered: tuple[Suggestion, ...]) -> Reviewed:
    """The source with the rows that are offered now, and in their places those that a person changed."""
    before = {each.locator: each for each in source.offered}
    now = {each.locator: each for each in offered}
    kept: list[Row] = []
    for row in source.rows:
        anew = now.get(row.snippet.locator)
        old = before.get(row.snippet.locator)
        if old is None or row != as_offered(old):
            listed = anew is not None and old is not None and anew.confidence is not old.confidence
            kept.append(_listed(row) if listed else row)
        elif anew is not None:
            kept.append(as_offered(anew))
    result = replace(source, offered=offered, rows=tuple(kept))
    for each in offered:
        new = each.locator not in before
        if new and not any(_overlap(each.locator, row.snippet.locator) for row in kept):
            result, _ = with_row(result, as_offered(each))
    return result


def _listed(row: Row) -> Row:
    """A sentence that a person changed, and that turns out to be listed."""
    return Row(replace(row.snippet, confidence=Confidence.LISTED), ticked=True)


def _overlap(one: Locator, other: Locator) -> bool:
    return (one.block, one.start) < (other.end_block, other.end) and (other.block, other.start) < (
        one.end_block,
        one.end,
    )
