"""From the segments of a paragraph to a change: what each difference matters, and what the whole does."""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from string import digits
from typing import NamedTuple

from draftdesk.comparing.references import Cited, cited
from draftdesk.comparing.substance import Place, Weighed, gravest, weigh
from draftdesk.kit.jobs import Progress
from draftdesk.model.comparison import Reason, Segment, SegmentKind, Substance

_EQUAL = SegmentKind.EQUAL
_STEP = 500
_WHAT = "Comparing"
_HAS_FIGURE = re.compile(r"\d")
_ENDS = frozenset('.;:!?,。；：？！，،؛؟”"»)')


class Pointers(NamedTuple):
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


def cites_outdated(text: str, pointers: Pointers) -> bool:
    """Whether a text that did not change cites a paragraph that has another number now."""
    if not pointers.outdated or (text.isascii() and not any(map(text.__contains__, digits))):
        return False
    return any(each.label in pointers.outdated for each in cited(text))


class Sides(NamedTuple):
    """The texts of a change, and the number of each paragraph by where in them it begins."""

    a: str
    b: str
    numbers_a: Mapping[int, str]
    numbers_b: Mapping[int, str]


def judged(sides: Sides, segments: Sequence[Segment], pointers: Pointers, progress: Progress) -> list[Segment]:
    """The segments with their substance."""
    a, b = sides.a, sides.b
    numbers = pointers.outdated or any(_HAS_FIGURE.search(each.text) for each in segments if each.kind is not _EQUAL)
    cited_a = list(cited(a)) if numbers else []
    cited_b = cited_a if a == b else list(cited(b)) if numbers else []
    found: list[Segment] = []
    for n, region in enumerate(_regions(segments)):
        if n and n % _STEP == 0:
            progress(n, len(segments), _WHAT)
        if isinstance(region, Segment):
            found.append(_checked(region, cited_a, cited_b, pointers))
            continue
        weighed = _weighed(sides, region, cited_a, cited_b, pointers)
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
    sides: Sides, region: _Region, cited_a: Sequence[Cited], cited_b: Sequence[Cited], pointers: Pointers
) -> Weighed:
    gone, new = region
    old_text, new_text = gone.text if gone else "", new.text if new else ""
    one = gone or new
    assert one is not None  # noqa: S101  a region has at least one half
    if cited_a and cited_b and gone and new:
        follows = _follows(gone, new, cited_a, cited_b, pointers)
        if follows is not None:
            return _REFERENCE if follows else _ELSEWHERE
    place = Place(at_start=one.a == 0 and one.b == 0, at_end=_at_end(sides, gone, new))
    if old_text.count("\n") == new_text.count("\n"):
        if place.at_start and not (gone and new):
            number = sides.numbers_a.get(0) if new else sides.numbers_b.get(0)
            if number and _bare(old_text + new_text) == _bare(number):
                return _NUMBER
        if cited_a or cited_b:
            old_text, new_text = _without_numbers(gone, new, cited_a, cited_b)
        return weigh(old_text, new_text, place)
    return _broken(sides, gone, new, place)


def _without_numbers(
    gone: Segment | None, new: Segment | None, cited_a: Sequence[Cited], cited_b: Sequence[Cited]
) -> tuple[str, str]:
    """What was deleted and what was inserted; where one of them alone cites paragraphs, with a word for their
    numbers, which are no figures."""
    old = [each for each in cited_a if gone and gone.a <= each.start and each.end <= gone.a_end]
    now = [each for each in cited_b if new and new.b <= each.start and each.end <= new.b_end]
    old_text, new_text = gone.text if gone else "", new.text if new else ""
    if gone and old and not now:
        return _named(old_text, old, gone.a), new_text
    if new and now and not old:
        return old_text, _named(new_text, now, new.b)
    return old_text, new_text


def _named(text: str, references: Sequence[Cited], start: int) -> str:
    for each in reversed(references):
        text = f"{text[: each.start - start]}{_CITED}{text[each.end - start :]}"
    return text


_CITED = "cited"


def _broken(sides: Sides, gone: Segment | None, new: Segment | None, place: Place) -> Weighed:
    """What a difference matters in which one side breaks a paragraph."""
    old_text, new_text = gone.text if gone else "", new.text if new else ""
    if new is not None and "\n" in new.text:
        text, at, numbers, other = sides.b, new.b + new.text.index("\n"), sides.numbers_b, old_text
    else:
        text, at, numbers, other = sides.a, (gone.a if gone else 0) + old_text.index("\n"), sides.numbers_a, new_text
    number = numbers.get(at + 1, "")
    weighed = PARAGRAPH_BREAK if number or not is_mid_sentence(text[:at], text[at:]) else BREAK_IN_SENTENCE
    if old_text.split() == new_text.split():
        return weighed
    if number and old_text.strip() + new_text.strip() == other.strip() and _bare(other) == _bare(number):
        return gravest([_NUMBER, weighed]) or weighed
    words = weigh(old_text.replace("\n", " "), new_text.replace("\n", " "), place)
    return gravest([words, weighed]) or weighed


_SIGNS = re.compile(r"[\W_]+")


def _bare(number: str) -> str:
    return _SIGNS.sub("", number)


_REFERENCE = Weighed(Substance.CONSEQUENTIAL, (Reason.REFERENCE,))
_ELSEWHERE = Weighed(Substance.SUBSTANTIVE, (Reason.POINTS_ELSEWHERE,))
_NUMBER = Weighed(Substance.EDITORIAL, (Reason.NUMBER,))
BREAK_IN_SENTENCE = Weighed(Substance.EDITORIAL, (Reason.LINE_BREAK,))
PARAGRAPH_BREAK = Weighed(Substance.MINOR, (Reason.PARAGRAPH_BREAK,))


def _at_end(sides: Sides, gone: Segment | None, new: Segment | None) -> bool:
    return (gone is None or gone.a_end == len(sides.a)) and (new is None or new.b_end == len(sides.b))


def is_mid_sentence(before: str, after: str) -> bool:
    """Whether a break between the two is one of lines rather than of paragraphs."""
    first, second = before.rstrip()[-1:], after.lstrip()[:1]
    return first not in _ENDS or second.islower()


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
            return segment._replace(reasons=(Reason.NOT_UPDATED,))
    return segment
