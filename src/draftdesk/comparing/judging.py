"""From the segments of a paragraph to a change: what each difference matters, and what the whole does."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from draftdesk.comparing.references import Cited, cited
from draftdesk.comparing.substance import Place, Weighed, gravest, is_furniture, weigh
from draftdesk.model.comparison import Part, Passage, Reason, Segment, SegmentKind, Substance

_EQUAL = SegmentKind.EQUAL
_HAS_FIGURE = re.compile(r"\d")
_ENDS = frozenset('.;:!?,。；：？！，،؛؟”"»)')


@dataclass(frozen=True, slots=True)
class Pointers:
    """What numbers cite on each side, and which places of B each place of A became."""

    a: Mapping[str, int]
    b: Mapping[str, int]
    became: Mapping[int, Sequence[int]]
    outdated: AbstractSet[str]
    """The numbers that cite something else now, or nothing: where they stand unchanged they were not updated."""

    def follows(self, old: str, new: str) -> bool | None:
        """Whether a changed number still cites the same paragraph; None where it cannot be told."""
        if old not in self.a or new not in self.b:
            return None
        return self.b[new] in self.became.get(self.a[old], ())


def pointers(a: Mapping[str, int], b: Mapping[str, int], became: Mapping[int, Sequence[int]]) -> Pointers:
    """Pointers from where each number leads on either side."""
    return Pointers(a, b, became, {label for label, at in a.items() if b.get(label) not in became.get(at, ())})


_Region = tuple[Segment | None, Segment | None]
"""What was deleted, and what was inserted in its place."""


def judged(a: str, b: str, segments: Sequence[Segment], numbered: bool, pointers: Pointers) -> list[Segment]:
    """The segments with their substance. `numbered` says whether what follows a paragraph break has a number."""
    numbers = pointers.outdated or any(_HAS_FIGURE.search(each.text) for each in segments if each.kind is not _EQUAL)
    cited_a = list(cited(a)) if numbers else []
    cited_b = cited_a if a == b else list(cited(b)) if numbers else []
    found: list[Segment] = []
    for region in _regions(segments):
        if isinstance(region, Segment):
            found.append(_checked(region, cited_a, cited_b, pointers))
            continue
        weighed = _weighed(a, b, region, numbered, cited_a, cited_b, pointers)
        found += [Segment(half.kind, half.text, half.a, half.b, *weighed) for half in region if half]
    return found


def _regions(segments: Sequence[Segment]) -> Iterator[Segment | _Region]:
    held: Segment | None = None
    for segment in segments:
        if segment.kind is SegmentKind.INSERT:
            yield held, segment
            held = None
            continue
        if held is not None:
            yield held, None
            held = None
        if segment.kind is SegmentKind.DELETE:
            held = segment
        else:
            yield segment
    if held is not None:
        yield held, None


def _weighed(
    a: str,
    b: str,
    region: _Region,
    numbered: bool,
    cited_a: Sequence[Cited],
    cited_b: Sequence[Cited],
    pointers: Pointers,
) -> Weighed:
    gone, new = region
    old_text, new_text = gone.text if gone else "", new.text if new else ""
    one = gone or new
    assert one is not None  # noqa: S101  a region has at least one half
    if cited_a and cited_b and gone and new:
        follows = _follows(gone, new, cited_a, cited_b, pointers)
        if follows is not None:
            return _REFERENCE if follows else _ELSEWHERE
    place = Place(at_start=one.a == 0 and one.b == 0, at_end=_at_end(a, b, gone, new))
    if old_text.count("\n") == new_text.count("\n"):
        return weigh(old_text, new_text, place)
    text, segment = (b, new) if new and "\n" in new.text else (a, gone)
    assert segment is not None  # noqa: S101  one of the two has the break
    start = segment.b if text is b else segment.a
    broken = start + segment.text.index("\n")
    mid_sentence = not numbered and _is_mid_sentence(text, broken)
    break_ = Weighed(Substance.EDITORIAL, (Reason.LINE_BREAK,)) if mid_sentence else _PARAGRAPH_BREAK
    if old_text.split() == new_text.split():
        return break_
    words = weigh(old_text.replace("\n", " "), new_text.replace("\n", " "), place)
    return gravest([words, break_]) or break_


_REFERENCE = Weighed(Substance.CONSEQUENTIAL, (Reason.REFERENCE,))
_ELSEWHERE = Weighed(Substance.SUBSTANTIVE, (Reason.POINTS_ELSEWHERE,))
_PARAGRAPH_BREAK = Weighed(Substance.MINOR, (Reason.PARAGRAPH_BREAK,))


def _at_end(a: str, b: str, gone: Segment | None, new: Segment | None) -> bool:
    return (gone is None or gone.a_end == len(a)) and (new is None or new.b_end == len(b))


def _is_mid_sentence(text: str, broken: int) -> bool:
    before, after = text[:broken].rstrip()[-1:], text[broken:].lstrip()[:1]
    return before not in _ENDS or after.islower()


def _follows(
    gone: Segment, new: Segment, cited_a: Sequence[Cited], cited_b: Sequence[Cited], pointers: Pointers
) -> bool | None:
    """Whether the references that a difference lies in still cite the same paragraphs."""
    old = [each for each in cited_a if each.start < gone.a_end and gone.a < each.end]
    now = [each for each in cited_b if each.start < new.b_end and new.b < each.end]
    if len(old) != len(now) or not old or gone.a < old[0].start or gone.a_end > old[-1].end:
        return None
    if new.b < now[0].start or new.b_end > now[-1].end:
        return None
    answers = [pointers.follows(x.label, y.label) for x, y in zip(old, now, strict=True)]
    return None if None in answers else all(answers)


def _checked(segment: Segment, cited_a: Sequence[Cited], cited_b: Sequence[Cited], pointers: Pointers) -> Segment:
    """An unchanged segment, with a reason where it cites a paragraph that has another number now."""
    if not cited_a or not cited_b:
        return segment
    kept = {each.start - segment.b: each for each in cited_b if segment.b <= each.start and each.end <= segment.b_end}
    for each in cited_a:
        same = kept.get(each.start - segment.a)
        if same is not None and same.label == each.label and each.label in pointers.outdated:
            return replace(segment, reasons=(Reason.NOT_UPDATED,))
    return segment


def alone(passage: Passage, reason: Reason) -> Weighed:
    """What it matters that a whole paragraph is new or gone."""
    if not passage.text.strip():
        return Weighed(Substance.EDITORIAL, (Reason.WHITE_SPACE,))
    if passage.part is Part.BODY and not passage.number and is_furniture(passage.text):
        return Weighed(Substance.EDITORIAL, (Reason.PAGE_FURNITURE,))
    return Weighed(Substance.SUBSTANTIVE, (reason,))
