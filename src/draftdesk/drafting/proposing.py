"""What assembling would do: each snippet goes to the first section of the outline that takes it, once.

Identical snippets are joined, near-identical ones pointed out. What a person has deleted, set aside or parked stays
out, and so does what says the same words; every snippet is accounted for.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.sections import TagNames, dropped_now, standing, tag_names
from draftdesk.drafting.similarity import near_pairs
from draftdesk.kit.jobs import Progress, silent
from draftdesk.model import inline
from draftdesk.model.assembly import Assembly, NotPlaced, Placement, Slot, Way
from draftdesk.model.drafts import Decision, Draft, Outcome, Role
from draftdesk.model.folding import fold, matching_key, words
from draftdesk.model.outline import Outline, Section, read_outline
from draftdesk.model.printing import with_initial, without_ending
from draftdesk.model.profile import Profile
from draftdesk.model.sources import Snippet
from draftdesk.workspace import queries
from draftdesk.workspace.look import Look

_HEADINGS = (Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)
_KEEPS_OUT = {Outcome.SET_ASIDE, Outcome.PARKED}
_FIELD = re.compile(r"\{(tag|Tag)\}")


def propose(look: Look, draft: Draft, *, with_near: bool = True, progress: Progress = silent) -> Assembly:
    """What assembling the draft would do now. Raises InvalidSettings for an outline that cannot be read.

    Finding what is nearly the same is nearly all the work where snippets are many: without it nothing has `similar_to`.
    `progress` may stop the work by raising.
    """
    outline = read_outline(draft.outline, f"the outline of “{draft.name}”")
    profile = profile_of(look, draft)
    snippets = queries.snippets(look)
    tags = {name: frozenset(labels) for name, labels in queries.tags_of_snippets(look).items()}
    names = tag_names(look)
    slots = tuple(_slots(outline, _tags_in_use(look, tags.values()), names))
    within = _within(slots)
    stands = standing(queries.paragraphs(look, draft.id), names)
    dropped = dropped_now(queries.dropped_sections(look, draft.id), stands, names)
    kept_out = {each.snippet_id: each for each in queries.decisions(look, draft.id) if each.outcome in _KEEPS_OUT}
    holding = holders(look, draft)
    already = [each for each in snippets if each.id in holding]
    known = {matching_key(each.text) for each in already}
    unwanted = {matching_key(each.text): each for each in snippets if each.id in kept_out}
    taken: list[tuple[Snippet, Slot]] = []
    out: list[NotPlaced] = []
    for snippet in snippets:
        if snippet.id in holding:
            continue
        key = matching_key(snippet.text)
        slot = _slot_for(snippet, tags.get(snippet.id, frozenset()), slots, within)
        if snippet.id in kept_out:
            reason = _kept_out(kept_out[snippet.id])
        elif not key:
            reason = "it holds no words"
        elif key in unwanted and key not in known:
            twin = unwanted[key]
            reason = f"says the same as {twin.reference}, which was {_kept_out(kept_out[twin.id])}"
        elif slot is None:
            reason = "no section of the outline takes it"
        elif within[slot.key] & dropped:
            reason = f"its section “{slot.title}” was deleted from the draft"
        else:
            taken.append((snippet, slot))
            continue
        out.append(NotPlaced(snippet=snippet, reason=reason))

    def near_ones(keys: Mapping[str, str], among: Sequence[str]) -> Mapping[str, str]:
        return near_pairs(keys, among, progress) if with_near else {}

    return Assembly(
        slots=tuple(slot for slot in slots if not within[slot.key] & dropped),
        placed=tuple(_placements(taken, already, holding, _orphaned(look, draft), profile, near_ones)),
        already_there=tuple(already),
        not_placed=tuple(out),
    )


def holders(look: Look, draft: Draft) -> dict[str, str]:
    """The paragraph of the draft that each placed snippet reached first."""
    found: dict[str, str] = {}
    for source in queries.provenance(look, draft.id):
        if source.snippet_id is not None:
            found.setdefault(source.snippet_id, source.paragraph_id)
    return found


def _orphaned(look: Look, draft: Draft) -> dict[str, str]:
    """The paragraph that holds the words of each snippet deleted since: the same words coming in again join it."""
    return {
        matching_key(source.quoted): source.paragraph_id
        for source in queries.provenance(look, draft.id)
        if source.snippet_id is None
    }


def _kept_out(decision: Decision) -> str:
    where = f" for “{decision.section}”" if decision.section else ""
    return f"{decision.outcome}{where}" + (f": {decision.reason}" if decision.reason else "")


# --- sections -------------------------------------------------------------------------------------------------------


def _tags_in_use(look: Look, used: Iterable[Collection[str]]) -> Mapping[str, Sequence[str]]:
    """The tags that snippets carry, by facet, each facet in its own order."""
    carried = {label for labels in used for label in labels}
    vocabulary = queries.vocabulary(look)
    facets = {facet.id: facet.name for facet in vocabulary.facets}
    found: dict[str, list[str]] = defaultdict(list)
    for tag in vocabulary.tags:
        label = f"{facets[tag.facet_id]}:{tag.name}"
        if label in carried:
            found[facets[tag.facet_id]].append(label)
    return found


def _slots(outline: Outline, tags: Mapping[str, Sequence[str]], names: TagNames) -> Iterator[Slot]:
    """The outline's sections in order, a repeated one for each tag in use."""
    for section in outline.sections:
        yield from _expanded(section, None, (), tags, names)


def _expanded(
    section: Section, parent: str | None, bound: tuple[str, ...], tags: Mapping[str, Sequence[str]], names: TagNames
) -> Iterator[Slot]:
    rule = section.rule
    if rule is not None and rule.tags:
        rule = replace(rule, tags=tuple(map(names.label, rule.tags)))
    repeat = rule.repeat if rule else ""
    for mine in [(*bound, label) for label in tags.get(repeat, ())] if repeat else [bound]:
        name = mine[-1].partition(":")[2] if mine else ""
        slot = Slot(
            key="=".join((section.key, *map(fold, mine))),
            parent=parent,
            title=filled(section.title, name),
            role=_HEADINGS[section.level - 1],
            rule=rule,
            tag=name,
            tags=mine,
            prose=section.prose,
        )
        yield slot
        for child in section.sections:
            yield from _expanded(child, slot.key, mine, tags, names)


def filled(pattern: str, tag: str, *, in_sentence: bool = False) -> str:
    """A title or chapeau with its fields filled: `{tag}` has a small initial within a sentence, `{Tag}` never."""

    def value(found: re.Match[str]) -> str:
        if found.start() == 0:
            return with_initial(tag, upper=True)
        return with_initial(tag, upper=False) if in_sentence and found[1] == "tag" else tag

    return _FIELD.sub(value, pattern)


def chapeau_of(slot: Slot) -> str:
    """The words that lead into a section's sub-paragraphs (inline Markdown, fields unfilled), "" where it has none:
    its rule's chapeau, or else the last of its own paragraphs where that ends in a colon."""
    if slot.rule is None:
        return ""
    if slot.rule.chapeau:
        return inline.escape(slot.rule.chapeau)
    leads_in = slot.rule.role is Role.SUB_PARAGRAPH and slot.prose and slot.prose[-1].endswith(":")
    return slot.prose[-1] if leads_in else ""


def _within(slots: Sequence[Slot]) -> Mapping[str, frozenset[str]]:
    """Each section's key with those of the sections it stands in."""
    found: dict[str, frozenset[str]] = {}
    for slot in slots:
        found[slot.key] = frozenset({slot.key}) | (found[slot.parent] if slot.parent else frozenset())
    return found


def _slot_for(
    snippet: Snippet, tags: frozenset[str], slots: Sequence[Slot], within: Mapping[str, frozenset[str]]
) -> Slot | None:
    """The first section whose rule takes the snippet; within a section its parts come before itself."""
    found: Slot | None = None
    for slot in slots:
        if (found is None or found.key in within[slot.key]) and _takes(slot, snippet, tags):
            found = slot
    return found


def _takes(slot: Slot, snippet: Snippet, tags: frozenset[str]) -> bool:
    rule = slot.rule
    return (
        rule is not None
        and tags.issuperset(slot.tags)
        and rule.accepts(kind=snippet.kind, tags=tags, addressee=snippet.addressee, strength=snippet.strength)
    )


# --- words ----------------------------------------------------------------------------------------------------------


def _placements(
    taken: Sequence[tuple[Snippet, Slot]],
    already: Sequence[Snippet],
    holding: Mapping[str, str],
    orphaned: Mapping[str, str],
    profile: Profile,
    near_ones: Callable[[Mapping[str, str], Sequence[str]], Mapping[str, str]],
) -> Iterator[Placement]:
    """Those with a paragraph of their own, then those that join one that says the same words."""
    same: dict[str, str] = {}
    for snippet in already:
        same.setdefault(matching_key(snippet.text), holding[snippet.id])
    fresh: list[tuple[Snippet, Slot, str]] = []
    joined: list[tuple[Snippet, Slot, str]] = []
    for snippet, slot in taken:
        into = same.setdefault(matching_key(snippet.text), orphaned.get(matching_key(snippet.quoted), snippet.id))
        (fresh if into == snippet.id else joined).append((snippet, slot, into))
    keys = {each.id: matching_key(each.text) for each in [*already, *(snippet for snippet, _, _ in fresh)]}
    near = near_ones(keys, [snippet.id for snippet, _, _ in fresh])
    for snippet, slot, _ in fresh:
        other = near.get(snippet.id)
        yield Placement(
            snippet=snippet,
            slot=slot.key,
            way=Way.PLACED,
            text=_paragraph_text(snippet, slot, profile),
            similar_to=holding.get(other, other) if other else None,
        )
    for snippet, slot, into in joined:
        text = _paragraph_text(snippet, slot, profile)
        yield Placement(snippet=snippet, slot=slot.key, way=Way.JOINED, text=text, into=into)


def _paragraph_text(snippet: Snippet, slot: Slot, profile: Profile) -> str:
    """The snippet's words without the opening that the chapeau has just said, and without final punctuation."""
    text = as_paragraph(snippet)
    said = _folded_words(chapeau_of(slot))
    found = list(words(text))
    for opening in sorted(map(_folded_words, profile.openings), key=len, reverse=True):
        count = len(opening)
        if _holds(said, opening) and len(found) > count and [word for _, _, word in found[:count]] == opening:
            return inline.escape(with_initial(text[found[count - 1][1] :].lstrip(" :,;/–—-"), upper=True))
    return inline.escape(text)


def as_paragraph(snippet: Snippet) -> str:
    """The snippet's words as plain text on one line, without the punctuation that its place in a list gave it."""
    return without_ending(" ".join(snippet.text.split()))


def _folded_words(text: str) -> list[str]:
    return [word for _, _, word in words(text)]


def _holds(said: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether the words hold the phrase, which is not empty, in one piece."""
    size = len(phrase)
    return size > 0 and any(said[at : at + size] == phrase for at in range(len(said) - size + 1))
