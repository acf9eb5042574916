"""The lines of a version's title block: no paragraphs of the draft, though they are compared like such."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from draftdesk.model.comparison import Look, Passage
from draftdesk.model.folding import fold
from draftdesk.writing.content import TITLE_BLOCK, Front, front_id, front_of

_HEAD = 12
_LONGEST = 80
_GOES_ON = (",", ";", ":", ".")


def line_of_title_block(paragraph_id: str | None) -> str:
    """Which line has that id; "" for paragraphs."""
    return str(front_of(paragraph_id) or "")


def is_of_title_block(paragraph_id: str | None) -> bool:
    return front_of(paragraph_id) is not None


def tells_the_version(paragraph_id: str | None) -> bool:
    """Whether it is a line that says which version it is, and nothing of the text."""
    return front_of(paragraph_id) not in {None, Front.TITLE}


def only_the_text(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages of a file without what was put round the text when it was written: the cover letter, the agenda,
    whose document it is, the legend, the organ that speaks, what the margin says. Only a file that was written here
    tells these lines."""
    return tuple(each for each in passages if not is_put_in(each))


def is_put_in(passage: Passage) -> bool:
    """Whether it is such a line, as a file that was written here tells it: no paragraph, though it may say the same."""
    return passage.role in _PUT_IN


def as_on_first_page(version: Sequence[Passage], file: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages of a version without the lines that tell it, where a file has none of these where a text begins: a
    document with a masthead tells there which version it is."""
    told = {fold(each.text) for each in version if tells_the_version(each.paragraph_id)}
    if any(each.role in _TELLING or fold(each.text) in told for each in file[:_HEAD]):
        return tuple(version)
    return tuple(each for each in version if not tells_the_version(each.paragraph_id))


def received_title_block(
    before: Sequence[Passage],
    received: Sequence[Passage],
    came: Mapping[int, Sequence[int]],
    given: Iterable[tuple[Front, str]],
) -> dict[int, str]:
    """The lines of the title block that a received text begins with, by their places.

    A file that was written here says of each line which it is. Else, and only where the text before has a title block,
    they are those that came from such lines, those that say what was `given` of the version, and as many short lines
    as there are still to be found, where these stood; all of them before anything else, since that is where they are
    printed. A line that has a number or calls a footnote is a paragraph.
    """
    if own := _written_here(before, received, came):
        return own
    wanted = [name for passage in before if (name := passage.paragraph_id) and is_of_title_block(name)]
    if not wanted:
        return {}
    said = {fold(words): front_id(line) for line, words in given if words.strip()}
    found: dict[int, str] = {}
    new = []
    for at, passage in enumerate(received[:_HEAD]):
        places = came.get(at)
        if places and not is_of_title_block(before[places[0]].paragraph_id):
            break
        if passage.number or passage.level or any(mark.look is Look.FOOTNOTE for mark in passage.marks):
            continue
        name = before[places[0]].paragraph_id if places else said.get(fold(passage.text))
        if name and name not in found.values():
            found[at] = name
        elif len(passage.text) <= _LONGEST and not passage.text.rstrip().endswith(_GOES_ON):
            new.append(at)
    missing = [name for name in wanted if name not in found.values()]
    if len(new) == len(missing):
        found |= dict(zip(new, missing, strict=True))
    return dict(takewhile(lambda each: each[1], ((at, found.get(at, "")) for at in range(_HEAD))))


def _written_here(
    before: Sequence[Passage], received: Sequence[Passage], came: Mapping[int, Sequence[int]]
) -> dict[int, str]:
    found: dict[int, str] = {}
    for at, passage in enumerate(received[:_HEAD]):
        name = _IDS.get(passage.role, "")
        places = came.get(at)
        if not name or name in found.values() or (places and not is_of_title_block(before[places[0]].paragraph_id)):
            break
        found[at] = name
    return found if any(tells_the_version(name) for name in found.values()) else {}


_IDS = {str(line): front_id(line) for line in TITLE_BLOCK}
_TELLING = _IDS.keys() - {str(Front.TITLE)}
_PUT_IN = {*map(str, Front)} - _IDS.keys() | {"legend", "organ line", "margin status"}
