"""The form that others rely on."""

import json

from draftdesk.comparing.plain import plain

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
