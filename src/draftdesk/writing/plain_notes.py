"""Which notes of a text go where in a Word file, which prints each at the foot of the page it is called on."""

from collections.abc import Iterator, Sequence

from draftdesk.model.comparison import Look, Mark, Part, Passage

Places = list[int]
"""The passages of one note, by their places; none where a note is called that is not there."""


class Notes:
    """Hands the notes out as they are called, from the beginning of the text to its end."""

    def __init__(self, passages: Sequence[Passage], flow: Sequence[int]) -> None:
        """`flow` are the passages outside notes in the order they come."""
        self._waiting = _by_number(passages)
        left = {number: list(notes) for number, notes in self._waiting.items()}
        for mark in (mark for n in flow for mark in calls(passages[n])):
            if left.get(mark.value):
                left[mark.value].pop(0)
        self._uncalled = sorted(note for notes in left.values() for note in notes)

    def called(self, number: str) -> tuple[list[Places], Places]:
        """The notes that nobody calls and that come before this one, and the note itself."""
        waiting = self._waiting.get(number)
        note = waiting.pop(0) if waiting else []
        early = [each for each in self._uncalled if note and each < note]
        del self._uncalled[: len(early)]
        return early, note

    def rest(self) -> list[Places]:
        """Those that nobody calls and that come last."""
        left, self._uncalled = self._uncalled, []
        return left


def calls(passage: Passage) -> Iterator[Mark]:
    """The places where it calls a note, in order."""
    return (mark for mark in sorted(passage.marks, key=lambda mark: mark.start) if mark.look is Look.FOOTNOTE)


def _by_number(passages: Sequence[Passage]) -> dict[str, list[Places]]:
    """The notes by their printed number, each with its paragraphs: those without a number go on with the one before."""
    found: dict[str, list[Places]] = {}
    last: Places | None = None
    for n, passage in enumerate(passages):
        if passage.part is not Part.FOOTNOTE:
            continue
        if last is None or passage.number:
            last = []
            found.setdefault(passage.number, []).append(last)
        last.append(n)
    return found
