"""Where there is no room for three columns, the versions are a tab."""

from PySide6.QtWidgets import QTabWidget


def tabs(there):
    found = next(each for each in there.place.findChildren(QTabWidget) if each.count() > 2)
    return [found.tabText(at) for at in range(found.count())]


def test_in_a_narrow_window_the_versions_are_a_tab_and_come_back(there):
    there.come()
    assert tabs(there) == ["Version", "Export", "Changes"]
    window = there.program.window
    window.resize(window.minimumSizeHint().width(), 500)
    there.settled()
    assert tabs(there) == ["Versions", "Version", "Export", "Changes"]
    there.come()
    assert there.view.isVisible()
    there.choose("Zero draft")
    assert there.pages.toPlainText().splitlines()[1] == "Zero draft"
    window.resize(1366, 768)
    there.settled()
    assert tabs(there) == ["Version", "Export", "Changes"]
    assert there.view.isVisible()


def test_an_export_is_called_for_in_a_narrow_window(there, qapp):
    there.program.window.resize(there.program.window.minimumSizeHint().width(), 500)
    there.settled()
    panel = there.exporting()
    assert panel.isVisible()
    assert panel.isAncestorOf(qapp.focusWidget())
