"""What the registry says that Undo shows is what the acts are called when they are done."""

import re
from pathlib import Path

import pytest

from draftdesk.desktop.app import ACTS
from draftdesk.desktop.compose.brackets import acts as brackets
from draftdesk.desktop.compose.editing.formatting import GESTURE
from draftdesk.desktop.compose.editing.pasting import PASTE
from draftdesk.desktop.compose.notes import noting
from draftdesk.desktop.compose.outline.standing_acts import ROLES, STATUSES
from draftdesk.desktop.compose.referring import referring
from draftdesk.drafting import (
    arranging,
    assembling,
    beginning,
    bulk,
    choosing,
    commenting,
    deciding,
    export_profiles,
    holding,
    identity,
    known_terms,
    linking,
    marking,
    originals,
    pairing,
    placing,
    profiles,
    receiving,
    reissuing,
    remarking,
    replacing,
    superseding,
    updating,
    versions,
    watching,
    wordings,
)
from draftdesk.drafting.describing import SourceChanges, change_sources_name
from draftdesk.drafting.editing import SnippetChanges, name_of_change
from draftdesk.drafting.rewriting import Line, Stretch, name_of
from draftdesk.drafting.workspaces import RETITLE, open_workspace
from draftdesk.model.numbering import Number
from draftdesk.model.searching import Query
from draftdesk.model.sources import Locator, Source, Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.queries import Chosen

_ITSELF = {"edit.undo", "edit.redo"}
SHOWN = {act.name: act.undo for act in ACTS if act.undo and act.name not in _ITSELF}


@pytest.fixture
def names(sample: Path) -> dict[str, str]:
    """By act, what it is called when it is done to what stands in the sample."""
    with open_workspace(sample, who="Ada") as workspace:
        look = workspace.look()
        source, older = queries.sources(look)[:2]
        snippet = queries.snippets(look, source.id)[0]
        at = Locator(page=None, block=snippet.block, end_block=snippet.block, start=0, end=5)
        brought_in = next(each.name for each in queries.acts(look) if each.name.startswith("Import"))
        return {
            "file.properties": RETITLE,
            **_of_text(),
            **dict.fromkeys(("sources.import", "sources.import-folder", "sources.paste"), brought_in),
            **{
                f"{reader}.{name}": shown
                for reader in ("snippets", "beside")
                for name, shown in (
                    ("mark", marking.mark_name(look, source, at)),
                    ("mark-recent", marking.mark_name(look, source, at, ["theme:Data"])),
                    ("mark-new", marking.mark_name(look, source, at, ["theme:New"])),
                    ("unmark", marking.unmark_name([snippet])),
                )
            },
            **_of_passage(marking.called_at(look, source.id, at)),
            **_of_chosen(queries.chosen(look, [snippet.id])),
            **_of_sources(source, older),
            **_of_draft(),
            **_of_comparison(),
            "reflected.set-aside": deciding.set_aside_name([snippet]),
            "reflected.take-up": deciding.take_up_name([snippet]),
            "draft.new": beginning.BEGIN,
            "draft.assemble": assembling.assemble_name(queries.drafts(look)[0].name),
            "draft.freeze": versions.freeze_name(versions.IssueDetails(label="Rev.2")),
            "draft.identity": identity.CHANGE_IDENTITY,
            "draft.numbering": profiles.CHANGE_NUMBERING,
            "draft.terms": known_terms.add_terms_name(["CMA", "LDC"]),
            "draft.profiles": export_profiles.change_export_profile_name("Our house"),
            "draft.update": updating.update_name("Rev.2, from the Group.docx"),
            "draft.receive": receiving.add_version_name(versions.IssueDetails(label="Rev.2")),
            "versions.restore": versions.restore_name(queries.versions(look, queries.draft_named(look).id)[0]),
            "versions.reissue": reissuing.reissue_name(queries.versions(look, queries.draft_named(look).id)[0]),
            "versions.pairing": pairing.pairing_name(queries.versions(look, queries.draft_named(look).id)[0]),
        }


def _of_text() -> dict[str, str]:
    looks = ("italic", "bold", "superscript", "subscript", "plain")
    line = Line(id="a", text="water")
    typed = name_of(Stretch(draft_id="d", above=None, before=("a",), after=(line,)))
    return {
        **{f"text.{look}": GESTURE for look in looks},
        "text.no-break-space": typed,
        "text.footnote": noting.ADD,
        "text.reference": referring.ADD,
        "text.paste-plain": PASTE,
    }


def _of_comparison() -> dict[str, str]:
    return {
        "compare.remark": remarking.ADD,
        "compare.remark-edit": remarking.EDIT,
        "compare.remark-delete": remarking.DELETE,
        "compare.remark-move": remarking.MOVE,
        "compare.remark-drop": remarking.DELETE,
        "compare.forget": remarking.FORGET,
        "compare.watch": watching.ADD,
        "compare.watch-paragraph": watching.ADD,
        "compare.watch-edit": watching.EDIT,
        "compare.watch-remove": watching.REMOVE,
        "compare.watch-import": watching.TAKE_IN,
    }


def _of_chosen(chosen: Chosen) -> dict[str, str]:
    shown_to = name_of_change(choosing.called(chosen), SnippetChanges(visibility=Visibility.INTERNAL))
    return {
        "snippets.accept": choosing.accept_name(chosen),
        "snippets.set-aside": choosing.set_aside_name(chosen),
        "snippets.take-up": choosing.take_up_name(chosen),
        "snippets.delete": choosing.delete_name(chosen),
        **{f"snippets.{each}": shown_to for each in ("internal", "co-facilitators", "circulate")},
    }


def _of_sources(source: Source, older: Source) -> dict[str, str]:
    return {
        "sources.details": change_sources_name([source], SourceChanges(title="New", dated="2018-01-01")),
        "sources.move": change_sources_name([source, older], SourceChanges(session_id=None)),
        "sources.reports-on": change_sources_name([source], SourceChanges(reports_on=older.id)),
        "sources.supersede": superseding.supersede_name(source, older),
        "sources.delete": originals.delete_sources_name([source]),
    }


def _of_passage(called: str) -> dict[str, str]:
    return {
        "beside.insert": placing.insert_name(called),
        "beside.insert-under": placing.insert_name(called),
        "beside.insert-into": placing.put_name(called),
        "beside.link": linking.link_name(called),
    }


def _of_draft() -> dict[str, str]:
    verbs = {"draft.move-up": "Move", "draft.move-down": "Move", "draft.promote": "Promote", "draft.demote": "Demote"}
    verbs |= {"draft.rename": "Reword", "draft.delete": "Delete"}
    return {
        **{name: arranging.arrange_name(verb, ["12 (a)"]) for name, verb in verbs.items()},
        **{name: bulk.bulk_name("Change role of", ["12", "13"], role) for name, role in ROLES.items()},
        **{name: bulk.bulk_name("Change status of", ["12 (a)"], status) for name, status in STATUSES.items()},
        "status.reopen": bulk.bulk_name("Reopen", ["12 (a)"]),
        "numbers.hold": holding.HOLD,
        "numbers.release": holding.RELEASE,
        "numbers.alternative": holding.set_alternative_name(Number("12.", "12", 0)),
        "numbers.own": holding.set_alternative_name(None),
        "brackets.bracket": brackets.BRACKET,
        "brackets.alternative": brackets.ALTERNATIVE,
        "brackets.accept": brackets.ACCEPT,
        "brackets.remove": brackets.REMOVE,
        "brackets.delete": brackets.DELETE,
        "draft.replace": replacing.replace_name(Query(words="State"), "Member State"),
        "draft.insert-snippet": placing.insert_name("RC/7"),
        "draft.insert-under": placing.insert_name("RC/7"),
        "draft.insert-into": placing.put_name("RC/7"),
        "draft.link-snippet": linking.link_name("RC/7"),
        "draft.unlink-snippet": linking.unlink_name("RC/7"),
        "draft.own-words": linking.MAKE_OWN_NAME,
        "draft.restore-wording": wordings.RESTORE_NAME,
        "changes.restore": wordings.RESTORE_NAME,
        "comments.add": commenting.ADD,
        "comments.edit": commenting.EDIT,
        "comments.resolve": commenting.RESOLVE,
        "comments.reopen": commenting.REOPEN,
        "comments.delete": commenting.DELETE,
    }


def test_undo_shows_what_the_registry_says(names: dict[str, str]) -> None:
    assert names.keys() == SHOWN.keys(), "an act without a name here, or a name without an act"
    patterns = {name: re.escape(shown).replace("…", ".+") for name, shown in SHOWN.items()}
    assert not {act: name for act, name in names.items() if not re.fullmatch(patterns[act], name)}


def test_several_snippets_are_counted(sample: Path) -> None:
    with open_workspace(sample, who="Ada") as workspace:
        three = queries.chosen(workspace.look(), [each.id for each in queries.snippets(workspace.look())[:3]])
    assert choosing.delete_name(three) == "Delete 3 snippets"
    assert choosing.clear_doubts_name(three) == "Look at 3 snippets"
