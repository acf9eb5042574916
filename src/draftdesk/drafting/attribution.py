"""Who may be named in what circulates: in full, by group, or not at all."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from draftdesk.model.drafts import Attribution
from draftdesk.model.folding import words
from draftdesk.model.vocabulary import Contributor, ContributorKind, Vocabulary
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

GROUPS = "attribution-groups"
"""The setting with the codes of the groups that stand for their members, separated by semicolons."""
_NO_SECRET = {ContributorKind.COFACILITATORS, ContributorKind.PANELIST}
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
    """What each contributor is called under an attribution by group, and every form of its name that gives it away."""

    groups: Mapping[str, str]
    forms: Mapping[tuple[str, ...], str]
    codes: Mapping[str, str]

    def by_group(self, contributors: Sequence[str]) -> tuple[str, ...]:
        """The groups of those contributors, each once."""
        return tuple(dict.fromkeys(self.groups.get(name, "other") for name in contributors))

    def mentioned(self, text: str) -> frozenset[str]:
        """The names of the contributors that a text mentions in any form, or by a code in capitals."""
        said = [word for _, _, word in words(text)]
        longest = max(map(len, self.forms), default=0)
        found = {
            self.forms.get(tuple(said[at : at + size])) for at in range(len(said)) for size in range(1, longest + 1)
        }
        found |= {self.codes.get(word) for word in re.findall(r"\w+", text)}
        return frozenset(name for name in found if name is not None)


def namer(look: Look) -> Namer:
    """The groups as the workspace has them. A group stands for itself; who is in none of the chosen groups is called
    by what it is ("civil society")."""
    vocabulary: Vocabulary = queries.vocabulary(look)
    chosen = [code.strip() for code in queries.setting(look, GROUPS).split(";") if code.strip()]
    by_id = {each.id: each for each in vocabulary.contributors}
    standing: dict[str, str] = {}
    for code in reversed(chosen):
        for membership in vocabulary.memberships:
            group = by_id[membership.group_id]
            if group.code == code and membership.until is None:
                standing[membership.member_id] = group.name
    tellable = [each for each in vocabulary.contributors if each.kind not in _NO_SECRET]
    return Namer(
        groups={each.name: standing.get(each.id) or _as_kind(each) for each in vocabulary.contributors},
        forms={
            tuple(word for _, _, word in words(form)): each.name
            for each in tellable
            for form in (*each.names, *each.former, each.official, each.name)
            if form
        },
        codes={each.code: each.name for each in tellable if each.code},
    )


def _as_kind(contributor: Contributor) -> str:
    if contributor.kind is ContributorKind.GROUP:
        return contributor.name
    return _PLURALS.get(contributor.kind, str(contributor.kind))


def narrower(one: Attribution, other: Attribution) -> Attribution:
    """The one of the two that says less: an export may only narrow what the draft allows."""
    order = (Attribution.FULL, Attribution.BY_GROUP, Attribution.NONE)
    return max(one, other, key=order.index)


def narrowest(*wishes: Attribution | None) -> Attribution | None:
    """The wish that says least; None where nobody has one."""
    return reduce(narrower, stated) if (stated := [each for each in wishes if each is not None]) else None
