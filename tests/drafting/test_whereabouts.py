"""Where a snippet stands, in the words that the inspector says it with."""

import shutil
from pathlib import Path

from draftdesk.drafting.coverage import coverage
from draftdesk.drafting.whereabouts import whereabouts
from draftdesk.drafting.workspaces import open_workspace
from draftdesk.workspace import queries


def test_every_snippet_of_the_sample_stands_where_coverage_has_it(shown: tuple[Path, str], tmp_path: Path) -> None:
    with open_workspace(Path(shutil.copy(shown[0] / "water.draftdesk", tmp_path)), who="Ana") as workspace:
        look = workspace.look()
        (draft,) = queries.drafts(look)
        lines = {line.snippet.reference: line.paragraphs for line in coverage(look, draft).lines}
        said = {each.reference: whereabouts(look, each)[0].paragraphs for each in queries.snippets(look)}
    inside = [numbers for numbers in said.values() if any("(" in number for number in numbers)]
    assert inside, "the sample has sub-paragraphs"
    assert all(number[0].isdigit() for numbers in inside for number in numbers)
    assert {each: set(numbers) for each, numbers in said.items()} == {each: set(lines[each]) for each in said}
