"""The form that others rely on."""

import json

import pytest

from draftdesk.comparing.compare import compare
from draftdesk.comparing.plain import plain
from draftdesk.model.comparison import Passage

A = "12. States shall act now | Remove every small dam"
B = "14. States should act now | Remove every small dam"


def test_a_comparison_is_printed_as_the_contract_says(compared):
    told = json.loads(json.dumps(plain(compared(A, B), "Zero draft", "Rev.1")))

    assert told["schema"] == 1
    assert told["a"]["title"] == "Zero draft"
    assert told["b"]["paragraphs"][0] == {
        "index": 0,
        "paragraph_id": None,
        "number": "14.",
        "role": "",
        "part": "body",
        "text": "States should act now",
    }
    assert told["changes"][0] == {
        "kind": "edited",
        "a": [0],
        "b": [0],
        "renumbered": True,
        "formatting": False,
        "substance": "substantive",
        "reasons": ["obligation"],
        "segments": [["equal", "States "], ["delete", "shall"], ["insert", "should"], ["equal", " act now"]],
    }
    assert told["changes"][1]["segments"] == [["equal", "Remove every small dam"]]
    assert told["changes"][1]["substance"] is None


def test_the_summary_counts_changes_and_words(compared):
    counts = plain(compared(A, B), "", "")["summary"]

    assert counts["edited"] == counts["unchanged"] == counts["renumbered"] == counts["substantive"] == 1
    assert counts["words_inserted"] == counts["words_deleted"] == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["States shall act\nand report now."], ["States shall act\nand also report now."]),
        (["States shall act now;\nand they shall report."], ["States shall act now;", "and they shall report."]),
        (["Act now\nas you can;", "report on it\nevery year."], ["Act now\nas you can;\nreport on it\nevery year."]),
        (["Act now, all of you"], ["Act now, all of you", "Remove\nevery small dam"]),
    ],
)
def test_line_breaks_are_told_from_the_ends_of_paragraphs(old, new):
    for a, b in ((old, new), (new, old)):
        told = plain(compare([Passage(text=text) for text in a], [Passage(text=text) for text in b]), "", "")
        said = {side: [each["text"] for each in told[side]["paragraphs"]] for side in "ab"}

        assert said["a"] == [text.replace("\n", "\u2028") for text in a]
        for change in told["changes"]:
            for side, gone in (("a", "insert"), ("b", "delete")):
                segments = "".join(text for kind, text in change["segments"] if kind != gone)
                assert segments == "\n".join(said[side][at] for at in change[side])
