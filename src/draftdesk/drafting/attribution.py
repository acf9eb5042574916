"""Who may be named in what circulates: in full, by group, or not at all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from draftdesk.model.drafts import Attribution
from draftdesk.model.vocabulary import Contributor, ContributorKind, Vocabulary
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

GROUPS = "attribution-groups"
"""The setting with the codes of the groups that stand for their members, separated by semicolons."""
_PLURALS = {
    ContributorKind.STATE: "States",
    ContributorKind.OBSERVER: "observers",
    ContributorKind.UN_ENTITY: "UN entities",
    ContributorKind.INTERGOVERNMENTAL: "intergovernmental organizations",
    ContributorKind.LOCAL_AUTHORITY: "local authorities",
    ContributorKind.PARLIAMENT: "parliaments",
    ContributorKind.PANELIST: "panelists",
}


@dataclass(frozen=True, slots=True)
class Namer:
    """What each contributor is called under an attribution by group, by the contributor's name."""

    groups: Mapping[str, str]

    def by_group(self, contributors: Sequence[str]) -> tuple[str, ...]:
        """The groups of those contributors, each once."""
        return tuple(dict.fromkeys(self.groups.get(name, "other") for name in contributors))

    def named(self, contributors: Sequence[str], attribution: Attribution) -> tuple[str, ...]:
        """What may be printed of them."""
        if attribution is Attribution.FULL:
            return tuple(contributors)
        return self.by_group(contributors) if attribution is Attribution.BY_GROUP else ()


def namer(look: Look) -> Namer:
    """The groups as the workspace has them. A group stands for itself; who is in none of the chosen groups is called
    by what it is ("civil society")."""
    words: Vocabulary = queries.vocabulary(look)
    chosen = [code.strip() for code in queries.setting(look, GROUPS).split(";") if code.strip()]
    by_id = {each.id: each for each in words.contributors}
    standing: dict[str, str] = {}
    for code in reversed(chosen):
        for membership in words.memberships:
            group = by_id[membership.group_id]
            if group.code == code and membership.until is None:
                standing[membership.member_id] = group.name
    return Namer({each.name: standing.get(each.id) or _as_kind(each) for each in words.contributors})


def _as_kind(contributor: Contributor) -> str:
    if contributor.kind is ContributorKind.GROUP:
        return contributor.name
    return _PLURALS.get(contributor.kind, str(contributor.kind))


def narrower(one: Attribution, other: Attribution) -> Attribution:
    """The one of the two that says less: an export may only narrow what the draft allows."""
    order = (Attribution.FULL, Attribution.BY_GROUP, Attribution.NONE)
    return max(one, other, key=order.index)
