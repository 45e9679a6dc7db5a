"""A missing skill is the short noun phrase that the passage says was lacking."""

import pytest

from ravive.domain.reading.comments.slots.passage import Passage
from ravive.domain.reading.comments.slots.skill import read_missing_skill, read_missing_skills
from ravive.domain.reading.comments.text import prepare


def whole(text: str) -> Passage:
    """Return the passage that is the whole of a text."""
    comment = prepare(text)
    return Passage(comment, 0, len(comment.body))


def part(text: str, words: str) -> Passage:
    """Return the passage of a text that begins and ends with `words`."""
    comment = prepare(text)
    start = comment.raw.index(words)
    return Passage(comment, start, start + len(words))


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Elle n'a pas assez pratiqué la pose de voies veineuses", "pose de voies veineuses"),
        ("Aucune expérience du diagnostic immobilier, le cabinet ne forme pas", "diagnostic immobilier"),
        ("never audited a charity before", "charity"),
        ("has not run a kitchen bigger than 30 covers", "kitchen bigger"),
        ("Weak spot: stakeholder mapping", "stakeholder mapping"),
        ("no track record in fundraising", "fundraising"),
        ("il ne sait pas lire un plan", "lire un plan"),
        ("N'a jamais touché à After Effects", "After Effects"),
        ("Un peu court techniquement sur le réseau", "réseau"),
        ("lacunes en comptabilité analytique", "comptabilité analytique"),
    ],
)
def test_a_word_of_lacking_points_at_what_follows(text: str, skill: str) -> None:
    """The little words, the verb and the nouns that say nothing by themselves are passed."""
    assert read_missing_skill(whole(text)).skill == skill


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Sage X3 jamais ouvert", "Sage X3"),
        ("Her SQL isn't up to it", "SQL"),
        ("droit rural inconnu d'elle", "droit rural"),
        ("la marée, il ne connaît pas", "marée"),
        ("SEO : néant", "SEO"),
        ("tax returns rusty", "tax returns"),
        ("Revit exigé", "Revit"),
    ],
)
def test_a_judgement_points_at_what_stands_before(text: str, skill: str) -> None:
    """Where nothing follows the word of lacking, the topic before it is the skill."""
    assert read_missing_skill(whole(text)).skill == skill


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("N'a travaillé que sur du Fanuc, ici c'est du Num", "Num"),
        ("SolidWorks uniquement, le BE est sous Catia", "Catia"),
        ("Wanted a Salesforce admin, he's a HubSpot guy", "Salesforce"),
        ("le client veut une comptable qui connaisse Quadra", "Quadra"),
    ],
)
def test_what_the_house_works_with_is_the_skill_not_all_that_the_person_has(text: str, skill: str) -> None:
    """The phrase after "que", "only" is what the person does have."""
    assert skill in (read_missing_skill(whole(text)).skill or "")


def test_a_pronoun_leads_back_to_the_sentence_before() -> None:
    """The passage may hold only the second half of what is told."""
    assert read_missing_skill(
        part("Tout est sous Cegid ici. Elle ne l'a jamais vu.", "Elle ne l'a jamais vu")
    ).skill == ("Cegid")


def test_two_tools_lacking_are_two_claims_each_with_its_mark() -> None:
    """A list, with "ni" or with commas, is split; a mark belongs to the tool it follows."""
    assert [claim.skill for claim in read_missing_skills(whole("connaît ni Reflex ni Manhattan"))] == [
        "Reflex",
        "Manhattan",
    ]
    marked = read_missing_skills(whole("Kubernetes 2/5, Terraform 1/5"))
    assert [(claim.skill, claim.level) for claim in marked] == [("Kubernetes", 2), ("Terraform", 1)]
    assert [claim.skill for claim in read_missing_skills(whole("no Java or Kotlin"))] == ["Java", "Kotlin"]
    assert [claim.skill for claim in read_missing_skills(whole("pas de Revit et Allplan"))] == ["Revit", "Allplan"]


def test_the_level_is_the_mark_out_of_five_only() -> None:
    """Marks out of ten or twenty leave the level out."""
    assert read_missing_skill(whole("Winpharma 1,5/5")).level == 1.5
    assert read_missing_skill(whole("Sage 2 sur 5, insuffisant")).level == 2
    assert read_missing_skill(whole("test de calcul 4/20")).level is None


@pytest.mark.parametrize("text", ["Pas le niveau", "niveau technique insuffisant", "not good enough"])
def test_a_passage_that_names_no_skill_leaves_it_out(text: str) -> None:
    """Only what the text states."""
    assert read_missing_skill(whole(text)).skill is None


def test_a_name_hit_by_a_long_comment_costs_no_more_than_its_surroundings() -> None:
    """A hostile text is read around the passage only."""
    comment = prepare("pas de " * 15_000 + "Revit")
    assert read_missing_skill(Passage(comment, len(comment.body) - 12, len(comment.body))).skill == "Revit"


@pytest.mark.parametrize(
    ("text", "words", "skill"),
    [
        ("La grandMA3, jamais eue sous les doigts", "jamais eue sous les doigts", "grandMA3"),
        ("PEHD jamais soudé", "PEHD jamais soudé", "PEHD"),
        ("Autoclave : n'en a jamais conduit", "n'en a jamais conduit", "Autoclave"),
        ("SolidWorks niveau tuto YouTube", "SolidWorks niveau tuto YouTube", "SolidWorks"),
        ("Excel basic only", "Excel basic only", "Excel"),
    ],
)
def test_a_participle_and_a_level_are_of_what_stands_before_them(text: str, words: str, skill: str) -> None:
    assert read_missing_skill(part(text, words)).skill == skill


def test_the_skills_listed_before_the_last_one_are_lacking_too() -> None:
    assert [claim.skill for claim in read_missing_skills(whole("mais Dante et Q-SYS inconnus"))] == ["Dante", "Q-SYS"]


def test_a_good_mark_is_no_lack() -> None:
    assert read_missing_skill(whole("Bon cadreur, Revit 5/5, Navisworks 2/5")).skill == "Navisworks"
