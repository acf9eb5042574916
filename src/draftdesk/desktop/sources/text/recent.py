"""The tags that were used last, and those to choose from at once."""

from collections import Counter
from collections.abc import Sequence

from draftdesk.desktop.settings import Settings
from draftdesk.desktop.sources.text.content import Marks
from draftdesk.model.folding import fold

_KEPT = 30
_OFFERED = 9
_NAME = "sources/recent-tags"


class RecentTags:
    """Remembered in the settings, over all workspaces; a tag that a workspace does not have is not offered there."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def used(self, label: str) -> None:
        """Put a tag ("facet:name") at the head."""
        others = [each for each in self._all() if fold(each) != fold(label)]
        self._settings.keep(_NAME, "\n".join([label, *others][:_KEPT]))

    def last(self, marked: Marks) -> str | None:
        """The tag used last that the workspace of these marks has."""
        there = labels(marked)
        return next((each for each in self._all() if each in there), None)

    def facet(self, marked: Marks) -> str:
        """The name of the facet of the tag used last, of those that the workspace of these marks has; "" for none."""
        there = {fold(form): facet.name for facet in marked.words.facets for form in (facet.name, facet.title)}
        used = (fold(each.partition(":")[0]) for each in self._all())
        return next((there[each] for each in used if each in there), "")

    def offered(self, marked: Marks) -> Sequence[str]:
        """The tags used last, filled up with those that this source's snippets carry most."""
        there = labels(marked)
        carried = Counter(label for mark in marked.marks for label in mark.labels)
        known = [each for each in self._all() if each in there]
        return list(dict.fromkeys([*known, *(label for label, _ in carried.most_common())]))[:_OFFERED]

    def _all(self) -> Sequence[str]:
        return [each for each in self._settings.text(_NAME).splitlines() if each]


def labels(marked: Marks) -> Sequence[str]:
    """All tags of the workspace as "facet:name"."""
    facets = {facet.id: facet.name for facet in marked.words.facets}
    return [f"{facets[tag.facet_id]}:{tag.name}" for tag in marked.words.tags]
