"""Which notes are in a language that is not read here; a word, a name or a quotation makes none."""

import json
from pathlib import Path

import pytest

from ravive.application.sentences import label
from ravive.domain.kernel.vocabulary import Firmness
from ravive.domain.lexicon import fold
from ravive.domain.reading.comments import CommentReading, read_comment
from ravive.domain.reading.language import OTHERS, unread_language

CORPUS = Path(__file__).parents[3] / "corpus" / "comments"
NOT_READ = [
    ("de", "Bewerberin hat abgesagt, hat ein anderes Angebot angenommen. Nicht mehr kontaktieren!"),
    ("de", "Kandidat war nett, aber zu wenig Erfahrung in SAP und Gehaltsvorstellung zu hoch"),
    ("es", "La candidata no tiene experiencia suficiente en el sector y pide un salario muy alto"),
    ("es", "Muy buena entrevista pero pide 45k, volver a llamar en septiembre"),
    ("it", "Candidato bravo ma chiede troppo, RAL 45k contro 38k, richiamare a settembre"),
    ("it", "Non ha abbastanza esperienza nel settore, profilo troppo junior"),
    ("pt", "O candidato desistiu do processo, aceitou outra proposta"),
    ("nl", "Goede kandidaat maar te weinig ervaring met SAP, salaris te hoog"),
    ("pl", "Odmówił oferty, wybrał inną firmę, zadzwonić za pół roku"),
    ("ro", "Candidatul nu are experiență suficientă și cere un salariu prea mare"),
    ("sv", "Kandidaten var trevlig men saknar erfarenhet och lönekravet är för högt"),
    ("da", "Kandidaten var flink, men mangler erfaring og lønkravet er for højt, ring senere"),
    ("cs", "Kandidát má málo zkušeností a chce příliš vysoký plat, zavolat později"),
    ("tr", "Aday çok iyi ama deneyimi yetersiz, maaş beklentisi yüksek"),
    ("ru", "Кандидат хороший, но мало опыта, зарплата слишком высокая"),
    ("uk", "Кандидат добрий, але мало досвіду і зарплата зависока"),
    ("ar", "المرشح جيد لكن الخبرة قليلة والراتب المطلوب مرتفع"),
    ("zh", "候选人经验不足，薪资要求过高，以后再联系他吧"),
    ("ja", "候補者は経験が足りないため、見送りとなりました。"),
]


@pytest.mark.parametrize(("language", "text"), NOT_READ)
def test_of_a_comment_in_another_language_nothing_is_claimed(language, text):
    assert read_comment(text) == CommentReading(language=language)


@pytest.mark.parametrize(
    "text",
    [
        "Parle bien allemand : « Ich habe keine Erfahrung mit der Buchhaltung », mais niveau insuffisant pour le poste",
        "Kandidat sehr gut, mais prétentions trop hautes pour nous",
        "Gutes Gespräch but asks for too much and would not move to our office",
        "محمد بن علي, bon candidat mais trop junior",
        "Van der Berg Jan, de la Cruz Maria, Da Silva Joao dos Santos : KO",
        "a travaillé à La Casa de las Flores et au Corte Ingles, trop cher",
        "die casting experience too short, no moulds",
        "SAP FI CO MM, Sage, Ciel, Excel, VBA",
        "Perfil muy bueno",
        "",
    ],
)
def test_in_any_doubt_a_comment_is_read(text):
    assert read_comment(text).language is None


def test_a_blacklist_is_heard_in_every_language():
    reading = read_comment("Kandidat hat gelogen und ist nicht erschienen, bitte auf die Blacklist setzen")

    assert (reading.language, reading.firmness, reading.claims) == ("de", Firmness.FIRM_NO, ())


def test_no_comment_of_the_corpus_is_taken_for_another_language():
    lines = [line for file in CORPUS.glob("*.jsonl") for line in file.read_text(encoding="utf-8").split("\n") if line]
    texts = [json.loads(line)["text"] for line in lines]

    assert len(texts) > 5_000
    assert sum(unread_language(fold(text)) is not None for text in texts) == 0


@pytest.mark.parametrize("language", sorted(OTHERS))
def test_every_language_that_is_recognised_has_a_name(language):
    assert label(f"language.{language}", "fr") != label(f"language.{language}", "en")
