"""Who speaks in a passage: every State that does, no State that is only talked about."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftdesk.model.vocabulary import ContributorKind, Vocabulary
from draftdesk.reading.labels.attribution import How, Names, contributors_in, contributors_of, people_in
from draftdesk.reading.labels.vocabulary import shipped

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(shipped("migration-compact"))


def _who(text: str, names: Names) -> list[str]:
    return [mention.name for mention in contributors_in(text, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some set priorities [Colombia, Sweden, Chile, President of the General Assembly].",
            ["Colombia", "Sweden", "Chile", "President of the General Assembly"],
        ),
        ("Good practices [Sierra Leone and South Africa] were named.", ["Sierra Leone", "South Africa"]),
        ("This was said [Mexico, among others].", ["Mexico"]),
        ("as the group held [Sweden, on behalf of the EU]", ["Sweden", "European Union"]),
        ("Mehmet Samsar (Turkey) gave a breakdown of it.", ["Türkiye"]),
        ("Berhane Gebre- Christos (Ethiopia), for example, suggested more.", ["Ethiopia"]),
        ("Chidi King (International Trade Union Confederation) spoke.", ["International Trade Union Confederation"]),
        ("A representative of Guatemala noted this.", ["Guatemala"]),
        ("The delegate from the Philippines (speaking from the floor) agreed.", ["Philippines"]),
        ("For example, the Myanmar representative noted this.", ["Myanmar"]),
        ("The representatives of the ICRC, the Holy See and Mali agreed.", None),
        ("Canada suggested a new paragraph.", ["Canada"]),
        ("In this regard, Viet Nam noted the costs.", ["Viet Nam"]),
        ("Mexico and Switzerland called for more.", ["Mexico", "Switzerland"]),
        ("The Nordic countries stressed this.", ["Nordic countries"]),
        ("Mexico, which hosts the meeting, has proposed this.", ["Mexico"]),
        ("The EU and its member States underlined it.", ["European Union"]),
        ("Egypt, on behalf of the African Group, said so.", ["Egypt", "African Group"]),
        ("As proposed by Canada and Norway, and according to Chile, so it is.", ["Canada", "Norway", "Chile"]),
        ("The Government of Ethiopia stated its position.", ["Ethiopia"]),
        ("Burundi: a memorandum had been prepared.", ["Burundi"]),
        ("The Minister of Foreign Affairs of Panama stressed it.", ["Panama"]),
        ("Do better at borders (Mexico, United Kingdom).", ["Mexico", "United Kingdom"]),
        ("La délégation du Mexique a dit non.", ["Mexico"]),
        ("The Deputy Secretary-General advocated it.", ["Deputy Secretary-General"]),
        ("The EU, Mali and many other speakers mentioned it.", ["European Union", "Mali"]),
        (
            "Other delegates stated that it sufficed (Ethiopia), called for more (Sweden, Peru), and left.",
            ["Ethiopia", "Sweden", "Peru"],
        ),
        ("the WHO said so", ["World Health Organization"]),
        ("A representative of the Community of Sant Egidio spoke.", ["Community of Sant'Egidio"]),
    ],
)
def test_who_speaks_is_found(text: str, expected: list[str] | None, names: Names) -> None:
    if expected is None:
        expected = ["International Committee of the Red Cross", "Holy See", "Mali"]
    assert _who(text, names) == expected


@pytest.mark.parametrize(
    "text",
    [
        "as in the [New York Declaration], [slide 2], [to the], [f]or [the United Nations] [...]",
        "[on the report of the Third Committee (A/64/433)]",
        "Migrants in Libya reported abuse, and many left Cuba for the United States of America.",
        "Experts from Mexico said so.",
        "The Bank of Mexico suggested it.",
        "Ms. Marla Conrad, Advocacy Coordinator, Kino Border Initiative, Mexico, suggested it.",
        "The President of the Swedish Red Cross noted it.",
        "Jordan Smith suggested it, and Georgia O'Keeffe explained it.",
        "who asked us to act? it is they who noted it; turkey said nobody.",
        "WHO SAID SO",
        "EU-funded programmes noted an increase.",
        "The meeting was held in Puerto Vallarta (Mexico).",
        "It concerns the Global Forum on Migration and Development (GFMD).",
        "The African Economic Community (EAC), for example, was established in 1991.",
        "That Algeria consider withdrawing its reservation.",
        "It was moderated by H.E. Mr. Ola Henrikson, Director General, Ministry of Justice of Sweden.",
        "Juan José Gómez Camacho, Permanent Representative of Mexico to the United Nations, a co-facilitator, said so.",
        "The professor from the University of Nigeria explained it.",
        "Some participants worked in three countries (Kenya, Uganda and Mali) for years.",
        "Mexico and many others left.",
        "Guinea. Bissau is a town.",
    ],
)
def test_who_is_only_talked_about_does_not_speak(text: str, names: Names) -> None:
    assert [name for name in _who(text, names) if name != "Guinea"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Niger proposed", "Niger"),
        ("Nigeria proposed", "Nigeria"),
        ("Guinea proposed", "Guinea"),
        ("Guinea-Bissau proposed", "Guinea-Bissau"),
        ("Guinea Bissau proposed", "Guinea-Bissau"),
        ("Equatorial Guinea proposed", "Equatorial Guinea"),
        ("Papua New Guinea proposed", "Papua New Guinea"),
        ("Congo proposed", "Congo"),
        ("The Democratic Republic of the Congo proposed", "Democratic Republic of the Congo"),
        ("The Republic of Korea proposed", "Republic of Korea"),
        ("The Democratic People’s Republic of Korea proposed", "Democratic People's Republic of Korea"),
        ("DPRK proposed", "Democratic People's Republic of Korea"),
        ("Sudan proposed", "Sudan"),
        ("South Sudan proposed", "South Sudan"),
        ("Dominica proposed", "Dominica"),
        ("The Dominican Republic proposed", "Dominican Republic"),
        ("Georgia proposed", "Georgia"),
        ("Jordan proposed", "Jordan"),
        ("Chad proposed", "Chad"),
        ("The European University Institute proposed", "European University Institute"),
        ("Côte d’Ivoire proposed", "Côte d'Ivoire"),
        ("Cote d Ivoire proposed", "Côte d'Ivoire"),
    ],
)
def test_the_longest_name_counts(text: str, expected: str, names: Names) -> None:
    assert _who(text, names) == [expected]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("[Mayor of Mechelen, Belgium]", "Mayor of Mechelen, Belgium", ContributorKind.LOCAL_AUTHORITY),
        ("Matteo Biffoni (Mayor, Prato, Italy) said so", "Mayor, Prato, Italy", ContributorKind.LOCAL_AUTHORITY),
        (
            "Hibaq Jama (Councillor, City of Bristol, United Kingdom) described it",
            "Councillor, City of Bristol, United Kingdom",
            ContributorKind.LOCAL_AUTHORITY,
        ),
        (
            "Fatumo Farah (Director, Himilo Relief and Development Association (HIRDA), Netherlands) explained it",
            "Himilo Relief and Development Association (HIRDA), Netherlands",
            ContributorKind.CIVIL_SOCIETY,
        ),
        (
            "Anna Ek (Professor, Faculty of Law, Northwest University, South Africa) argued",
            "Faculty of Law, Northwest University, South Africa",
            ContributorKind.ACADEMIA,
        ),
        ("Mirela Stoia (PricewaterhouseCoopers) agreed that so it is", "PricewaterhouseCoopers", ContributorKind.OTHER),
        (
            "The representative of Patriotic Vision (speaking from the floor) argued",
            "Patriotic Vision",
            ContributorKind.CIVIL_SOCIETY,
        ),
    ],
)
def test_a_mayor_a_scholar_or_an_association_is_not_the_state(
    text: str, name: str, kind: ContributorKind, names: Names
) -> None:
    (mention,) = contributors_in(text, names)
    assert (mention.name, mention.kind, mention.known) == (name, kind, False)


@pytest.mark.parametrize(
    ("affiliation", "name"),
    [
        (
            "Director, Department of Immigration Services, Ministry of Interior and Coordination of Government, Kenya",
            "Kenya",
        ),
        ("High Commissioner of Bangladesh in Sri Lanka", "Bangladesh"),
        ("Bureau of Population, Refugees and Migration, United States Department of State", "United States of America"),
        ("IOM Manager of the Capacity-building Programme", "International Organization for Migration"),
        ("Permanent Observer of the Inter-Parliamentary Union to the United Nations", "Inter-Parliamentary Union"),
        ("Chair, Business Mechanism, Global Forum on Migration and Development", "GFMD Business Mechanism"),
        ("Deputy Executive Secretary, Hazards Agreement, Council of Europe", "Council of Europe"),
    ],
)
def test_an_office_holder_speaks_for_the_state_or_body_of_the_office(affiliation: str, name: str, names: Names) -> None:
    (mention,) = contributors_in(f"Maria da Silva ({affiliation}) explained it.", names)
    assert (mention.name, mention.how, mention.known) == (name, How.SPEAKER, True)
    assert mention.note


def test_a_mention_says_where_it_stands(names: Names) -> None:
    text = "Élan — first, Turkey stressed it [Mali]."
    found = [(text[mention.start : mention.end], mention.how) for mention in contributors_in(text, names)]
    assert found == [("Turkey", How.NAMED), ("Mali", How.BRACKETED)]


def test_a_mayor_stays_one_where_only_the_state_is_given_later(names: Names) -> None:
    later = "Bart Somers (Belgium) held that migrants were citizens."
    people = people_in(f"Bart Somers (Mayor, Mechelen, Belgium) said so. {later}", names)
    assert _who(later, names) == ["Belgium"]
    assert [mention.name for mention in contributors_in(later, names, people)] == ["Mayor, Mechelen, Belgium"]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("Algeria; Kuwait", ["Algeria", "Kuwait"]),
        ("Kuwait, Sudan and Italy", ["Kuwait", "Sudan", "Italy"]),
        ("The Holy See", ["Holy See"]),
        ("G77 and China", ["Group of 77 and China"]),
        ("Trinidad and Tobago, Bosnia and Herzegovina", ["Trinidad and Tobago", "Bosnia and Herzegovina"]),
        ("Statement by Mexico on behalf of CELAC", ["Mexico", "Community of Latin American and Caribbean States"]),
        ("Delegation of the Philippines", ["Philippines"]),
        ("MEX; CHE", ["Mexico", "Switzerland"]),
        ("Korea, Republic of", ["Republic of Korea"]),
        ("Iran (Islamic Republic of), Netherlands", ["Iran (Islamic Republic of)", "Netherlands (Kingdom of the)"]),
        ("EU\nCanada", ["European Union", "Canada"]),
        ("墨西哥、法国", ["Mexico", "France"]),
        ("Mexique et Suisse", ["Mexico", "Switzerland"]),
        ("المكسيك، فرنسا", ["Mexico", "France"]),
        ("Kino Border Initiative, Mexico", ["Kino Border Initiative"]),
        ("Ministry of Foreign Affairs, Kenya", ["Kenya"]),
        ("", []),
    ],
)
def test_a_delegation_field_is_read(field: str, expected: list[str], names: Names) -> None:
    assert [mention.name for mention in contributors_of(field, names)] == expected


def test_an_unknown_delegation_stays_as_it_is_written(names: Names) -> None:
    found = contributors_of("Kuwait, Foo Mountain Dwellers and Italy", names)
    assert [(mention.name, mention.known) for mention in found] == [
        ("Kuwait", True),
        ("Foo Mountain Dwellers", False),
        ("Italy", True),
    ]
    assert found[1].kind is ContributorKind.OTHER


@given(st.text(max_size=300))
def test_any_text_is_read_and_mentions_stand_in_it(text: str) -> None:
    known = _KNOWN
    for mention in (*contributors_in(text, known), *contributors_of(text, known)):
        assert 0 <= mention.start < mention.end <= len(text)


_PIECES = [
    "Mexico",
    "(",
    ")",
    "[",
    "]",
    ", ",
    " and ",
    "representative of ",
    " said ",
    "Mayor",
    ". ",
    "John Smith ",
    "\n\n",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=30).map("".join))
def test_known_mentions_are_names_of_the_vocabulary(text: str) -> None:
    for mention in contributors_in(text, _KNOWN):
        assert not mention.known or mention.name == "Mexico"


@pytest.mark.skipif(not DATA.is_dir(), reason="the real inputs are not here")
def test_recommendations_with_their_authors_in_brackets_are_read_as_the_list_has_them(names: Names) -> None:
    raw = (DATA / "cards" / "upr-recommendations-2008.csv").read_bytes().decode("cp1252", "replace")
    expected: dict[str, set[str]] = {}
    for row in csv.DictReader(io.StringIO(raw.replace("\r", "\n"))):
        expected.setdefault(row["text"], set()).update(who.name for who in contributors_of(row["From"] or "", names))
    right = wrong = missed = 0
    for text, authors in expected.items():
        found = set(_who(text, names))
        right += len(found & authors)
        wrong += len(found - authors)
        missed += len(authors - found)
    assert right > 950
    assert wrong <= 8
    assert missed < 45


@pytest.mark.skipif(not DATA.is_dir(), reason="the real inputs are not here")
def test_a_whole_report_names_its_speakers_and_nobody_else(names: Names) -> None:
    text = (DATA / "sources" / "idm-red-book-27.txt").read_text(encoding="utf-8")
    people = people_in(text, names)
    found = contributors_in(text, names, people)
    assert len(found) > 200
    speakers = {mention.name for mention in found}
    assert {"Mayor, Mechelen, Belgium", "Himilo Relief and Development Association (HIRDA), Netherlands"} <= speakers
    assert speakers.isdisjoint({"Belgium", "Netherlands (Kingdom of the)", "Cuba", "Oman", "Saudi Arabia", "Somalia"})


_KNOWN = Names(
    Vocabulary(contributors=tuple(who for who in shipped(None).contributors if who.name in {"Mexico", "Switzerland"}))
)
