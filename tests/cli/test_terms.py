"""draftdesk terms: the abbreviations that need no explanation."""

LIST = "Abbreviation,Meaning\nCMA,Conference serving as the meeting\nLDC,Least developed country\n"


def test_terms_are_added_listed_and_removed(water, succeed, command):
    assert succeed("terms", water) == "no term was added; add some with --add or --from\n"

    succeed("terms", water, "--add", "CMA=Conference of the Parties", "--add", "LDC")
    said = command("terms", water, "--remove", "LDC", "--json")

    assert said.json["terms"] == [{"term": "CMA", "words": "Conference of the Parties"}]
    assert "off the known terms" in succeed("acts", water)


def test_terms_are_taken_from_a_file_and_from_a_source_and_make_a_text_fit(water, succeed, command, tmp_path):
    succeed("insert", water, "The CMA and the SMS met", "--role", "operative")
    listed, told = tmp_path / "terms.csv", tmp_path / "report.txt"
    listed.write_text(LIST, encoding="utf-8")
    told.write_text("Report\n\nThe small mountain States (SMS) met.\n", encoding="utf-8")
    code = command("import", water, told, "--json").json["sources"][0]["id"]
    assert command("check", water, "--working").out.count("Spell this out") == 2

    succeed("terms", water, "--from", listed, "--from", code)

    assert succeed("terms", water).splitlines() == [
        "CMA          Conference serving as the meeting",
        "LDC          Least developed country",
        "SMS          small mountain States",
    ]
    assert "Spell this out" not in command("check", water, "--working").out


def test_what_was_typed_is_not_replaced_by_a_list(water, succeed, tmp_path):
    (tmp_path / "terms.csv").write_text(LIST, encoding="utf-8")
    succeed("terms", water, "--add", "CMA=Our words", "--add", "LDC")

    succeed("terms", water, "--from", tmp_path / "terms.csv")

    assert succeed("terms", water).splitlines() == ["CMA          Our words", "LDC          Least developed country"]


def test_a_file_is_enough_for_one_check(water, succeed, command, tmp_path):
    (tmp_path / "terms.csv").write_text(LIST, encoding="utf-8")
    succeed("insert", water, "The CMA met", "--role", "operative")

    assert "Spell this out" not in command("check", water, "--working", "--terms", tmp_path / "terms.csv").out
    assert "no term was added" in succeed("terms", water)


def test_what_is_no_list_and_no_term_is_told_in_one_line(refused, command, tmp_path, water):
    assert "there is no source X9" in refused("terms", water, "--from", "X9")
    assert "does not exist" in refused("terms", water, "--from", tmp_path / "gone.csv")
    assert "is the workspace itself" in refused("terms", water, "--from", water)
    assert "is not a term" in refused("terms", water, "--add", "two words")
    (tmp_path / "plain.txt").write_text("Nothing is explained here.", encoding="utf-8")
    assert "no abbreviation is explained in" in command("terms", water, "--from", tmp_path / "plain.txt").err
