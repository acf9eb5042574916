"""Assembling: filling the sections of a draft from tagged snippets by the outline's rules.

It proposes before it writes, places each snippet once, joins identical ones, sets near-identical ones side by side,
never brings back what was deleted or set aside, never touches a text that stands, and accounts for every snippet.
"""

import re
from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from draftdesk.drafting.profiles import profile_named
from draftdesk.drafting.similarity import near_pairs
from draftdesk.model import inline
from draftdesk.model.assembly import Assembly, NotPlaced, Placement, Slot, Way
from draftdesk.model.drafts import Decision, Draft, Outcome, Paragraph, Provenance, Relation, Role
from draftdesk.model.folding import fold, matching_key
from draftdesk.model.ids import new_id
from draftdesk.model.ordering import between
from draftdesk.model.outline import Outline, Section, read_outline
from draftdesk.model.printing import with_initial, without_ending
from draftdesk.model.profile import Profile
from draftdesk.model.sources import Snippet
from draftdesk.model.tree import children
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look
from draftdesk.workspace.transaction import Transaction

_HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)
_FIELD = re.compile(r"\{(tag|Tag)\}")
CHAPEAU = "#chapeau"


# --- proposing ------------------------------------------------------------------------------------------------------


def propose(look: Look, draft: Draft) -> Assembly:
    """What assembling the draft would do now. Raises InvalidSettings for an outline that cannot be read."""
    outline = read_outline(draft.outline, f"the outline of “{draft.name}”")
    profile = profile_named(draft.profile)
    snippets = queries.snippets(look)
    tags = queries.tags_of_snippets(look)
    slots = tuple(_slots(outline, _tags_in_use(look, tags.values())))
    dropped = queries.dropped_sections(look, draft.id)
    decided = {decision.snippet_id: decision for decision in queries.decisions(look, draft.id)}
    holders = _holders(look, draft)
    already = [each for each in snippets if each.id in holders]
    taken: list[tuple[Snippet, Slot]] = []
    out: list[NotPlaced] = []
    for snippet in snippets:
        if snippet.id in holders:
            continue
        slot = _slot_for(snippet, tags.get(snippet.id, ()), slots) if matching_key(snippet.text) else None
        reason = _reason(decided.get(snippet.id), slot, _dropped(slot, slots, dropped))
        if reason or slot is None:
            out.append(NotPlaced(snippet=snippet, reason=reason))
        else:
            taken.append((snippet, slot))
    return Assembly(
        slots=tuple(slot for slot in slots if not _dropped(slot, slots, dropped)),
        placed=tuple(_placements(taken, already, holders, profile)),
        already_there=tuple(already),
        not_placed=tuple(out),
    )


def _tags_in_use(look: Look, used: Iterable[tuple[str, ...]]) -> Mapping[str, Sequence[str]]:
    """The tags that snippets carry, by facet, each facet in its own order."""
    carried = {label for labels in used for label in labels}
    words = queries.vocabulary(look)
    facets = {facet.id: facet.name for facet in words.facets}
    found: dict[str, list[str]] = defaultdict(list)
    for tag in words.tags:
        label = f"{facets[tag.facet_id]}:{tag.name}"
        if label in carried:
            found[facets[tag.facet_id]].append(label)
    return found


def _slots(outline: Outline, tags: Mapping[str, Sequence[str]]) -> Iterator[Slot]:
    """The outline's sections in order, a repeated one for each tag in use."""
    for section in outline.sections:
        yield from _expanded(section, None, (), tags)


def _expanded(
    section: Section, parent: str | None, bound: tuple[str, ...], tags: Mapping[str, Sequence[str]]
) -> Iterator[Slot]:
    repeat = section.rule.repeat if section.rule else ""
    for label in tags.get(repeat, ()) if repeat else ("",):
        name = label.partition(":")[2]
        mark = f"={matching_key(label).replace(' ', '-')}" if label else ""
        inherited = f"@{parent.rpartition('=')[2]}" if bound and parent else ""
        slot = Slot(
            key=f"{section.key}{mark}{inherited}",
            parent=parent,
            title=_filled(section.title, name or (bound[-1].partition(":")[2] if bound else "")),
            role=_HEADINGS[section.level - 1],
            rule=section.rule,
            tag=name,
            tags=(*bound, label) if label else bound,
            prose=section.prose,
        )
        yield slot
        for child in section.sections:
            yield from _expanded(child, slot.key, slot.tags, tags)


def _filled(pattern: str, tag: str, *, in_sentence: bool = False) -> str:
    """A title or chapeau with its fields filled: `{tag}` has a small initial within a sentence, `{Tag}` never."""

    def value(found: re.Match[str]) -> str:
        if found.start() == 0:
            return with_initial(tag, upper=True)
        return with_initial(tag, upper=False) if in_sentence and found[1] == "tag" else tag

    return _FIELD.sub(value, pattern)


def _slot_for(snippet: Snippet, tags: Collection[str], slots: Sequence[Slot]) -> Slot | None:
    """The first section whose rule takes the snippet; within a section its parts come before itself."""
    fitting = [slot for slot in slots if _takes(slot, snippet, tags)]
    if not fitting:
        return None
    first = fitting[0]
    inner = [slot for slot in fitting if _stands_in(slot, first, slots)]
    return inner[0] if inner else first


def _takes(slot: Slot, snippet: Snippet, tags: Collection[str]) -> bool:
    rule = slot.rule
    return (
        rule is not None
        and set(slot.tags) <= set(tags)
        and rule.accepts(kind=snippet.kind, tags=tags, addressee=snippet.addressee, strength=snippet.strength)
    )


def _stands_in(slot: Slot, outer: Slot, slots: Sequence[Slot]) -> bool:
    parents = {each.key: each.parent for each in slots}
    above = slot.parent
    while above is not None:
        if above == outer.key:
            return True
        above = parents.get(above)
    return False


def _dropped(slot: Slot | None, slots: Sequence[Slot], dropped: Collection[str]) -> bool:
    """Whether a person deleted the section, or one that it stands in."""
    if slot is None or not dropped:
        return False
    parents = {each.key: each.parent for each in slots}
    key: str | None = slot.key
    while key is not None:
        if key in dropped:
            return True
        key = parents.get(key)
    return False


def _reason(decision: Decision | None, slot: Slot | None, is_dropped: bool) -> str:
    """Why a snippet stays out, or "" where nothing keeps it out."""
    if decision is not None and decision.outcome in {Outcome.SET_ASIDE, Outcome.PARKED}:
        where = f" for “{decision.section}”" if decision.section else ""
        return f"{decision.outcome}{where}" + (f": {decision.reason}" if decision.reason else "")
    if slot is None:
        return "no section of the outline takes it"
    if is_dropped:
        return f"its section “{slot.title}” was deleted from the draft"
    return ""


def _holders(look: Look, draft: Draft) -> dict[str, str]:
    """The paragraph of the draft that each placed snippet reached first."""
    found: dict[str, str] = {}
    for source in queries.provenance(look, draft.id):
        if source.snippet_id is not None:
            found.setdefault(source.snippet_id, source.paragraph_id)
    return found


def _placements(
    taken: Sequence[tuple[Snippet, Slot]], already: Sequence[Snippet], holders: Mapping[str, str], profile: Profile
) -> Iterator[Placement]:
    same: dict[str, str] = {}
    for snippet in already:
        same.setdefault(matching_key(snippet.text), holders[snippet.id])
    fresh: list[tuple[Snippet, Slot]] = []
    joined: list[Placement] = []
    for snippet, slot in taken:
        key = matching_key(snippet.text)
        text = _paragraph_text(snippet, slot, profile)
        if key and key in same:
            joined.append(Placement(snippet=snippet, slot=slot.key, way=Way.JOINED, text=text, into=same[key]))
            continue
        same[key] = snippet.id
        fresh.append((snippet, slot))
    near = _near(fresh, already, holders)
    for snippet, slot in fresh:
        yield Placement(
            snippet=snippet,
            slot=slot.key,
            way=Way.PLACED,
            text=_paragraph_text(snippet, slot, profile),
            similar_to=near.get(snippet.id),
        )
    yield from joined


def _near(
    fresh: Sequence[tuple[Snippet, Slot]], already: Sequence[Snippet], holders: Mapping[str, str]
) -> dict[str, str]:
    """The snippet, or for one that is in the draft its paragraph, that says nearly the same as each new one."""
    keys = {each.id: matching_key(each.text) for each in [*already, *(snippet for snippet, _ in fresh)]}
    pairs = near_pairs(keys, [snippet.id for snippet, _ in fresh])
    return {name: holders.get(other, other) for name, other in pairs.items()}


def _paragraph_text(snippet: Snippet, slot: Slot, profile: Profile) -> str:
    """The snippet's words without the opening that the chapeau has just said, and without final punctuation."""
    text = without_ending(" ".join(snippet.text.split()))
    chapeau = slot.rule.chapeau if slot.rule else ""
    said = f" {matching_key(chapeau)} "
    for opening in sorted(profile.openings, key=len, reverse=True):
        words = matching_key(opening)
        if chapeau and f" {words} " in said and matching_key(text).startswith(f"{words} "):
            text = with_initial(text[_after_words(text, len(words.split())) :], upper=True)
            break
    return inline.escape(text)


def _after_words(text: str, count: int) -> int:
    return next(found.end() for at, found in enumerate(re.finditer(r"\S+\s+", text), start=1) if at == count)


# --- writing --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writing:
    """What the writing of one assembly has at hand. The dictionaries grow as it goes."""

    draft: Draft
    assembly: Assembly
    paragraphs: dict[str, Paragraph]
    sections: dict[str, str]
    """Section key → the id of the paragraph made for it."""
    holders: dict[str, str]
    """Snippet id → the paragraph it has reached."""
    under: dict[str | None, list[Paragraph]]
    """What stands under each paragraph, in order."""


def assemble(tx: Transaction, draft: Draft) -> Assembly:
    """Write what `propose` proposes, and return it."""
    assembly = propose(tx, draft)
    paragraphs = {paragraph.id: paragraph for paragraph in queries.paragraphs(tx, draft.id)}
    writing = _Writing(
        draft=draft,
        assembly=assembly,
        paragraphs=paragraphs,
        sections={each.section: each.id for each in paragraphs.values() if each.section},
        holders=_holders(tx, draft),
        under={parent: list(each) for parent, each in children(paragraphs.values()).items()},
    )
    dropped = queries.dropped_sections(tx, draft.id)
    filled = {placement.slot for placement in assembly.placed}
    _write_headings(tx, writing, dropped, filled)
    _write_snippets(tx, writing)
    return assembly


def _write_headings(tx: Transaction, writing: _Writing, dropped: Collection[str], filled: Collection[str]) -> None:
    """Headings, prose and chapeaux that are missing, each where the outline has it among its neighbours."""
    alive = _with_ancestors(filled, writing.assembly.slots)
    for slot in writing.assembly.slots:
        if slot.key not in alive and slot.key not in writing.sections and _is_optional(slot):
            continue
        parent = writing.sections.get(slot.parent) if slot.parent else None
        if slot.key not in writing.sections and slot.title:
            _add(
                tx,
                writing,
                Paragraph(
                    id=new_id(),
                    draft_id=writing.draft.id,
                    parent_id=parent,
                    ord=_heading_place(writing, slot, parent),
                    role=slot.role,
                    text=inline.escape(slot.title),
                    section=slot.key,
                    label=slot.rule.label if slot.rule else "",
                ),
            )
        heading = writing.sections.get(slot.key, parent)
        _write_prose(tx, writing, slot, heading, dropped)
        chapeau = slot.rule.chapeau if slot.rule else ""
        key = slot.key + CHAPEAU
        if chapeau and slot.key in filled and key not in writing.sections and key not in dropped:
            _add(
                tx,
                writing,
                Paragraph(
                    id=new_id(),
                    draft_id=writing.draft.id,
                    parent_id=heading,
                    ord=_end_of_text(writing, heading),
                    role=Role.CHAPEAU,
                    text=inline.escape(_filled(chapeau, slot.tag, in_sentence=True)),
                    section=key,
                ),
            )


def _is_optional(slot: Slot) -> bool:
    """Whether the section is left out while nothing fills it, as every repeated one is."""
    return bool(slot.tags) or (slot.rule is not None and slot.rule.optional)


def _with_ancestors(keys: Collection[str], slots: Sequence[Slot]) -> set[str]:
    found = set(keys)
    for slot in reversed(slots):  # a section comes before what stands in it
        if slot.key in found and slot.parent:
            found.add(slot.parent)
    return found


def _write_prose(tx: Transaction, writing: _Writing, slot: Slot, heading: str | None, dropped: Collection[str]) -> None:
    """The outline's own paragraphs. The last, where it ends in a colon before sub-paragraphs, is their chapeau."""
    usual = slot.rule.role if slot.rule and slot.rule.role is Role.PREAMBULAR else Role.OPERATIVE
    lists = slot.rule is not None and slot.rule.role is Role.SUB_PARAGRAPH and not slot.rule.chapeau
    for count, text in enumerate(slot.prose, start=1):
        leads_in = lists and count == len(slot.prose) and text.endswith(":")
        role = Role.CHAPEAU if leads_in else usual
        key = slot.key + CHAPEAU if leads_in else f"{slot.key}#{count}"
        if key in writing.sections or key in dropped:
            continue
        _add(
            tx,
            writing,
            Paragraph(
                id=new_id(),
                draft_id=writing.draft.id,
                parent_id=heading,
                ord=_end_of_text(writing, heading),
                role=role,
                text=_filled(text, slot.tag, in_sentence=True),
                section=key,
            ),
        )


def _heading_place(writing: _Writing, slot: Slot, parent: str | None) -> str:
    """Before the next section of the outline that the draft has under the same heading, else at the end."""
    order = [each.key for each in writing.assembly.slots if each.parent == slot.parent]
    siblings = writing.under.get(parent, [])
    for key in order[order.index(slot.key) + 1 :]:
        following = writing.paragraphs.get(writing.sections.get(key, ""))
        if following is not None and following.parent_id == parent:
            at = siblings.index(following)
            return between(siblings[at - 1].ord if at else None, following.ord)
    return between(siblings[-1].ord if siblings else None, None)


def _end_of_text(writing: _Writing, parent: str | None) -> str:
    """After the last paragraph under the heading, before its first sub-heading."""
    siblings = writing.under.get(parent, [])
    at = len(siblings)
    while at and parent is not None and siblings[at - 1].role.heading_level:
        at -= 1
    return between(siblings[at - 1].ord if at else None, siblings[at].ord if at < len(siblings) else None)


def _add(tx: Transaction, writing: _Writing, paragraph: Paragraph) -> None:
    tx.insert(paragraph)
    writing.paragraphs[paragraph.id] = paragraph
    insort(writing.under.setdefault(paragraph.parent_id, []), paragraph, key=lambda each: (each.ord, each.id))
    if paragraph.section:
        writing.sections[paragraph.section] = paragraph.id


def _write_snippets(tx: Transaction, writing: _Writing) -> None:
    slots = {slot.key: slot for slot in writing.assembly.slots}
    provenance: list[Provenance] = []
    ordered = _side_by_side(writing.assembly.placed)
    for placement in ordered:
        if placement.way is Way.PLACED:
            into = _write_paragraph(tx, writing, placement, slots[placement.slot])
        else:
            into = writing.holders.get(placement.into or "", placement.into or "")
        writing.holders[placement.snippet.id] = into
        provenance.append(
            Provenance(
                id=new_id(),
                paragraph_id=into,
                snippet_id=placement.snippet.id,
                relation=_relation(writing.paragraphs[into], placement.snippet),
                who=tx.who,
                at=tx.at,
            )
        )
    tx.insert_many(provenance)
    tx.insert_many(
        Decision(
            id=new_id(),
            draft_id=writing.draft.id,
            snippet_id=placement.snippet.id,
            outcome=Outcome.PLACED if placement.way is Way.PLACED else Outcome.MERGED,
            into=writing.holders[placement.snippet.id],
            who=tx.who,
            at=tx.at,
        )
        for placement in ordered
    )


def _write_paragraph(tx: Transaction, writing: _Writing, placement: Placement, slot: Slot) -> str:
    """The snippet's own paragraph at the end of its section, or after the one that says nearly the same."""
    parent = writing.sections.get(slot.key + CHAPEAU) or writing.sections.get(slot.key)
    near = writing.holders.get(placement.similar_to or "", placement.similar_to)
    paragraph = Paragraph(
        id=new_id(),
        draft_id=writing.draft.id,
        parent_id=parent,
        ord=_beside(writing, near, parent) or _end_of_text(writing, parent),
        role=slot.rule.role if slot.rule else Role.OPERATIVE,
        text=placement.text,
        similar_to=near,
    )
    _add(tx, writing, paragraph)
    return paragraph.id


def _beside(writing: _Writing, near: str | None, parent: str | None) -> str | None:
    """The place right after a paragraph that stands under the same parent."""
    other = writing.paragraphs.get(near or "")
    if other is None or other.parent_id != parent:
        return None
    siblings = writing.under[parent]
    at = siblings.index(other) + 1
    return between(other.ord, siblings[at].ord if at < len(siblings) else None)


def _side_by_side(placed: Sequence[Placement]) -> list[Placement]:
    """The placements with those that say nearly the same next to each other, where both are new in one section."""
    new = [each for each in placed if each.way is Way.PLACED]
    by_snippet = {each.snippet.id: each for each in new}
    followers: dict[str, list[Placement]] = defaultdict(list)
    heads: list[Placement] = []
    for each in new:
        near = by_snippet.get(each.similar_to or "")
        if near is not None and near.slot == each.slot:
            followers[near.snippet.id].append(each)
        else:
            heads.append(each)
    ordered: list[Placement] = []
    waiting = list(reversed(heads))
    while waiting:
        each = waiting.pop()
        ordered.append(each)
        waiting += reversed(followers[each.snippet.id])
    return [*ordered, *(each for each in placed if each.way is Way.JOINED)]


def _relation(paragraph: Paragraph, snippet: Snippet) -> Relation:
    says = matching_key(inline.plain(paragraph.text))
    return Relation.VERBATIM if says in {matching_key(snippet.text), matching_key(snippet.quoted)} else Relation.ADAPTED


def draft_with_outline(tx: Transaction, name: str, outline: str) -> Draft:
    """The draft of that name with that outline and the profile the outline asks for, made where there is none.

    Raises InvalidSettings.
    """
    for draft in queries.drafts(tx):
        if fold(draft.name) == fold(name):
            changed = as_outlined(draft, outline)
            if changed != draft:
                tx.update(changed)
            return changed
    draft = as_outlined(Draft(id=new_id(), name=name), outline)
    tx.insert(draft)
    return draft


def as_outlined(draft: Draft, outline: str) -> Draft:
    """The draft as it would be with that outline; an untitled one takes the outline's title. Raises InvalidSettings."""
    wanted = read_outline(outline, "the outline")
    return replace(draft, outline=outline, profile=wanted.profile or draft.profile, title=draft.title or wanted.title)
