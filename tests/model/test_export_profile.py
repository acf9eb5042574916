"""How a version looks on paper: what a profile works out of its settings."""

from draftdesk.model.export_profile import INFORMAL, SUB_PARAGRAPH_LEVELS, ExportProfile, Line, Page, Paper, Running


def test_the_text_takes_what_the_margins_leave():
    assert Page(paper=Paper.A4, start_mm=25, end_mm=65).text_width_mm == 120
    assert round(Page(paper=Paper.LETTER, start_mm=20, end_mm=20).text_width_mm, 1) == 175.9


def test_each_level_of_sub_paragraphs_stands_deeper_up_to_the_last():
    indents = [INFORMAL.sub_paragraph_at(level).indent_mm for level in range(1, SUB_PARAGRAPH_LEVELS + 3)]
    assert indents[:3] == [25, 37.5, 50]
    assert indents[SUB_PARAGRAPH_LEVELS - 1 :] == [indents[SUB_PARAGRAPH_LEVELS - 1]] * 3
    assert INFORMAL.sub_paragraph_at(0) == INFORMAL.sub_paragraph_at(1)


def test_a_legend_is_said_in_the_documents_language_or_not_at_all():
    profile = ExportProfile(legend=(("en", "brackets"), ("fr", "crochets")))
    assert [profile.legend_in(each) for each in ("en", "fr-CH", "FR", "ar", "")] == [
        "brackets",
        "crochets",
        "crochets",
        "",
        "",
    ]


def test_running_lines_have_a_middle_where_one_of_them_says_something_there():
    assert not Running().header_has_centre
    assert Running(first_header=Line(centre="{label}")).header_has_centre
    assert Running(footer=Line(centre="{page}")).footer_has_centre
