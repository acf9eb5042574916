import pytest

from draftdesk.kit.resources import named
from draftdesk.model.drafts import Paragraph, Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.labels import label_of
from draftdesk.model.numbering import filled, numbers
from draftdesk.model.profile import Ending, Profile, read_profile
from draftdesk.model.suffixes import Bis
from draftdesk.writing.content import bare_number


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
        ("bis = ['version']", 'x.toml: \'bis\' is "additional" or "version"'),
        (f"operative = {'9' * 5000}", "x.toml: this profile is not valid TOML: it has a number of too many digits"),
        (f"openings = {'[' * 5000}", "x.toml: this profile is not valid TOML: it is nested too deeply"),
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


SPOKEN = """
sub_paragraphs = ["({alpha})"]
[endings.sub-paragraph]
each = ";"
[endings.operative]
each = "."
[languages.fr]
sub_paragraphs = ["{alpha})"]
[languages.fr.endings.sub-paragraph]
each = "\\u00a0;"
"""


def test_a_language_says_only_what_is_otherwise_in_it():
    profile = read_profile(SPOKEN, "x.toml")
    french = profile.in_language("fr-CH")
    assert (profile.sub_paragraphs, french.sub_paragraphs) == (("({alpha})",), ("{alpha})",))
    assert french.endings[Role.OPERATIVE] == Ending(each=".", before_last=".", last=".")
    assert french.endings[Role.SUB_PARAGRAPH] == Ending(each="\u00a0;", before_last="\u00a0;", last="\u00a0;")
    assert french.operative == profile.operative
    assert profile.in_language("de") == profile.in_language("") == profile


def test_a_profile_without_languages_is_the_same_in_all():
    assert read_profile('operative = "{n}"', "x").in_language("fr") == read_profile('operative = "{n}"', "x")


@pytest.mark.parametrize("name", ["default", "resolution", "summary"])
@pytest.mark.parametrize(
    ("language", "first"), [("en", "(a)"), ("fr", "a)"), ("es", "a)"), ("ru", "a)"), ("ar", "(أ)"), ("zh", "(a)")]
)
def test_the_shipped_profiles_letter_sub_paragraphs_as_each_language_does(name, language, first):
    profile = read_profile(named("profiles", ".toml")[name].read_text("utf-8"), name).in_language(language)
    assert filled(profile.sub_paragraphs[0], 1) == first
    assert (profile.name, profile.bis) == (name, Bis.ADDITIONAL)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("languages = 1", "x.toml: 'languages' has a table for each language, such as [languages.fr]"),
        ("[languages]\nfr = 1", "x.toml: 'languages' has a table for each language, such as [languages.fr]"),
        ('[languages.fr]\nbis = "version"', "x.toml: 'bis' is the same in all languages"),
        ("[languages.fr]\nsub_paragraphs = 1", "x.toml, fr: 'sub_paragraphs' must be a list of texts in quotes"),
        ("[languages.fr]\ncolour = 1", "x.toml, fr: a profile has no setting 'colour'"),
    ],
)
def test_what_is_wrong_in_a_language_is_named(text, said):
    with pytest.raises(InvalidSettings) as raised:
        read_profile(text, "x.toml")
    assert str(raised.value).startswith(said)


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("en", "Objective 1:"),
        ("fr", "Objectif 1\u00a0:"),
        ("es", "Objetivo 1:"),
        ("ru", "Цель 1:"),
        ("ar", "الهدف 1:"),
        ("zh", "目标 1："),
        ("de", "Objective 1:"),
    ],
)
@pytest.mark.parametrize("name", ["default", "resolution", "summary"])
def test_an_objective_is_called_so_in_the_draft_s_language_and_known_again(name, language, printed):
    profile = read_profile(named("profiles", ".toml")[name].read_text("utf-8"), name).in_language(language)
    heading = Paragraph(id="h", draft_id="d", ord="a", role=Role.HEADING_2, label="Objective {n}:")

    assert numbers([heading], profile)["h"].printed == printed
    assert label_of(f"{printed} Water").number == printed
    assert bare_number(printed) == printed.rstrip(":：").rstrip()


def test_labels_that_are_none_are_refused():
    with pytest.raises(InvalidSettings, match="'labels' has a text in quotes for each label"):
        read_profile("labels = 3", "x.toml")
    with pytest.raises(InvalidSettings, match=r"x\.toml, fr: 'labels' has a text"):
        read_profile('[languages.fr.labels]\n"Objective {n}:" = 3', "x.toml")
