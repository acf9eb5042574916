"""No key with Alt means two things in the place."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel


def marked(text):
    at = text.replace("&&", "  ").find("&")
    return text[at + 1].lower() if at >= 0 else ""


@pytest.mark.parametrize("panel", ["details", "exporting", "changes", "preflight"])
def test_alt_and_a_letter_is_one_thing_in_a_panel_or_a_menu(there, panel):
    there.do("versions.changes")
    there.choose("Working draft")
    shown = [there.place.listing, getattr(there.place, panel)]
    shown += [there.place.concordance] if panel == "changes" else []
    labels = [each.text() for part in shown for each in part.findChildren(QLabel) if each.buddy() is not None]
    buttons = [each.text() for part in shown for each in part.findChildren(QAbstractButton)]
    menus = [each.text() for each in there.program.window.menuBar().actions()]
    keys = Counter(key for text in (*labels, *buttons, *menus) if (key := marked(text)))
    assert not [key for key, count in keys.items() if count > 1], [*labels, *buttons, *menus]
