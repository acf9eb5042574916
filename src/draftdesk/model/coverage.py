"""Which snippets have reached a draft or version, and which have not, and why."""

from collections import Counter
from dataclasses import dataclass

from draftdesk.model.sources import Snippet


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageLine:
    """One snippet. `outcome` is "placed", "merged", "parked", "set aside" or "not placed"; `paragraphs` are the
    numbers of those it reached, as a sentence refers to them, and `paragraph_ids` their ids."""

    snippet: Snippet
    source_code: str
    source_title: str
    contributors: tuple[str, ...]
    tags: tuple[str, ...]
    outcome: str
    paragraphs: tuple[str, ...] = ()
    reason: str = ""
    paragraph_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """All snippets of the workspace beside one draft, or one version of it; or those that may circulate, with how many
    others there are, and a sentence on who is named."""

    draft: str
    version: str
    lines: tuple[CoverageLine, ...]
    left_out: int = 0
    note: str = ""

    @property
    def reached(self) -> int:
        """How many are in: placed, or merged into another."""
        counts = Counter(line.outcome for line in self.lines)
        return counts["placed"] + counts["merged"]

    def count(self, outcome: str) -> int:
        return sum(line.outcome == outcome for line in self.lines)
