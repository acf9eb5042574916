"""The sections of a draft by their keys, whatever their tags have been called since.

The key of a section made for a tag holds the tag's name. A tag that was renamed or took in another knows the former
names as synonyms, so its section is found again, and an outline's rule that says a former name still means the tag.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from draftdesk.model.drafts import Paragraph
from draftdesk.model.folding import fold
from draftdesk.model.vocabulary import Facet, Tag
from draftdesk.workspace.look import Look


@dataclass(frozen=True, slots=True)
class TagNames:
    """What each tag is called now, by everything it was ever called: folded labels, "facet:name"."""

    now: Mapping[str, str]

    def label(self, label: str) -> str:
        """The label as the tag has it now, folded; one that no tag has stays what it is."""
        return self.now.get(fold(label), label)

    def key(self, key: str) -> str:
        """A section's key with the tags in it as they are called now."""
        section, *labels = key.split("=")
        return "=".join((section, *map(self._part, labels)))

    def _part(self, part: str) -> str:
        """One label of a key; the last has behind it which of the section's own paragraphs is meant, as "#chapeau"."""
        if part in self.now:
            return self.now[part]
        label, mark, which = part.rpartition("#")
        return f"{self.now.get(label, label)}{mark}{which}"


def tag_names(look: Look) -> TagNames:
    """The names of the workspace's tags; a tag's own name goes before another's synonym."""
    facets = {facet.id: facet.name for facet in look.all(Facet)}
    tags = [(f"{facets[tag.facet_id]}:", tag) for tag in look.all(Tag)]
    now = {fold(facet + tag.name): fold(facet + tag.name) for facet, tag in tags}
    for facet, tag in tags:
        for form in tag.synonyms:
            now.setdefault(fold(facet + form), fold(facet + tag.name))
    return TagNames(now)


def standing(paragraphs: Iterable[Paragraph], names: TagNames) -> dict[str, str]:
    """The ids of the paragraphs that the outline asked for, by their keys as these are now.

    Where two tags became one, its own section goes before that of the other, with all that belongs to it.
    """
    made = {each.section: each.id for each in paragraphs if each.section}
    renamed = {names.key(key): name for key, name in made.items()}
    return {key: name for key, name in renamed.items() if (key.rpartition("#")[0] or key) not in made} | made


def dropped_now(dropped: Collection[str], stands: Collection[str], names: TagNames) -> set[str]:
    """The keys of what a person deleted, as these are now, but for what stands under that key all the same."""
    return set(dropped) | ({names.key(key) for key in dropped} - set(stands))
