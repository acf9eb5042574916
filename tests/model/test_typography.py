"""Typographic signs while typing, in six languages. "_" shows a space that does not break, "·" a narrow one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from draftdesk.model.inline import footnote_ids, plain
from draftdesk.model.typography import Habits, normal, typed

LANGUAGES = ("en", "fr", "es", "ru", "zh", "zh-Hant", "ar", "de", "")
KEYS = st.lists(
    st.sampled_from(['"', "'", "-", ".", " ", "s", "a", "5", ":", "!", "«", "»", "(", "May", "No. ", "和", "\u00a0"])
).map("".join)


def written(keys, language, **habits):
    """What stands there after typing key by key, as an editor would put it in."""
    words = ""
    for key in keys:
        instead = typed(words, key, language, Habits(**habits))
        if instead is None:
            words += key
            continue
        assert (words + key).endswith(instead.typed)
        words = words[: len(words) - instead.back] + instead.text
    return words.replace("\u00a0", "_").replace("\u202f", "·")


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ('the "whole-of-society" approach', "the “whole-of-society” approach"),
        ("States' and migrants' families' 'rights'", "States’ and migrants’ families’ ‘rights’"),
        ("don't", "don’t"),
        ('("a" and ["b"])', "(“a” and [“b”])"),
        ('"a"/"b"', "“a”/“b”"),
        ('"', "“"),
        ("40 26' 46\" N", "40 26' 46\" N"),
        ('the "Agenda 2030" is', "the “Agenda 2030” is"),
        ("the 1990's", "the 1990’s"),
        ("2016--2018, a---b", "2016–2018, a—b"),
        ("----", "—-"),
        ("see paragraph 12.", "see paragraph_12."),
        ("see paras. 3-5 and", "see paras._3-5 and"),
        ("article V,", "article_V,"),
        ("No. 5;", "No._5;"),
        ("A/CONF.231/L.1/Rev. 1 ", "A/CONF.231/L.1/Rev._1 "),
        ("on 11 December 2018", "on 11_December 2018"),
        ("10 per cent of 5.3 million people", "10_per cent of 5.3_million people"),
        ("resolution 2042 (2012) ", "resolution_2042_(2012) "),
        ("Mr. Lauber said", "Mr._Lauber said"),
        ("a paragraph that", "a paragraph that"),
        ("12 May be", "12_May be"),
        ("in 12 months ", "in 12 months "),
        ("What: who? All!", "What: who? All!"),
    ],
)
def test_english(keys, wanted):
    assert written(keys, "en") == wanted


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ('le "Pacte mondial" adopté', "le «_Pacte mondial_» adopté"),
        ('"a "b" c"', "«_a “b” c_»"),
        ('" Pacte"', "«_Pacte_»"),
        ("« Pacte »", "«_Pacte_»"),
        ("l'homme, aujourd'hui", "l’homme, aujourd’hui"),
        ("Quoi? Oui ! Non; ainsi :", "Quoi_? Oui_! Non_; ainsi_:"),
        ("Quoi?!", "Quoi_?!"),
        ("à 10:30 précises", "à 10:30 précises"),
        ("https://www.un.org/a?b;c:d", "https://www.un.org/a?b;c:d"),
        ("(?)", "(?)"),
        ("n° 5, par. 3, M. Dupont, le 1er mai, 10 % de 10 000 000 ",
         "n°_5, par._3, M._Dupont, le 1er_mai, 10_% de 10_000_000 "),
    ],
)  # fmt: skip
def test_french(keys, wanted):
    assert written(keys, "fr") == wanted


def test_french_with_narrow_spaces():
    assert written('Quoi? "Oui" : non;', "fr-CH", narrow=True) == "Quoi·? «_Oui_»_: non·;"


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ('la "paz "mundial" duradera"', "la «paz “mundial” duradera»"),
        ("¿Qué? ¡Sí!", "¿Qué? ¡Sí!"),
        ("art. 5, el párrafo 3, el 5 de mayo, 10 por ciento, Sra. Arbour,",
         "art._5, el párrafo_3, el 5_de mayo, 10_por ciento, Sra._Arbour,"),
    ],
)  # fmt: skip
def test_spanish(keys, wanted):
    assert written(keys, "es") == wanted


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ('договор "О мире "и" дружбе"', "договор «О мире „и“ дружбе»"),
        ("пункт 7, ст. 5, № 3, 5 мая 2017 г., 10 процентов,", "пункт_7, ст._5, №_3, 5_мая 2017_г., 10_процентов,"),
        ("г-н Лаубер ", "г-н_Лаубер "),
        ("мир -- это", "мир – это"),
    ],
)
def test_russian(keys, wanted):
    assert written(keys, "ru") == wanted


def test_chinese():
    assert written('通过"全球契约",他说"和\'平\'"', "zh") == "通过“全球契约”,他说“和‘平’”"
    assert written('通過"全球契約"', "zh-Hant") == written('通過"全球契約"', "zh_TW") == "通過「全球契約」"
    assert written("移民--", "zh") == "移民——"


def test_arabic():
    assert written('اعتمد "الاتفاق" في 5 أيار 2018 ', "ar") == "اعتمد ”الاتفاق“ في 5_أيار 2018 "
    assert written("الفقرة 5 من المادة 3، و 54 في المائة،", "ar") == "الفقرة_5 من المادة_3، و_54_في المائة،"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_apostrophe_within_a_word_is_one_in_every_language(language):
    assert written("United Nations Children's and Women's Fund", language) == (
        "United Nations Children’s and Women’s Fund"
    )


def test_single_quotation_marks_around_words_in_latin_letters_still_close():
    assert written("قال 'WTO'", "ar") == "قال ’WTO‘"
    assert written("他说\"和'WTO'\"", "zh-Hant") == "他说「和『WTO』」"
    assert written("儿童基金(Children's)和'平'", "zh") == "儿童基金(Children’s)和‘平’"


def test_each_habit_can_be_left_off():
    keys = '"No. 5" -- it\'s...'
    assert written(keys, "en", quotes=False) == '"No._5" – it\'s...'
    assert written(keys, "en", spaces=False) == "“No. 5” – it’s..."
    assert written(keys, "en", dashes=False) == "“No._5” -- it’s..."
    assert written(keys, "en", ellipses=True) == "“No._5” – it’s…"


def test_a_replacement_can_be_taken_back_and_says_whether_it_is_seen():
    quote = typed("He said ", '"', "en")
    assert (quote.back, quote.text, quote.typed, quote.silent) == (0, "“", '"', False)
    space = typed("paragraph 12", " ", "en")
    assert (space.back, space.text, space.typed, space.silent) == (3, "\u00a012 ", " 12 ", True)
    assert typed("He said", " ", "en") is None
    assert typed("", "ab", "en") is None


def test_a_whole_text_is_set_right_with_its_looks_and_marks():
    text = '*"Noting"*[^n1] paragraph {ref:r} and **paragraph 12** -- \\*isn\'t\\*'
    assert normal(text, "en") == "*“Noting”*[^n1] paragraph\u00a0{ref:r} and **paragraph\u00a012** – \\*isn’t\\*"
    assert normal("plain", "en") == "plain"


@settings(max_examples=300)
@given(KEYS, st.sampled_from(LANGUAGES))
def test_what_is_taken_back_is_what_was_typed(keys, language):
    words = ""
    for key in keys:
        instead = typed(words, key, language)
        if instead is not None:
            assert (words + key).endswith(instead.typed)
            assert len(instead.typed) == instead.back + 1
            assert instead.text != instead.typed
        words = words + key if instead is None else words[: len(words) - instead.back] + instead.text


@given(st.text(alphabet="ab *^~\\[{é\"'-5 .:"), st.sampled_from(LANGUAGES))
def test_a_text_set_right_keeps_letters_and_notes(text, language):
    after = normal(text, language)
    assert footnote_ids(after) == footnote_ids(text)
    assert [each for each in plain(after) if each.isalnum()] == [each for each in plain(text) if each.isalnum()]


@settings(max_examples=300)
@given(KEYS, st.sampled_from(("en", "es", "ru", "ar")))
def test_a_text_set_right_stays_so(keys, language):
    once = normal(normal(keys, language), language)
    assert normal(once, language) == once
