"""What others may see: which snippets at all, and how much of who said it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from draftdesk.drafting.attribution import Namer
from draftdesk.model.drafts import Attribution
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

TITLE_WITHHELD = "[title withheld]"
REASON_WITHHELD = "[reason withheld]"
_LAST_BRACKETS = re.compile(r"(?:\[[^\[\]]*\]|\([^()]*\))[\s.,;)]*$")


def circulating(look: Look) -> frozenset[str]:
    """The ids of the snippets that may circulate now: neither they nor their sources are for fewer eyes."""
    sources = {source.id for source in queries.sources(look) if source.visibility is Visibility.CIRCULATE}
    return frozenset(
        snippet.id
        for snippet in queries.snippets(look)
        if snippet.visibility is Visibility.CIRCULATE and snippet.source_id in sources
    )


@dataclass(frozen=True, slots=True)
class Discretion:
    """How an attribution tells of one snippet. `named` are those whom it names, as `contributors` gives them."""

    attribution: Attribution
    names: Namer

    @property
    def note(self) -> str:
        """A sentence for the reader on who is named; "" where everybody is."""
        return NOTES[self.attribution]

    def contributors(self, all_of_them: Sequence[str], groups: Sequence[str]) -> tuple[str, ...]:
        """Those of one snippet who are named."""
        match self.attribution:
            case Attribution.FULL:
                return tuple(all_of_them)
            case Attribution.BY_GROUP:
                return tuple(groups)
            case Attribution.NONE:
                return ()

    def title(self, title: str, named: Iterable[str]) -> str:
        """A source's title, withheld where it names anybody else."""
        return TITLE_WITHHELD if self._tells(title, named) else title

    def reason(self, reason: str, named: Iterable[str]) -> str:
        """Why something was done, withheld where it names anybody else."""
        return REASON_WITHHELD if self._tells(reason, named) else reason

    def tags(self, tags: Sequence[str], named: Iterable[str]) -> tuple[str, ...]:
        """Those of the tags that name nobody else."""
        return tuple(tag for tag in tags if not self._tells(tag, named))

    def quotation(self, text: str, named: Iterable[str]) -> str:
        """The words without the brackets at their end in which a source says whose they are."""
        found = _LAST_BRACKETS.search(text)
        return text[: found.start()].rstrip() if found and self._tells(found[0], named) else text

    def _tells(self, text: str, named: Iterable[str]) -> bool:
        return self.attribution is not Attribution.FULL and not self.names.mentioned(text) <= set(named)


NOTES = {
    Attribution.FULL: "",
    Attribution.BY_GROUP: "Contributors are named by group.",
    Attribution.NONE: "Contributors are not named.",
}
