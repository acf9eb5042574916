import pytest

from draftdesk.kit import resources
from draftdesk.kit.resources import is_name, named, resource, sample


def test_what_ships_is_found_from_the_checkout():
    assert resource("profiles", "default.toml").is_file()
    assert sample().is_dir()
    assert not resource("no", "such").exists()


def test_resources_of_a_kind_are_called_by_name():
    profiles = named("profiles", ".toml")

    assert {"default", "resolution", "summary"} <= set(profiles)
    assert profiles["default"] == resource("profiles", "default.toml")
    assert named("profiles", ".nothing") == {}


def test_an_installation_without_its_files_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "a" / "b" / "c" / "resources.py"))

    with pytest.raises(FileNotFoundError, match="install the program again"):
        resource("profiles")


def test_the_package_s_own_folder_comes_before_the_checkout_s(monkeypatch, tmp_path):
    installed, checkout = tmp_path / "src" / "draftdesk", tmp_path
    for place in (installed, checkout):
        (place / "resources").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(installed / "kit" / "resources.py"))

    assert resource("x") == installed / "resources" / "x"
    (installed / "resources").rmdir()
    assert resource("x") == checkout / "resources" / "x"


@pytest.mark.parametrize("text", ["compact", "migration compact", "sdg-target", "A_1"])
def test_a_name(text):
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["", "a.toml", "../secret", "/etc/passwd", "a/b", "a\\b", ".hidden", "c:x", "a\n", "é", " a"]
)
def test_no_name_but_perhaps_a_path(text):
    assert not is_name(text)
