"""New snippets linked to their tags and contributors; what the vocabulary does not have yet is made."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from draftdesk.model.errors import NotAllowed
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Suggestion
from draftdesk.model.vocabulary import Contributor, ContributorKind, Facet, Tag, Vocabulary
from draftdesk.reading.labels.attribution import Mention, Names, contributors_of
from draftdesk.workspace.records import SnippetContributor, SnippetTag
from draftdesk.workspace.transaction import Transaction


class Tags:
    """The tags of a workspace by every form they have; one that is missing is made when first asked for."""

    def __init__(self, tx: Transaction, words: Vocabulary) -> None:
        self._tx = tx
        self._facets = {fold(facet.name): facet for facet in words.facets}
        self._known = _tags_by_form(words)
        self._ends: Counter[str] = Counter()
        for tag in words.tags:
            self._ends[tag.facet_id] = max(self._ends[tag.facet_id], tag.position + 1)

    def store(self, snippets: Sequence[Snippet], offered: Sequence[Suggestion]) -> None:
        """Link each snippet to the tags it is offered with."""
        new: list[Tag] = []
        links: dict[SnippetTag, None] = {}
        for snippet, each in zip(snippets, offered, strict=True):
            for label in each.tags:
                facet_name, _, name = label.partition(":")
                facet = self._facets.get(fold(facet_name)) or self._new_facet(facet_name)
                key = (facet.id, fold(name))
                if key not in self._known:
                    self._known[key] = Tag(id=new_id(), facet_id=facet.id, name=name, position=self._ends[facet.id])
                    self._ends[facet.id] += 1
                    new.append(self._known[key])
                links[SnippetTag(snippet_id=snippet.id, tag_id=self._known[key].id)] = None
        self._tx.insert_many(new)
        self._tx.insert_many(links)

    def _new_facet(self, name: str) -> Facet:
        facet = Facet(id=new_id(), name=name, title=name.capitalize())
        self._tx.insert(facet)
        self._facets[fold(name)] = facet
        return facet


def _tags_by_form(words: Vocabulary) -> dict[tuple[str, str], Tag]:
    """Tags by facet id and folded name; a synonym only where no tag has it as its name."""
    found = {(tag.facet_id, fold(form)): tag for tag in words.tags for form in tag.synonyms}
    return found | {(tag.facet_id, fold(tag.name)): tag for tag in words.tags}


class People:
    """The contributors of a workspace by every name they have; one that is missing is made when first asked for."""

    def __init__(self, tx: Transaction, words: Vocabulary) -> None:
        self._tx = tx
        self._words = words
        self._names: Names | None = None
        self._known = {
            fold(form): each for each in words.contributors for form in (*each.names, each.official, each.code) if form
        }
        self._known |= {fold(each.name): each for each in words.contributors}

    def named(self, name: str, kind: ContributorKind) -> Contributor:
        """The contributor of that name."""
        key = fold(name)
        if key not in self._known:
            new = Contributor(id=new_id(), name=name, kind=kind)
            self._tx.insert(new)
            self._known[key] = new
            self._words = replace(self._words, contributors=(*self._words.contributors, new))
            self._names = None
        return self._known[key]

    def called(self, names: Iterable[str]) -> tuple[Contributor, ...]:
        """Those whom names, one to a contributor or several ("Ghana and Nepal"), mean, each once; who is known by the
        whole name is not looked for in its parts. Raises NotAllowed for what names nobody."""
        found: dict[str, Contributor] = {}
        for name in filter(str.strip, names):
            known = self._known.get(fold(" ".join(name.split())))
            people = (known,) if known else self.named_in((name,)) if any(map(str.isalnum, name)) else ()
            if not people:
                raise NotAllowed(f"“{name.strip()[:80]}” names nobody: write who speaks, such as “Ghana”")
            found |= {each.id: each for each in people}
        return tuple(found.values())

    def named_in(self, fields: Iterable[str]) -> tuple[Contributor, ...]:
        """Those whom a person has named in a field ("Ghana and Nepal"), each once."""
        said = [each for field in fields for each in self._said_in(field)]
        return tuple({person.id: person for person in (self.named(each.name, each.kind) for each in said)}.values())

    def speaking_in(self, title: str) -> tuple[Contributor, ...]:
        """Those whose statement it is by its title ("Statement by Kenya"), where the workspace knows them all."""
        said = self._said_in(title)
        return self.named_in((title,)) if all(each.known for each in said) else ()

    def _said_in(self, text: str) -> tuple[Mention, ...]:
        if self._names is None:  # which takes too long to do for nothing
            self._names = Names(self._words)
        return contributors_of(text, self._names)


def store_contributors(
    tx: Transaction,
    people: People,
    snippets: Sequence[Snippet],
    offered: Sequence[Suggestion],
    *,
    otherwise: Sequence[Contributor] = (),
) -> None:
    """Link each snippet to those it is offered as coming from, or else to the others."""
    links: dict[SnippetContributor, None] = {}
    for snippet, each in zip(snippets, offered, strict=True):
        said = zip(each.contributors, each.contributor_kinds, strict=True)
        mine = [people.named(name, kind) for name, kind in said] or otherwise
        links |= {SnippetContributor(snippet_id=snippet.id, contributor_id=person.id): None for person in mine}
    tx.insert_many(links)
