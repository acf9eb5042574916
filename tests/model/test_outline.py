"""Outlines: what a person writes in one, and what is said where it cannot be read."""

import pytest

from draftdesk.model.drafts import Role
from draftdesk.model.errors import InvalidSettings
from draftdesk.model.outline import MAX_LENGTH, Rule, read_outline
from draftdesk.model.sources import SnippetKind, Strength

FULL = """<!-- For the team:
# not a heading -->
# Global compact

```rule
profile = "resolution"
```

## Preamble

We, the Heads of State,
meeting in Marrakech,

have agreed:

```rule
role = "preambular"
```

## Objectives and commitments ##
### {tag}
```rule
repeat = "theme"
kinds = ["commitment", "principle"]
tags = ["dimension:national"]
addressees = ["States"]
strengths = ["wide", "many"]
label = "Objective {n}:"
chapeau = "We commit to the following with regard to {tag}:"
role = "sub-paragraph"
```
#### Deeper
##### Deepest
## Preamble
"""


def test_headings_become_sections_in_sections():
    outline = read_outline(FULL, "compact.md")

    assert (outline.title, outline.profile) == ("Global compact", "resolution")
    preamble, objectives, again = outline.sections
    assert (preamble.key, preamble.level, preamble.title) == ("preamble", 1, "Preamble")
    assert preamble.prose == ("We, the Heads of State, meeting in Marrakech,", "have agreed:")
    assert preamble.rule == Rule(role=Role.PREAMBULAR)
    assert objectives.rule is None
    (each,) = objectives.sections
    assert (each.key, each.level, each.title) == ("objectives-and-commitments/tag", 2, "{tag}")
    assert each.rule == Rule(
        repeat="theme",
        kinds=(SnippetKind.COMMITMENT, SnippetKind.PRINCIPLE),
        tags=("dimension:national",),
        addressees=("States",),
        strengths=(Strength.WIDE, Strength.MANY),
        label="Objective {n}:",
        chapeau="We commit to the following with regard to {tag}:",
        role=Role.SUB_PARAGRAPH,
    )
    assert each.sections[0].sections[0].title == "Deepest"
    assert [section.level for section in (each.sections[0], each.sections[0].sections[0])] == [3, 4]
    assert again.key == "preamble-2"


def test_keys_are_all_different_whatever_the_titles():
    outline = read_outline("# T\n## A\n## a!\n## A-2\n## A\n## …\n## ?\n### A\n## A/A\n", "x.md")

    keys = [section.key for section in outline.sections]
    keys += [inner.key for section in outline.sections for inner in section.sections]
    assert len(set(keys)) == len(keys) == 8


def test_text_under_the_title_stands_before_the_first_section():
    outline = read_outline("# Title\nBy the Assembly.\n\n## First\n", "x.md")

    assert outline.title == "Title"
    assert [(section.title, section.prose) for section in outline.sections] == [
        ("", ("By the Assembly.",)),
        ("First", ()),
    ]


def test_an_outline_needs_no_title():
    outline = read_outline("## Only a section\n", "x.md")

    assert outline.title == ""
    assert [section.title for section in outline.sections] == ["Only a section"]


def test_a_second_heading_of_the_first_level_is_a_section():
    outline = read_outline("# One\n# Two\n## Three\n", "x.md")

    assert outline.title == "One"
    assert [(section.title, section.level) for section in outline.sections] == [("Two", 1)]
    assert outline.sections[0].sections[0].title == "Three"


def test_comments_are_for_people_and_do_not_move_the_lines():
    with pytest.raises(InvalidSettings, match=r"^x\.md, line 5: "):
        read_outline("# T\n<!-- one\ntwo --> <!-- three -->\n## S\n```python\n```\n", "x.md")
    assert read_outline("# T\n## S<!-- note -->\n<!-- never closed\n## hidden\n", "x.md").sections[0].title == "S"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "x.md: this outline has no heading; start a line with '#' for each section"),
        ("<!-- # x -->", "x.md: this outline has no heading"),
        ("#no space", "x.md, line 1: text before the first heading; start with '# Title'"),
        ("\nHello\n# T\n", "x.md, line 2: text before the first heading"),
        ("# T\n```\nx\n```", "x.md, line 2: a fenced block in an outline is a 'rule' under a heading"),
        ("```rule\n```\n# T", "x.md, line 1: a fenced block in an outline is a 'rule' under a heading"),
        ("# T\n## S\n```rule\nrole = 'operative'\n", "x.md, line 3: this rule is not closed with ```"),
        ("# T\n## S\n```rule\nrole = \n```", "x.md, line 3: this rule is not valid TOML"),
        (f"# T\n```rule\nlabel = {'9' * 5000}\n```", "x.md, line 2: this rule is not valid TOML: it has a number of "),
        (f"# T\n```rule\ntags = {'[' * 5000}\n```", "x.md, line 2: this rule is not valid TOML: it is nested too deep"),
        ("# T\n## S\n```rule\nrules = 1\n```", "x.md, line 3: a rule has no setting 'rules'; it knows addressees, "),
        (
            "# T\n## S\n```rule\nrole = 'title'\n```",
            "x.md, line 2: 'role' is one of operative, preambular, sub-paragraph",
        ),
        ("# T\n## S\n```rule\nrepeat = 1\n```", "x.md, line 2: 'repeat' must be a text in quotes"),
        ("# T\n## S\n```rule\ntags = 'a'\n```", "x.md, line 2: 'tags' must be a list of texts in quotes"),
        ("# T\n## S\n```rule\ntags = ['a', 1]\n```", "x.md, line 2: 'tags' must be a list of texts in quotes"),
        ("# T\n## S\n```rule\nkinds = ['poem']\n```", "x.md, line 2: 'kinds' knows no 'poem', only principle, "),
        ("# T\n## S\n```rule\nstrengths = ['x']\n```", "x.md, line 2: 'strengths' knows no 'x', only undisputed, "),
        ("# T\n```rule\nprofile = 7\n```", "x.md, line 1: 'profile' must be a text in quotes"),
        ("# " + "x" * MAX_LENGTH, "x.md: an outline of more than a million characters is no outline"),
    ],
)
def test_what_cannot_be_read_is_said_with_its_line(text, line):
    with pytest.raises(InvalidSettings) as caught:
        read_outline(text, "x.md")

    assert str(caught.value).startswith(line)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("rule", ["role = ['operative']", "role = {a = 1}", "role = 1"])
def test_a_role_that_is_no_word_at_all_is_said_too(rule):
    with pytest.raises(InvalidSettings, match="'role'"):
        read_outline(f"# T\n## S\n```rule\n{rule}\n```", "x.md")


@pytest.mark.parametrize(
    ("rule", "accepted"),
    [
        (Rule(), True),
        (Rule(kinds=(SnippetKind.COMMITMENT,)), True),
        (Rule(kinds=(SnippetKind.PROCESS,)), False),
        (Rule(tags=("Theme:DATA", "theme:other")), True),
        (Rule(tags=("theme:other",)), False),
        (Rule(addressees=("states",)), True),
        (Rule(addressees=("UN system",)), False),
        (Rule(strengths=(Strength.WIDE,)), True),
        (Rule(strengths=(Strength.SOME,)), False),
        (Rule(kinds=(SnippetKind.COMMITMENT,), strengths=(Strength.SOME,)), False),
    ],
)
def test_a_snippet_must_meet_every_filter(rule, accepted):
    found = rule.accepts(
        kind=SnippetKind.COMMITMENT, tags=["theme:data"], addressee="Member States", strength=Strength.WIDE
    )

    assert found is accepted


def test_a_snippet_of_no_strength_meets_no_strength():
    rule = Rule(strengths=(Strength.WIDE,))

    assert not rule.accepts(kind=SnippetKind.COMMITMENT, tags=[], addressee="", strength=None)


def test_an_outline_made_to_take_long_does_not():
    read_outline("# " + " " * 300_000 + "x\n" + "## a\n" * 20_000 + "<!--" * 50_000, "x.md")
