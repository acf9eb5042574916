"""How much there is: words and open brackets are counted paragraph by paragraph, anew where one is edited."""

from collections.abc import Iterable

from draftdesk.desktop.compose.editing.writing import Writing
from draftdesk.model import inline
from draftdesk.model.brackets import count


class Tally:
    """Counts of the page. They follow each key, and cost what one paragraph costs."""

    def __init__(self, writing: Writing) -> None:
        self._writing = writing
        self._known: dict[str, tuple[str, int, int]] = {}
        self._words = self._brackets = 0
        writing.edited.connect(self._on_edited)
        writing.structured.connect(self._on_structured)

    @property
    def counts(self) -> dict[str, int]:
        """The numbers of paragraphs, words and open brackets."""
        is_empty = len(self._known) == 1 and not any(text for text, _, _ in self._known.values())
        paragraphs = 0 if is_empty else len(self._known)  # an empty page has a line to begin on
        return {"paragraphs": paragraphs, "words": self._words, "brackets": self._brackets}

    def _on_edited(self, ids: Iterable[str]) -> None:
        for name in ids:
            self._count(name)

    def _on_structured(self) -> None:
        there = set(self._writing.ids)
        for name in [each for each in self._known if each not in there]:
            _, words, brackets = self._known.pop(name)
            self._words -= words
            self._brackets -= brackets
        for name in there - self._known.keys():
            self._count(name)

    def _count(self, name: str) -> None:
        text = self._writing.text(name)
        known, words, brackets = self._known.get(name, ("", 0, 0))
        if name in self._known and known == text:
            return
        now = text, len(inline.plain(text).split()), count(text)
        self._known[name] = now
        self._words += now[1] - words
        self._brackets += now[2] - brackets
