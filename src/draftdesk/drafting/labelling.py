"""New snippets linked to their tags and contributors; what the vocabulary does not have yet is made."""

from collections import Counter
from collections.abc import Iterable, Sequence

from draftdesk.model.errors import NotAllowed
from draftdesk.model.folding import fold
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Snippet, Suggestion
from draftdesk.model.vocabulary import Contributor, ContributorKind, Facet, Tag, Vocabulary
from draftdesk.reading.labels.attribution import Names, contributors_of
from draftdesk.workspace.records import SnippetContributor, SnippetTag
from draftdesk.workspace.transaction import Transaction


def store_tags(tx: Transaction, words: Vocabulary, snippets: Sequence[Snippet], offered: Sequence[Suggestion]) -> None:
    """Link each snippet to the tags it is offered with."""
    facets = {fold(facet.name): facet for facet in words.facets}
    known = _tags_by_form(words)
    ends: Counter[str] = Counter()
    for tag in words.tags:
        ends[tag.facet_id] = max(ends[tag.facet_id], tag.position + 1)
    new: list[Tag] = []
    links: dict[SnippetTag, None] = {}
    for snippet, each in zip(snippets, offered, strict=True):
        for label in each.tags:
            facet_name, _, name = label.partition(":")
            facet = facets.get(fold(facet_name)) or _new_facet(tx, facets, facet_name)
            key = (facet.id, fold(name))
            if key not in known:
                known[key] = Tag(id=new_id(), facet_id=facet.id, name=name, position=ends[facet.id])
                ends[facet.id] += 1
                new.append(known[key])
            links[SnippetTag(snippet_id=snippet.id, tag_id=known[key].id)] = None
    tx.insert_many(new)
    tx.insert_many(links)


def _tags_by_form(words: Vocabulary) -> dict[tuple[str, str], Tag]:
    """Tags by facet id and folded name; a synonym only where no tag has it as its name."""
    found = {(tag.facet_id, fold(form)): tag for tag in words.tags for form in tag.synonyms}
    return found | {(tag.facet_id, fold(tag.name)): tag for tag in words.tags}


def _new_facet(tx: Transaction, facets: dict[str, Facet], name: str) -> Facet:
    facet = Facet(id=new_id(), name=name, title=name.capitalize())
    tx.insert(facet)
    facets[fold(name)] = facet
    return facet


class People:
    """The contributors of a workspace by every name they have; one that is missing is made when first asked for."""

    def __init__(self, tx: Transaction, words: Vocabulary) -> None:
        self._tx = tx
        self._names = Names(words)
        self._known = {
            fold(form): each for each in words.contributors for form in (*each.names, each.official, each.code) if form
        }
        self._known |= {fold(each.name): each for each in words.contributors}

    def named(self, name: str, kind: ContributorKind) -> Contributor:
        """The contributor of that name."""
        key = fold(name)
        if key not in self._known:
            self._known[key] = Contributor(id=new_id(), name=name, kind=kind)
            self._tx.insert(self._known[key])
        return self._known[key]

    def called(self, names: Iterable[str]) -> tuple[Contributor, ...]:
        """Those whom names, one to a contributor or several ("Ghana and Nepal"), mean, each once; who is known by the
        whole name is not looked for in its parts. Raises NotAllowed for what names nobody."""
        found: dict[str, Contributor] = {}
        for name in filter(str.strip, names):
            known = self._known.get(fold(" ".join(name.split())))
            people = (known,) if known else self.named_in((name,))
            if not people:
                raise NotAllowed(f"“{name.strip()[:80]}” names nobody: write who speaks, such as “Ghana”")
            found |= {each.id: each for each in people}
        return tuple(found.values())

    def named_in(self, fields: Iterable[str]) -> tuple[Contributor, ...]:
        """Those whom a person has named in a field ("Ghana and Nepal"), each once."""
        said = [each for field in fields for each in contributors_of(field, self._names)]
        return tuple({person.id: person for person in (self.named(each.name, each.kind) for each in said)}.values())

    def speaking_in(self, title: str) -> tuple[Contributor, ...]:
        """Those whose statement it is by its title ("Statement by Kenya"), where the workspace knows them all."""
        said = contributors_of(title, self._names)
        return self.named_in((title,)) if all(each.known for each in said) else ()


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
