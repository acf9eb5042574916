"""What comes back has the annex of sources that it was handed out with: nothing that anybody negotiates."""

from collections.abc import Sequence
from dataclasses import replace

from draftdesk.drafting.title_block import only_the_text
from draftdesk.model.comparison import Passage
from draftdesk.model.house_words import SourcesWords
from draftdesk.reading.texts import ReadText
from draftdesk.writing.house_words import all_house_words


def without_annex(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The passages without the annex that an exported text ends with: its title, its table or that there is none, and
    what is said just under that. What anybody wrote behind it stays, and so does a table with other columns."""
    titles = {words.sources.title: words.sources for words in all_house_words()}
    for at, passage in enumerate(passages):
        words = titles.get(passage.text.strip()) if passage.cell is None else None
        if words is not None:
            end = _end_of_table(passages, at + 1, words)
            if end == at + 1 < len(passages) and passages[end].text.strip() == words.none:
                end += 1
            if end > at + 1:
                while end < len(passages) and words.closes_with(passages[end].text.strip()):
                    end += 1
                return (*passages[:at], *passages[end:])
    return tuple(passages)


def read_without_annex(read: ReadText) -> ReadText:
    """The text that was read without it; where it had one, a warning says that it was left out."""
    read = replace(read, text=replace(read.text, passages=only_the_text(read.text.passages)))
    passages = without_annex(read.text.passages)
    if len(passages) == len(read.text.passages):
        return read
    warnings = (*read.text.warnings, "the annex of sources in it was not compared")
    return replace(read, text=replace(read.text, passages=passages, warnings=warnings))


def _end_of_table(passages: Sequence[Passage], start: int, words: SourcesWords) -> int:
    """Where the annex's table ends that begins there; `start` where none does."""
    end, table = start, None
    while end < len(passages) and (cell := passages[end].cell) is not None and table in {None, cell[0]}:
        if cell[1] == 0 and passages[end].text.strip() not in words.columns:
            return start
        table = cell[0]
        end += 1
    return end
