"""How a reader finds a paragraph: by its number after those it stands under."""

import pytest

from draftdesk.model.citing import full_numbers
from draftdesk.model.comparison import Passage


@pytest.mark.parametrize(
    ("printed", "cited"),
    [
        ("4.|(a)|(i)|(ii)|(b)|5.", "4|4 (a)|4 (a)(i)|4 (a)(ii)|4 (b)|5"),
        ("4.|a)|i)|b)|5.|a)", "4|4 (a)|4 (a)(i)|4 (b)|5|5 (a)"),
        ("4 -|(أ)|‘1’|‘2’|(ب)|(هـ)|5 -|(أ)", "4|4 (أ)|4 (أ) ‘1’|4 (أ) ‘2’|4 (ب)|4 (هـ)|5|5 (أ)"),
        ("4.|(a)|(一)|(二)|(b)|(十一)|5.", "4|4 (a)|4 (a)(一)|4 (a)(二)|4 (b)|4 (b)(十一)|5"),
    ],
)
def test_letters_go_on_from_the_figure_before_them_in_every_language(printed, cited):
    passages = [Passage(text="x", number=number) for number in printed.split("|")]
    assert "|".join(full_numbers(passages)) == cited
