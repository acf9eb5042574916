"""All snippets that fit words and filters, and the counts beside the labels."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.model.drafts import Provenance, Relation
from draftdesk.model.errors import NotFound
from draftdesk.model.ids import new_id
from draftdesk.model.sources import Confidence, Session, Snippet, SnippetKind, Source, Strength, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Filters
from draftdesk.workspace.records import Setting, SnippetContributor, SnippetTag
from draftdesk.workspace.workspace import create, open_workspace

DATA, LABOUR, DETENTION = "theme:Data", "theme:Labour mobility", "theme:Détention"


@pytest.fixture
def world(process, put):
    """Two sources, of a session and of none, in two languages; snippets that stand out of order."""
    session = Session(id=new_id(), title="First")
    second = Source(id=new_id(), code="TS2", title="Deuxième", session_id=session.id, language="fr")
    late = process.snippet("Water last", position=9, kind=SnippetKind.MEANS)
    early = process.snippet("Water first", position=1, strength=Strength.WIDE, doubts=("may be two",))
    other = process.snippet("De l’eau, water", source_id=second.id, visibility=Visibility.INTERNAL)
    dry = process.snippet("Nothing wet", source_id=second.id, position=0)
    hidden = process.snippet("Water in confidence", source_id=process.private.id)
    tags = process.tags
    put(session, second, late, early, other, dry, hidden)
    put(
        *(SnippetTag(snippet_id=each.id, tag_id=tags[0].id) for each in (late, other)),
        SnippetTag(snippet_id=early.id, tag_id=tags[1].id),
        SnippetContributor(snippet_id=dry.id, contributor_id=process.people[0].id),
    )
    return {"late": late, "early": early, "other": other, "dry": dry, "hidden": hidden, "session": session}


@pytest.fixture
def named(look, world):
    """The names of the snippets found, in the order shown."""
    names = {each.id: name for name, each in world.items()}

    def find(typed="", **filters):
        hits = queries.hit_list(look, queries.facet_rows(look), typed, Filters(**filters))
        shown = queries.hits_shown(look, hits.numbers, typed)
        return [names[shown[number].snippet.id] for number in hits.numbers]

    return find


def test_hits_stand_by_source_and_place(look, world, process, named):
    assert named("water") == ["early", "late", "hidden", "other"]
    assert named() == ["early", "late", "hidden", "dry", "other"]
    assert named("nowhere ") == []

    hits = queries.hit_list(look, queries.facet_rows(look), "water")
    assert [(each.source_id, each.start, each.count) for each in hits.groups] == [
        (process.source.id, 0, 2),
        (process.private.id, 2, 1),
        (world["other"].source_id, 3, 1),
    ]


def test_filters_leave_one_of_each_list(world, named, process):
    session = world["session"].id

    assert named(tags=(DATA,)) == ["late", "other"]
    assert named(tags=(DATA, LABOUR)) == ["early", "late", "other"]
    assert named(tags=("theme:statistics", DETENTION)) == ["late", "other"]
    assert named(tags=(DATA,), session_ids=(session,)) == ["other"]
    assert named(session_ids=("",)) == ["early", "late", "hidden"]
    assert named(languages=("fr", "ar")) == ["dry", "other"]
    assert named(contributors=("Ivory Coast",)) == ["dry"]
    assert named(kinds=(SnippetKind.MEANS, SnippetKind.OTHER)) == ["late"]
    assert named(strengths=(Strength.WIDE,)) == ["early"]
    assert named(confidence=(Confidence.LISTED,)) == []
    assert named(source_ids=(process.private.id, process.source.id), visibility=(Visibility.CIRCULATE,)) == [
        "early",
        "late",
    ]
    assert named(visibility=(Visibility.INTERNAL,)) == ["hidden", "other"]
    assert named(doubtful=True) == ["early"]
    assert named("wat", tags=(LABOUR,)) == ["early"]


def test_what_a_draft_has_is_left_out_where_asked(named, put, process, world):
    paragraph = process.paragraph("We act")
    put(
        paragraph,
        Provenance(id=new_id(), paragraph_id=paragraph.id, snippet_id=world["late"].id, relation=Relation.ADAPTED),
    )

    assert named("water", unused_in=process.draft.id) == ["early", "hidden", "other"]
    assert named("water", unused_in="another") == ["early", "late", "hidden", "other"]


def test_a_label_that_nobody_made_is_said(look, world):
    rows = queries.facet_rows(look)

    with pytest.raises(NotFound, match="there is no tag theme:Nothing"):
        queries.hit_list(look, rows, "", Filters(tags=("theme:Nothing",)))
    with pytest.raises(NotFound, match="there is no contributor Atlantis"):
        queries.facet_counts(look, rows, "", Filters(contributors=("Atlantis",)))


def test_the_count_beside_a_label_is_what_choosing_it_would_find(look, world):
    rows = queries.facet_rows(look)
    chosen = Filters(tags=(DATA,), kinds=(SnippetKind.MEANS,))

    counts = queries.hit_list(look, rows, "water", chosen).counts

    assert counts == queries.facet_counts(look, rows, "water", chosen)
    assert (counts[DATA], counts.get(LABOUR)) == (1, None)  # both of means, whichever theme
    assert (counts["kind:means of implementation"], counts["kind:commitment"]) == (1, 1)  # of data, whichever kind
    assert counts["source:TS1"] == 1
    assert f"session:{world['session'].id}" not in counts
    assert counts["visibility:circulate"] == 1


def test_what_was_taken_away_since_is_not_shown(look, world, workspace):
    hits = queries.hit_list(look, queries.facet_rows(look), "water")
    workspace.act("Take", "", lambda tx: tx.delete(world["hidden"])).result()

    shown = queries.hits_shown(look, hits.numbers, "water")

    assert list(shown) == [hits.numbers[at] for at in (0, 1, 3)]
    words = [found.snippet.text[start:end] for found in shown.values() for start, end in found.spans]
    assert words == ["Water", "Water", "water"]


def test_an_act_that_sorts_nothing_leaves_the_rows_as_they_are(look, world, put):
    rows = queries.facet_rows(look)
    put(Setting(id="a", value="b"))
    again = queries.facet_rows(look, rows)

    assert again.of > rows.of
    assert again.bits is rows.bits


def test_after_very_many_changes_all_is_read_anew(look, process, put):
    rows = queries.facet_rows(look)
    put(*(process.snippet(f"Snippet {n}", kind=SnippetKind.OTHER) for n in range(1200)))

    assert queries.facet_counts(look, queries.facet_rows(look, rows))["kind:other"] == 1200


# --- the same as asking anew, after whatever was done ----------------------------------------------------------------

VERBS = ("put", "change", "move", "take", "tag", "untag", "speak", "rename", "hide", "undo", "redo", "note")
STEPS = st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 50)), max_size=12)
FILTERS = st.builds(
    Filters,
    tags=st.lists(st.sampled_from([DATA, LABOUR, DETENTION]), max_size=2).map(tuple),
    contributors=st.lists(st.sampled_from(["CIV", "Philippines"]), max_size=2).map(tuple),
    kinds=st.lists(st.sampled_from([SnippetKind.MEANS, SnippetKind.COMMITMENT]), max_size=2).map(tuple),
    strengths=st.lists(st.sampled_from([Strength.WIDE]), max_size=1).map(tuple),
    visibility=st.lists(st.sampled_from(list(Visibility)), max_size=2).map(tuple),
    languages=st.lists(st.sampled_from(["en", "fr"]), max_size=1).map(tuple),
    session_ids=st.lists(st.just(""), max_size=1).map(tuple),
    doubtful=st.booleans(),
)


def act(tx, verb, pick, process):
    present = tx.all(Snippet)
    chosen = present[pick % len(present)] if present else None
    owner = (process.source, process.private)[pick % 2]
    tag, person = process.tags[pick % 3], process.people[pick % 2]
    if verb == "put":
        kind, strength = (SnippetKind.MEANS, SnippetKind.COMMITMENT)[pick % 2], (None, Strength.WIDE)[pick % 2]
        doubts = ("odd",) * (pick % 2)
        row = process.snippet("water", source_id=owner.id, kind=kind, strength=strength, doubts=doubts, position=pick)
        tx.insert(replace(row, reference=row.id))
    elif verb == "note":
        tx.insert(Setting(id=new_id(), value=""))
    elif verb == "rename":
        tx.update(replace(process.people[0], code="CIV", name=f"Côte {pick}"))
    elif verb == "hide":
        tx.update(
            replace(tx.get(Source, owner.id), visibility=list(Visibility)[pick % 3], language=("en", "fr")[pick % 2])
        )
    elif chosen is None:
        return
    elif verb == "change":
        tx.update(replace(chosen, text="land", kind=SnippetKind.OTHER, visibility=list(Visibility)[pick % 3]))
    elif verb == "move":
        tx.update(replace(chosen, source_id=owner.id, position=pick))
    elif verb == "take":
        for link in (*tx.all(SnippetTag, snippet_id=chosen.id), *tx.all(SnippetContributor, snippet_id=chosen.id)):
            tx.delete(link)
        tx.delete(chosen)
    elif verb == "tag" and not tx.all(SnippetTag, snippet_id=chosen.id, tag_id=tag.id):
        tx.insert(SnippetTag(snippet_id=chosen.id, tag_id=tag.id))
    elif verb == "untag":
        tx.delete(SnippetTag(snippet_id=chosen.id, tag_id=tag.id))
    elif verb == "speak" and not tx.all(SnippetContributor, snippet_id=chosen.id, contributor_id=person.id):
        tx.insert(SnippetContributor(snippet_id=chosen.id, contributor_id=person.id))


@settings(max_examples=40, deadline=None)
@given(steps=STEPS, filters=FILTERS, typed=st.sampled_from(["", "wat", "land "]))
def test_rows_kept_up_are_rows_read_anew_and_lists_hold_what_pages_hold(
    steps, filters, typed, tmp_path_factory, new_process
):
    path = tmp_path_factory.mktemp("hits") / "kept.draftdesk"
    process = new_process()
    create(path, process.seed, who="Ana")
    with open_workspace(path, who="Ana") as workspace:
        look = workspace.look()
        kept = queries.facet_rows(look)
        for verb, pick in steps:
            if verb not in {"undo", "redo"}:
                workspace.act("Act", "", lambda tx, verb=verb, pick=pick: act(tx, verb, pick, process)).result()
            elif verb in {each.stack for each in queries.acts(look)}:
                getattr(workspace, verb)().result()
            if pick % 3:  # sometimes several acts are caught up with at once
                kept = queries.facet_rows(look, kept)
        kept, anew = queries.facet_rows(look, kept), queries.facet_rows(look)
        assert (kept.of, kept.bits, kept.marks) == (anew.of, anew.bits, anew.marks)
        assert list(kept.shelves.items()) == list(anew.shelves.items())

        hits = queries.hit_list(look, kept, typed, filters)
        shown = queries.hits_shown(look, hits.numbers, typed)
        wanted = {each.snippet.id: each for each in queries.find(look, typed, filters)}
        assert {each.snippet.id: each for each in shown.values()} == wanted
        assert sum(each.count for each in hits.groups) == len(hits.numbers)
        assert sum(count for label, count in hits.counts.items() if label.startswith("source:")) == len(wanted)


class Interrupted:
    """A look beside which somebody puts in snippets between any two questions."""

    def __init__(self, look, meanwhile):
        self._look = look
        self._meanwhile = meanwhile

    def __getattr__(self, name):
        self._meanwhile()
        return getattr(self._look, name)


def test_what_arrives_while_labels_are_read_is_found_next_time(workspace, look, world, process, put):
    others = workspace.look()
    interrupted = Interrupted(look, lambda: put(process.snippet("Water again")))

    rows = queries.facet_rows(interrupted)
    assert set(queries.hit_list(look, rows, "water").numbers) >= {1, 2, 3}

    rows = queries.facet_rows(interrupted, rows)
    rows = queries.facet_rows(look, rows)
    assert rows == queries.facet_rows(others)
    assert len(queries.hit_list(look, rows, "again").numbers) == others.scalar("SELECT count(*) FROM snippet") - 5
