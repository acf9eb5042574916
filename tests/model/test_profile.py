import pytest

from draftdesk.kit.resources import named
from draftdesk.model.drafts import Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.profile import Ending, Profile, read_profile


def test_an_empty_profile_is_the_default():
    assert read_profile("", "x.toml") == Profile()


def test_a_profile_says_how_paragraphs_are_numbered_and_ended():
    profile = read_profile(
        """
        name = "mine"
        operative = "OP{n}"
        preambular = "PP{n}"
        headings = ["{ROMAN}.", "{ALPHA}."]
        sub_paragraphs = ["{alpha})"]
        initials = "lower"
        openings = ["commit to"]
        [endings.sub-paragraph]
        each = ";"
        last = "."
        [endings.operative]
        each = ";"
        """,
        "x.toml",
    )

    assert profile == Profile(
        name="mine",
        operative="OP{n}",
        preambular="PP{n}",
        headings=("{ROMAN}.", "{ALPHA}."),
        sub_paragraphs=("{alpha})",),
        initials="lower",
        openings=("commit to",),
        endings={
            Role.SUB_PARAGRAPH: Ending(each=";", before_last=";", last="."),
            Role.OPERATIVE: Ending(each=";", before_last=";", last=";"),
        },
    )


@pytest.mark.parametrize("path", named("profiles", ".toml").values(), ids=lambda path: path.stem)
def test_every_profile_that_ships_can_be_read(path):
    assert read_profile(path.read_text("utf-8"), path.name).name == path.stem


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("name = ", "x.toml: this profile is not valid TOML: "),
        ("colour = 'red'", "x.toml: a profile has no setting 'colour'; it knows alternative, bis, "),
        ("initials = 'big'", 'x.toml: \'initials\' is "upper", "lower" or "keep"'),
        ("initials = ['upper']", "x.toml: 'initials' is"),
        ("name = 1", "x.toml: 'name' must be a text in quotes"),
        ("headings = '{n}'", "x.toml: 'headings' must be a list of texts in quotes"),
        ("openings = [1]", "x.toml: 'openings' must be a list of texts in quotes"),
        ("endings = 1", "x.toml: 'endings' has a table for each of sub-paragraph, operative, preambular"),
        ("[endings.title]", "x.toml: 'endings' has a table for each of"),
        ("[endings]\noperative = ';'", "x.toml: the endings of 'operative' are 'each', 'before_last' and 'last'"),
        ("[endings.operative]\nfirst = ';'", "x.toml: the endings of 'operative' are"),
        ("[endings.operative]\neach = 1", "x.toml: 'each' must be a text in quotes"),
    ],
)
def test_what_cannot_be_read_is_said_in_a_line(text, line):
    with pytest.raises(InvalidSettings) as caught:
        read_profile(text, "x.toml")

    assert str(caught.value).startswith(line)
    assert "\n" not in str(caught.value)
