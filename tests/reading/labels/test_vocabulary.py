"""Vocabularies: what ships is complete and right; what a person writes is read or refused with its line."""

from pathlib import Path

import pytest

from draftdesk.model.errors import InvalidSettings, UnreadableFile
from draftdesk.model.folding import matching_key
from draftdesk.model.vocabulary import Contributor, ContributorKind, Vocabulary
from draftdesk.reading.labels.names import forms
from draftdesk.reading.labels.vocabulary import from_path, read_contributors, read_facet, shipped

HEADER = "code,name,kind,official,names,former,groups\n"
TODAY = "2026-01-01"


@pytest.fixture(scope="module")
def compact() -> Vocabulary:
    return shipped("migration-compact")


def _members(vocabulary: Vocabulary, code: str, day: str = TODAY) -> set[str]:
    by_id = {who.id: who for who in vocabulary.contributors}
    group = next(who for who in vocabulary.contributors if who.code == code)
    return {
        by_id[row.member_id].code
        for row in vocabulary.memberships
        if row.group_id == group.id and (row.since or "") <= day < (row.until or "9999")
    }


def _named(vocabulary: Vocabulary, name: str) -> Contributor:
    key = matching_key(name)
    return next(who for who in vocabulary.contributors if any(matching_key(form) == key for form in forms(who)))


def test_all_member_states_ship(compact: Vocabulary) -> None:
    states = [who for who in compact.contributors if who.kind is ContributorKind.STATE]
    assert len(states) == len({who.code for who in states}) == 193
    assert all(len(who.code) == 3 and who.code.isupper() and who.official for who in states)


def test_every_state_has_its_names_in_other_scripts(compact: Vocabulary) -> None:
    for who in compact.contributors:
        if who.kind is ContributorKind.STATE:
            names = " ".join(who.names)
            assert any("\u0400" <= c <= "\u04ff" for c in names), who.name
            assert any("\u0600" <= c <= "\u06ff" for c in names), who.name
            assert any("\u4e00" <= c <= "\u9fff" for c in names), who.name


def test_every_state_stands_in_one_regional_group(compact: Vocabulary) -> None:
    regional = [_members(compact, code) for code in ("AG", "APG", "EEG", "GRULAC", "WEOG")]
    # WEOG: its 28 members and the United States, which belongs to it for elections
    assert [len(members) for members in regional] == [54, 54, 23, 33, 29]
    assert len(set.union(*regional)) == 193


@pytest.mark.parametrize(
    ("code", "day", "count"),
    [
        ("EU", TODAY, 27),
        ("EU", "2017-06-19", 28),
        ("EU", "2006-01-01", 25),
        ("G77", TODAY, 134),
        ("NONALIGNED", TODAY, 121),
        ("OIC", TODAY, 57),
        ("ARAB", TODAY, 22),
        ("LAS", TODAY, 22),
        ("AU", TODAY, 54),
        ("ASEAN", "2024-01-01", 10),
        ("ASEAN", TODAY, 11),
        ("CELAC", TODAY, 33),
        ("CARICOM", TODAY, 14),
        ("LDC", "2024-06-01", 45),
        ("LDC", TODAY, 44),
        ("LLDC", TODAY, 32),
        ("AOSIS", TODAY, 39),
        ("SIDS", TODAY, 39),
        ("COMMONWEALTH", TODAY, 56),
        ("PIF", TODAY, 16),
        ("ECOWAS", "2024-06-01", 15),
        ("ECOWAS", TODAY, 12),
        ("SADC", TODAY, 16),
        ("GCC", TODAY, 6),
        ("SICA", TODAY, 8),
        ("NORDIC", TODAY, 5),
        ("CANZ", TODAY, 3),
    ],
)
def test_groups_have_as_many_members_as_they_had_that_day(compact: Vocabulary, code: str, day: str, count: int) -> None:
    assert len(_members(compact, code, day)) == count


def test_the_united_kingdom_left_and_is_known_to_have_been_a_member(compact: Vocabulary) -> None:
    assert "GBR" in _members(compact, "EU", "2018-07-13")
    assert "GBR" not in _members(compact, "EU", "2020-02-01")


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("Turkey", "TUR"),
        ("Swaziland", "SWZ"),
        ("Cape Verde", "CPV"),
        ("Burma", "MMR"),
        ("Zaire", "COD"),
        ("Czech Republic", "CZE"),
        ("The former Yugoslav Republic of Macedonia", "MKD"),
        ("South Korea", "KOR"),
        ("Democratic People's Republic of Korea", "PRK"),
        ("United Kingdom of Great Britain and Northern Ireland", "GBR"),
        ("États-Unis", "USA"),
        ("Федеративные Штаты Микронезии", "FSM"),
        ("المملكة العربية السعودية", "SAU"),
        ("刚果民主共和国", "COD"),
        ("Congo", "COG"),
        ("G77 and China", "G77"),
        ("UN Refugee Agency", "UNHCR"),
    ],
)
def test_people_are_known_by_every_name_they_have(compact: Vocabulary, form: str, code: str) -> None:
    assert _named(compact, form).code == code


def test_there_are_six_dimensions_and_all_targets(compact: Vocabulary) -> None:
    titles = {facet.id: facet.title for facet in compact.facets}
    assert sorted(titles.values()) == ["Dimension", "SDG target", "Theme"]
    dimensions = [tag.name for tag in compact.tags if titles[tag.facet_id] == "Dimension"]
    assert dimensions == ["human", "community", "local and sub-national", "national", "regional", "global"]
    targets = [tag for tag in compact.tags if titles[tag.facet_id] == "SDG target"]
    assert len([tag for tag in targets if tag.parent_id is None]) == 17
    assert len([tag for tag in targets if tag.parent_id is not None]) == 169
    migration = next(tag for tag in targets if tag.name.startswith("10.7 "))
    goal = next(tag for tag in targets if tag.id == migration.parent_id)
    assert goal.name == "Goal 10 Reduced inequalities"
    assert {"SDG 10.7", "target 10.7"} <= set(migration.synonyms)


def test_the_default_vocabulary_knows_no_single_process() -> None:
    themes = [tag.name for tag in shipped(None).tags]
    assert "Follow-up and review" in themes
    assert "Border management" not in themes


def test_an_unknown_vocabulary_is_refused_with_those_there_are() -> None:
    with pytest.raises(InvalidSettings, match=r"'nonsense'.*general, migration-compact"):
        shipped("nonsense")


def test_a_person_reads_a_folder_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "contributors.csv").write_text(
        "\ufeff" + HEADER + 'EU,European Union,negotiating group,,EU,,\nFRA,France,State,,,,"EU (since 1958-01-01)"\n',
        encoding="utf-8",
    )
    (tmp_path / "theme.oceans.csv").write_text("name,synonyms\nFisheries,Fishing; Fish stocks\n", encoding="utf-8")
    found = from_path(tmp_path)
    assert [who.name for who in found.contributors] == ["European Union", "France"]
    assert found.memberships[0].since == "1958-01-01"
    assert [(facet.name, facet.title) for facet in found.facets] == [("theme", "Theme")]
    assert found.tags[0].synonyms == ("Fishing", "Fish stocks")


def test_a_person_reads_a_single_file(tmp_path: Path) -> None:
    file = tmp_path / "refers-to.csv"
    file.write_text("name,parent,synonyms,colour\nTreaty,,,\nProtocol,Treaty,,#112233\n", encoding="utf-8")
    found = from_path(file)
    assert found.facets[0].title == "Refers to"
    assert found.tags[1].parent_id == found.tags[0].id
    assert [tag.position for tag in found.tags] == [0, 1]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("X,Xland,Country,,,,\n", r"line 2: 'Country' is no kind"),
        ("X,Xland,State,,,,\nY,Yland,State,,,,ZZ\n", r"line 3: there is no group with the code 'ZZ'"),
        ("X,Xland,State,,,,\nX,Yland,State,,,,\n", r"line 3: the code 'X' stands in line 2"),
        ("X,Xland,State,,,,\nY,Yland,State,,XLAND,,\n", r"line 3: 'XLAND' is a name of line 2"),
        ("X,,State,,,,\n", r"line 2: the column 'name' is empty"),
        ("G,Gs,negotiating group,,,,\nX,Xland,State,,,,G (since May)\n", r"line 3: 'since May' is no date"),
        ("G,Gs,negotiating group,,,,\nX,Xland,State,,,,G (since 2024-13-01)\n", r"line 3: .* is no date"),
        ("X,Xland,State,,,,,,\n", r"line 2: more than the 7 columns"),
        ('X,"Xland,State\n', r"line 2: this is not CSV"),
    ],
)
def test_what_contributors_do_not_say_rightly_is_refused_with_its_line(lines: str, message: str) -> None:
    with pytest.raises(InvalidSettings, match=message):
        read_contributors(HEADER + lines, "mine.csv")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"line 1: the file is empty"),
        ("title\nA\n", r"line 1: the column 'name' is missing"),
        ("name,name\nA,B\n", r"line 1: a column stands there twice"),
        ("name,parent\nA,B\n", r"line 2: the parent 'B' is no tag"),
        ("name,parent\nA,B\nB,A\n", r"line 2: 'A' stands under itself"),
        ("name,synonyms\nA,x\nB,X\n", r"line 3: 'X' is already the word of another tag"),
        ("name,colour\nA,blue\n", r"line 2: 'blue' is no colour"),
    ],
)
def test_what_a_facet_does_not_say_rightly_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InvalidSettings, match=message):
        read_facet(text, "theme", "mine.csv")


def test_lines_are_counted_as_an_editor_shows_them() -> None:
    with pytest.raises(InvalidSettings, match="line 5"):
        read_facet('name,synonyms\n\n"two\nlines",x\nA,x\n', "theme", "mine.csv")


def test_files_that_are_none_are_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(InvalidSettings, match="no CSV file"):
        from_path(tmp_path)
    with pytest.raises(UnreadableFile, match="cannot be read"):
        from_path(tmp_path / "absent.csv")
    (tmp_path / "theme.csv").write_bytes(b"name\n\xe9t\xe9\n")
    with pytest.raises(InvalidSettings, match="not UTF-8"):
        from_path(tmp_path)
    (tmp_path / "theme.csv").write_text("name\nA\n", encoding="utf-8")
    (tmp_path / "theme.other.csv").write_text("name\nB\n", encoding="utf-8")
    with pytest.raises(InvalidSettings, match="two files for the facet 'theme'"):
        from_path(tmp_path)
    (tmp_path / "theme.other.csv").rename(tmp_path / "My Themes.csv")
    with pytest.raises(InvalidSettings, match="name the file after its facet"):
        from_path(tmp_path)
