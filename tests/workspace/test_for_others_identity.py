"""Of whose document it is, a copy for others has what went out, and nothing else."""

import hashlib
from contextlib import closing
from dataclasses import replace

from draftdesk.model.identity import Identity
from draftdesk.model.sources import Visibility
from draftdesk.workspace import queries
from draftdesk.workspace.check import check
from draftdesk.workspace.for_others import copy_for_others
from draftdesk.workspace.opening import connect
from draftdesk.workspace.records import StoredFile
from draftdesk.workspace.workspace import open_workspace


def emblem(content):
    name = hashlib.sha256(content).hexdigest()
    return name, StoredFile(sha256=name, size=len(content), bytes=content)


def copied(path, target):
    with closing(connect(path, mode="ro")) as connection:
        return copy_for_others(connection, target, overwrite=False)


def test_versions_keep_what_they_were_handed_out_with_and_emblems_nobody_shows_any_more_go(path, process, tmp_path):
    name, shown = emblem(b"the emblem on the version")
    old, forgotten = emblem(b"zyzzyva: an emblem that was taken away again")
    said = Identity(organ="General Assembly", emblem=name, letter="Excellency, we enclose it.")
    version, *parts, issue = process.version("Zero draft", "We agree", identity=said)
    unlisted, *its_parts, its_issue = process.version(
        "Undone", "We disagree", identity=Identity(emblem=old, letter="zyzzyva: nobody got this letter")
    )
    again, *more, another = process.version("Zero draft*", "We agree", reissues=version.id)
    stray, *stray_parts, stray_issue = process.version("Rev.1", "We agree", reissues=unlisted.id)
    with open_workspace(path, who="Ana") as workspace:
        workspace.act("Freeze", "", lambda tx: tx.insert(shown, version, *parts, issue)).result()
        workspace.act("Freeze", "", lambda tx: tx.insert(again, *more, another)).result()
        workspace.act("Freeze", "", lambda tx: tx.insert(stray, *stray_parts, stray_issue)).result()
        workspace.act("Freeze", "", lambda tx: tx.insert(forgotten, unlisted, *its_parts, its_issue)).result()
        workspace.undo().result()
    target = tmp_path / "others.draftdesk"

    copied(path, target)

    assert b"zyzzyva" not in target.read_bytes()
    assert check(target) == ()
    with open_workspace(target, who="Ben", read_only=True) as looking:
        look = looking.look()
        zero, reissued, rest = queries.versions(look, process.draft.id)
        assert zero.identity == said
        assert (reissued.reissues, rest.reissues) == (zero.id, None)
        assert queries.source_file(look, name) == b"the emblem on the version"
        assert queries.source_file(look, old) is None


def test_the_emblem_of_the_working_draft_goes_with_it(path, process, tmp_path):

    name, shown = emblem(b"the emblem of the draft")
    with open_workspace(path, who="Ana") as workspace:
        workspace.act(
            "Change identity",
            "",
            lambda tx: (tx.insert(shown), tx.update(replace(process.draft, identity=Identity(emblem=name)))),
        ).result()
    target = tmp_path / "others.draftdesk"

    copied(path, target)

    with open_workspace(target, who="Ben", read_only=True) as looking:
        (draft,) = queries.drafts(looking.look())
        assert queries.source_file(looking.look(), draft.identity.emblem) == b"the emblem of the draft"


def test_a_source_that_is_not_for_circulation_stays_out_beside_an_emblem(path, process, tmp_path):
    name, shown = emblem(b"the emblem")
    hidden, secret = emblem(b"zyzzyva said in confidence")

    with open_workspace(path, who="Ana") as workspace:
        private = replace(process.private, sha256=hidden, visibility=Visibility.INTERNAL)
        workspace.act(
            "Import",
            "",
            lambda tx: (
                tx.insert(shown, secret),
                tx.update(private, replace(process.draft, identity=Identity(emblem=name))),
            ),
        ).result()
    target = tmp_path / "others.draftdesk"

    copied(path, target)

    assert b"zyzzyva" not in target.read_bytes()
    with open_workspace(target, who="Ben", read_only=True) as looking:
        assert queries.source_file(looking.look(), name) == b"the emblem"
