"""Headings: what reads like one, how deep it stands, and what part of a summary it opens."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from draftdesk.model.folding import fold
from draftdesk.model.sources import Segment
from draftdesk.reading.layout.items import ends_open
from draftdesk.reading.layout.numbering import Number, first, follows, label, readings

_MOST_WORDS = 26
_MOST_CHARACTERS = 220
_SENTENCE_INSIDE = re.compile(r"[a-z)]{2}[.;!?]\s+\S")
_ANNEX = re.compile(r"(annex(es)?|appendix|appendices)\b(?!\s+(to|of|contains|ed)\b)")
_PROGRAMME = re.compile(
    r"((provisional |draft |final )?(programme of work|agenda|programme)|list of (participants|speakers))\W*$"
)
_FRONT = re.compile(
    r"(introduction|foreword|preface|background|contents|table of contents|abbreviations|executive summary"
    r"|acknowledge?ments)\b"
)
_PANEL = re.compile(r"(summary |expert |opening )?panels?\b|.{0,40}\bpanel (discussion|on|\d)")
_CONCLUSIONS = re.compile(r"(conclusions?|concluding|closing|way forward|the way forward|next steps|final remarks)\b")
_WHOLE_PART = re.compile(
    r"(introduction|conclusions?|concluding remarks|closing remarks|foreword|preface|way forward"
    r"|the way forward|next steps|table of contents|contents|bibliography|references)\W*$"
)


def reads_like_title(text: str) -> bool:
    """Whether a text can be a heading: short, opening with a capital or figure, no sentence and no open end."""
    if len(text) > _MOST_CHARACTERS or len(text.split()) > _MOST_WORDS:
        return False
    head = text.lstrip("\"'“‘([")
    if not head or not (head[0].isupper() or head[0].isdigit() or not head[0].islower()):
        return False
    if text.endswith((".", ";", ",", ":")) or _SENTENCE_INSIDE.search(text):
        return False
    return any(c.isalpha() for c in text) and not ends_open(text)


def names_part(text: str) -> bool:
    """Whether a text is one of the titles that need no other sign: "Introduction", "Conclusions"."""
    return bool(_WHOLE_PART.match(fold(text)))


def names_annex(text: str) -> bool:
    """Whether a title opens an annex."""
    return len(text) < 150 and bool(_ANNEX.match(fold(text))) and (text[:5].isupper() or reads_like_title(text))


def segment_of(title: str) -> Segment | None:
    """The segment a heading opens by its words; None where it says nothing."""
    folded = fold(title)
    if _ANNEX.match(folded) or _PROGRAMME.match(folded):
        return Segment.ANNEX
    if _FRONT.match(folded):
        return Segment.FRONT
    if _CONCLUSIONS.match(folded):
        return Segment.CONCLUSIONS
    if _PANEL.match(folded):
        return Segment.PANEL
    return None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading on the way down to where we are. `kind` tells headings of one rank by number or look."""

    title: str
    mark: str
    kind: str
    level: int
    number: Number | None = None
    segment: Segment | None = None
    size: float = 0.0


@dataclass(slots=True)
class Outline:
    """The headings above the present place, outermost first."""

    path: list[Heading] = field(default_factory=list)
    _seen_annex: bool = False

    def enter(self, title: str, mark: str, stated: int, look: tuple[float, bool, bool]) -> Heading:
        """Go to a heading. `stated` is the level the format gives (0 for none), `look` its size, boldness, capitals.

        A number seen before decides the level; else the stated level, else the look.
        """
        number = self._read(mark)
        whole_part = names_part(title) or names_annex(title)
        kind = f"number {number.shape}" if number else f"look {round(look[0])} {look[1]} {look[2]}"
        if stated:
            self._pop_while(lambda heading: heading.level >= stated)
            level = stated
        else:
            if whole_part and number is None:
                self.path.clear()
            elif any(heading.kind == kind for heading in self.path):
                while self.path.pop().kind != kind:
                    pass
            elif number and self.path and not self.path[-1].mark and names_part(self.path[-1].title):
                self.path.pop()  # nothing numbered stands under an introduction without a number
            elif look[0]:
                self._pop_while(lambda heading: 0 < heading.size < look[0] - 0.4)
            level = self.path[-1].level + 1 if self.path else 1
        segment = segment_of(title)
        heading = Heading(title, mark, kind, level, number, segment, look[0])
        self.path.append(heading)
        self._seen_annex = self._seen_annex or segment is Segment.ANNEX
        return heading

    def continues(self, mark: str) -> bool:
        """Whether a number comes next after one of the headings above."""
        return any(heading.number and follows(mark, heading.number) for heading in self.path)

    def opens(self, mark: str) -> bool:
        """Whether a number can begin a sequence of headings below the present one."""
        number = first(mark)
        return number is not None and not any(heading.number == number for heading in self.path)

    @property
    def numbered(self) -> bool:
        """Whether any heading above has a number."""
        return any(heading.number for heading in self.path)

    @property
    def titles(self) -> tuple[str, ...]:
        return tuple(heading.title for heading in self.path)

    @property
    def area(self) -> str | None:
        """The innermost printed number, in the parts where areas are discussed."""
        if self.segment not in (Segment.DISCUSSION, Segment.PANEL):
            return None
        return next((label(heading.mark) for heading in reversed(self.path) if label(heading.mark)), None)

    @property
    def segment(self) -> Segment:
        if self._seen_annex:
            return Segment.ANNEX
        if not self.path:
            return Segment.FRONT
        return next((h.segment for h in reversed(self.path) if h.segment), Segment.DISCUSSION)

    def _read(self, mark: str) -> Number | None:
        for heading in reversed(self.path):
            if heading.number and (found := follows(mark, heading.number)):
                return found
        return first(mark) or next(iter(readings(mark)), None)

    def _pop_while(self, test: Callable[[Heading], bool]) -> None:
        while self.path and test(self.path[-1]):
            self.path.pop()
