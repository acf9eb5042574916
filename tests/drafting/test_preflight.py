"""What is found in a draft before it goes out, and words in it that do not circulate."""

from draftdesk.drafting import composing
from draftdesk.drafting.commenting import add_comment
from draftdesk.drafting.known_terms import add_terms
from draftdesk.drafting.preflight import counts, internal_words, preflight_of
from draftdesk.model.preflight.findings import Kind
from draftdesk.model.sources import Visibility

SECRET = "Establish a joint fund for the wells of the northern valleys"


def found(desk, version=None):
    return {each.kind: each for each in preflight_of(desk.look, desk.draft, version).findings}


def test_the_working_draft_is_checked_as_it_would_be_printed(desk):
    desk.bring_in("Protect  the [springs of all States.")
    desk.assemble()

    check = preflight_of(desk.look, desk.draft)

    assert counts(check.findings)[Kind.UNBALANCED_BRACKET] == 1
    finding = next(each for each in check.findings if each.kind is Kind.UNBALANCED_BRACKET)
    assert desk.again(desk.paragraph("Protect")).id == finding.paragraph_id
    assert check.wrong >= 1
    assert finding.paragraph_id in check.names


def test_a_version_has_the_findings_it_was_issued_with(desk):
    desk.bring_in('Protect the "springs".')
    desk.assemble()
    version = desk.freeze()
    paragraph = desk.paragraph("Protect")
    desk.act(composing.edit, paragraph.id, "Protect the springs")

    assert Kind.STRAIGHT_QUOTE in found(desk, version)
    assert Kind.STRAIGHT_QUOTE not in found(desk)


def test_words_of_an_input_that_is_not_for_circulation_are_found(desk):
    desk.bring_in(SECRET, visibility=Visibility.INTERNAL)
    desk.assemble()

    finding = found(desk)[Kind.PRIVATE_WORDS]

    assert finding.words in SECRET
    assert finding.instead == desk.snippet("Establish").reference


def test_the_same_words_said_openly_are_nobodys_secret(desk):
    desk.bring_in(SECRET, visibility=Visibility.INTERNAL)
    desk.bring_in(SECRET)
    desk.assemble()

    assert Kind.PRIVATE_WORDS not in found(desk)


def test_a_comment_that_got_into_the_text_is_found(desk):
    desk.bring_in("Protect the springs.")
    desk.assemble()
    paragraph = desk.paragraph("Protect")
    desk.act(add_comment, paragraph.id, "we can live without the last half sentence here")
    assert Kind.PRIVATE_WORDS not in found(desk)

    desk.act(composing.edit, paragraph.id, "Protect; we can live without the last half sentence here")

    assert found(desk)[Kind.PRIVATE_WORDS].instead == "a comment"


def test_known_terms_are_no_findings(desk):
    desk.bring_in("The CMA protects all springs.")
    desk.assemble()
    assert found(desk)[Kind.UNDEFINED_ABBREVIATION].words == "CMA"

    desk.act(add_terms, {"CMA": ""})

    assert Kind.UNDEFINED_ABBREVIATION not in found(desk)


def test_before_it_goes_out_it_is_told_how_often_and_where_it_says_what_does_not(desk):
    desk.bring_in(*(f"{SECRET}, {n:06}" for n in range(7)), visibility=Visibility.INTERNAL, name="talks.txt")
    desk.assemble()
    first = desk.paragraphs()[-1]
    desk.act(composing.add_footnote, first.id, 3, SECRET)
    desk.freeze("Zero draft")

    internal = internal_words(desk.look, desk.document())

    assert internal is not None
    assert len(internal.places) == 8
    assert internal.places[-1] == "footnote 1"
    (origin,) = internal.origins
    assert internal.told == (
        f"words of what is not for circulation ({origin}) stand in 8 places: "
        "1 (a), 1 (b), 1 (c), 1 (d), 1 (e) and 3 more"
    )


def test_a_text_without_such_words_needs_no_telling(desk):
    desk.bring_in("Protect the  [springs of all States.")
    desk.bring_in(SECRET, visibility=Visibility.INTERNAL)
    desk.assemble()
    desk.act(composing.delete, desk.paragraph("Establish").id)

    assert internal_words(desk.look, desk.document()) is None
