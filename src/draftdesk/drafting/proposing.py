"""What assembling would do: each snippet goes to the first section of the outline that takes it, once.

Identical snippets are joined, near-identical ones pointed out. What a person has deleted, set aside or parked stays
out, and so does what says the same words; every snippet is accounted for.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from draftdesk.drafting.profiles import profile_of
from draftdesk.drafting.sections import TagNames, dropped_now, standing, tag_names
from draftdesk.drafting.similarity import near_pairs
from draftdesk.kit.jobs import Progress, silent, steps
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
_READING, _SORTING, _WORDING = "Reading", "Sorting", "Wording"
_FIELD = re.compile(r"\{(tag|Tag)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What assembling a draft would do, worked out before the act that writes it; `version` is the workspace's content
    version when that began."""

    draft: Draft
    version: int
    assembly: Assembly


def prepare(look: Look, draft: Draft, progress: Progress = silent) -> Prepared:
    """What `propose` says, to be handed to `assembling.assemble`."""
    return Prepared(draft=draft, version=look.content_version(), assembly=propose(look, draft, progress))


def propose(look: Look, draft: Draft, progress: Progress = silent) -> Assembly:
    """What assembling the draft would do now. Raises InvalidSettings for an outline that cannot be read.

    `progress` may stop the work by raising.
    """
    with look.stoppable(progress):
        sorted_out = sort_out(look, draft, queries.snippets(look), queries.tags_of_snippets(look), progress)
        orphaned = _orphaned(look, draft)
        profile = profile_of(look, draft)
    return Assembly(
        slots=sorted_out.slots,
        placed=tuple(_placements(sorted_out, orphaned, profile, progress)),
        already_there=sorted_out.already,
        not_placed=sorted_out.out,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SortedOut:
    """Every snippet in one of three, and the sections that may be filled. `keys` are matching keys by snippet id,
    `holding` is the paragraph that each of `already` reached first."""

    slots: tuple[Slot, ...]
    taken: tuple[tuple[Snippet, Slot], ...]
    already: tuple[Snippet, ...]
    out: tuple[NotPlaced, ...]
    keys: Mapping[str, str]
    holding: Mapping[str, str]


def sort_out(
    look: Look,
    draft: Draft,
    snippets: Sequence[Snippet],
    tags: Mapping[str, Sequence[str]],
    progress: Progress = silent,
) -> SortedOut:
    """Which section takes each of all snippets, what stands in the draft already, and what stays out and why.

    `tags` are "facet:name" by snippet id. Raises InvalidSettings for an outline that cannot be read.
    """
    outline = read_outline(draft.outline, f"the outline of “{draft.name}”")
    names = tag_names(look)
    progress(0, 0, _READING)
    slots = tuple(_slots(outline, _tags_in_use(look, tags.values()), names))
    progress(0, 0, _READING)
    within = _within(slots)
    stands = standing(queries.paragraphs(look, draft.id), names)
    dropped = dropped_now(queries.dropped_sections(look, draft.id), stands, names)
    progress(0, 0, _READING)
    kept_out = {each.snippet_id: each for each in queries.decisions(look, draft.id) if each.outcome in _KEEPS_OUT}
    holding = holders(look, draft)
    keys = {each.id: matching_key(each.text) for each in steps(snippets, progress, _READING)}
    already = tuple(each for each in steps(snippets, progress, _SORTING) if each.id in holding)
    known = {keys[each.id] for each in already}
    unwanted = {keys[each.id]: each for each in snippets if each.id in kept_out}
    find_slot = _finder(slots, within)
    taken: list[tuple[Snippet, Slot]] = []
    out: list[NotPlaced] = []
    for snippet in steps(snippets, progress, _SORTING):
        if snippet.id in holding:
            continue
        key = keys[snippet.id]
        if snippet.id in kept_out:
            reason = _kept_out(kept_out[snippet.id])
        elif not key:
            reason = "it holds no words"
        elif key in unwanted and key not in known:
            twin = unwanted[key]
            reason = f"says the same as {twin.reference}, which was {_kept_out(kept_out[twin.id])}"
        elif (slot := find_slot(snippet, tags.get(snippet.id, ()))) is None:
            reason = "no section of the outline takes it"
        elif within[slot.key] & dropped:
            reason = f"its section “{slot.title}” was deleted from the draft"
        else:
            taken.append((snippet, slot))
            continue
        out.append(NotPlaced(snippet=snippet, reason=reason))
    return SortedOut(
        slots=tuple(slot for slot in slots if not within[slot.key] & dropped),
        taken=tuple(taken),
        already=already,
        out=tuple(out),
        keys=keys,
        holding=holding,
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


def _finder(
    slots: Sequence[Slot], within: Mapping[str, frozenset[str]]
) -> Callable[[Snippet, Sequence[str]], Slot | None]:
    """Finds the first section whose rule takes a snippet; within a section its parts come before itself. What rules
    look at is the same for many snippets, and looked at once."""
    known: dict[tuple[object, ...], Slot | None] = {}

    def find(snippet: Snippet, tags: Sequence[str]) -> Slot | None:
        marks = (snippet.kind, snippet.addressee, snippet.strength, *tags)
        if marks not in known:
            carried = frozenset(tags)
            found: Slot | None = None
            for slot in slots:
                if (found is None or found.key in within[slot.key]) and _takes(slot, snippet, carried):
                    found = slot
            known[marks] = found
        return known[marks]

    return find


def _takes(slot: Slot, snippet: Snippet, tags: frozenset[str]) -> bool:
    rule = slot.rule
    return (
        rule is not None
        and tags.issuperset(slot.tags)
        and rule.accepts(kind=snippet.kind, tags=tags, addressee=snippet.addressee, strength=snippet.strength)
    )


# --- words ----------------------------------------------------------------------------------------------------------


def _placements(
    found: SortedOut, orphaned: Mapping[str, str], profile: Profile, progress: Progress
) -> Iterator[Placement]:
    """Those with a paragraph of their own, then those that join one that says the same words."""
    same: dict[str, str] = {}
    for snippet in found.already:
        same.setdefault(found.keys[snippet.id], found.holding[snippet.id])
    fresh: list[tuple[Snippet, Slot]] = []
    joined: list[tuple[Snippet, Slot, str]] = []
    for snippet, slot in steps(found.taken, progress, _SORTING):
        own = orphaned.get(matching_key(snippet.quoted), snippet.id) if orphaned else snippet.id
        into = same.setdefault(found.keys[snippet.id], own)
        if into == snippet.id:
            fresh.append((snippet, slot))
        else:
            joined.append((snippet, slot, into))
    mine = [snippet.id for snippet, _ in fresh]
    keys = {name: found.keys[name] for name in (*(snippet.id for snippet in found.already), *mine)}
    near = near_pairs(keys, mine, progress) if mine else {}
    said = {slot.key: _said(slot, profile) for slot in found.slots}
    for snippet, slot in steps(fresh, progress, _WORDING):
        other = near.get(snippet.id)
        yield Placement(
            snippet=snippet,
            slot=slot.key,
            way=Way.PLACED,
            text=_paragraph_text(snippet, said[slot.key]),
            similar_to=found.holding.get(other, other) if other else None,
        )
    for snippet, slot, into in steps(joined, progress, _WORDING):
        text = _paragraph_text(snippet, said[slot.key])
        yield Placement(snippet=snippet, slot=slot.key, way=Way.JOINED, text=text, into=into)


def _said(slot: Slot, profile: Profile) -> list[list[str]]:
    """The openings of recommendations, as folded words, that the section's chapeau says; the longest first."""
    said = _folded_words(chapeau_of(slot))
    openings = sorted(map(_folded_words, profile.openings), key=len, reverse=True)
    return [opening for opening in openings if _holds(said, opening)]


def _paragraph_text(snippet: Snippet, said: Sequence[Sequence[str]]) -> str:
    """The snippet's words without the opening that the chapeau has just said, and without final punctuation."""
    text = as_paragraph(snippet)
    found = list(islice(words(text), len(said[0]) + 1)) if said else []
    for opening in said:
        count = len(opening)
        if len(found) > count and [word for _, _, word in found[:count]] == opening:
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
