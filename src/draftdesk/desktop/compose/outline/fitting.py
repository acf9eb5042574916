"""Which paragraphs fit a filter: words, number and status as typed, and what is ticked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from draftdesk.model import brackets, inline
from draftdesk.model.drafts import Paragraph, Role, Status
from draftdesk.model.folding import fold


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; all of it must be so. No statuses: any."""

    words: str = ""
    statuses: frozenset[Status] = frozenset()
    has_brackets: bool = False
    lacks_source: bool = False
    has_comments: bool = False

    @property
    def is_anything(self) -> bool:
        return not (self.words.strip() or self.statuses or self.has_brackets or self.lacks_source or self.has_comments)


@dataclass(frozen=True, slots=True)
class Seen:
    """A paragraph with what is counted of it, as it was when the filter was asked."""

    paragraph: Paragraph
    number: str
    snippets: int
    comments: int


class Fitting:
    """Finds them, and remembers words as it compared them, so that the next letter typed costs little."""

    def __init__(self) -> None:
        self._folded: dict[str, tuple[Paragraph, str]] = {}

    def find(self, wanted: Wanted, seen: Iterable[Seen], statuses: Mapping[Status, str]) -> frozenset[str]:
        """The ids of what fits; `statuses` are the words by which they are called on screen."""
        typed = fold(wanted.words).split()
        return frozenset(each.paragraph.id for each in seen if self._fits(each, wanted, typed, statuses))

    def _fits(self, each: Seen, wanted: Wanted, typed: Sequence[str], statuses: Mapping[Status, str]) -> bool:
        paragraph = each.paragraph
        if wanted.statuses and (paragraph.status not in wanted.statuses or _is_frame(paragraph)):
            return False
        if wanted.lacks_source and (each.snippets or _is_frame(paragraph) or not paragraph.text.strip()):
            return False
        if wanted.has_comments and not each.comments:
            return False
        if wanted.has_brackets and not brackets.count(paragraph.text):
            return False
        if not typed:
            return True
        status = "" if paragraph.status is Status.OPEN else fold(statuses.get(paragraph.status, ""))
        words = f"{fold(each.number)} {self._words(paragraph)} {status}"
        return all(word in words for word in typed)

    def _words(self, paragraph: Paragraph) -> str:
        known = self._folded.get(paragraph.id)
        if known is None or known[0] is not paragraph:
            known = (paragraph, fold(inline.plain(paragraph.text)))
            self._folded[paragraph.id] = known
        return known[1]


def _is_frame(paragraph: Paragraph) -> bool:
    """Headings and the title are neither agreed nor sourced by themselves."""
    return paragraph.role.heading_level > 0 or paragraph.role is Role.TITLE
