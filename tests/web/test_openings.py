"""Postes: an advert in, a post out, corrected by a person."""

from dataclasses import replace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from cast import Cast
from ravive.application import ports as ports_module
from ravive.application.queries.openings import list_openings, opening_file
from ravive.domain.lexicon import Lexicon
from ravive.project.wiring import build_ports
from ravive.store.models import AuditEntry

pytestmark = pytest.mark.django_db
URL = "/openings/"
ADVERT = """# Cariste (H/F)

**Transports Vauquelin** recrute un cariste à Rouen.

Profil : CACES R489 catégorie 3, 2 ans d'expérience au moins.

Conditions : CDI, du lundi au vendredi, sans nuit, 24 à 26 k€ brut par an.
"""

GERMAN = """Wir suchen einen Lagerarbeiter für unser Lager in Hamburg. Ihre Aufgaben: Be- und Entladen der Lastwagen,
Kommissionierung der Waren. Wir bieten einen unbefristeten Vertrag und ein gutes Gehalt."""


@pytest.fixture(autouse=True)
def lexicon(still_world) -> Lexicon:
    ports_module.install(replace(still_world, lexicon=build_ports().lexicon))
    return build_ports().lexicon()


def open_post(client, advert: str = ADVERT):
    return client.post(URL, {"advert": advert})


def only_opening(cast: Cast):
    (row,) = list_openings(actor=cast.alice)
    return opening_file(actor=cast.alice, opening_id=row.id)


def test_it_works(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)

    answer = open_post(client)
    file = only_opening(cast)
    page = client.get(answer.headers["Location"]).content.decode()

    assert "Cariste" in file.title
    assert (file.opening.salary_min, file.opening.salary_max) == (24000, 26000)
    assert file.opening.nights is False
    assert "24000" in page


def test_an_advert_may_be_dropped_as_a_file(cast: Cast, sign_in) -> None:
    file = SimpleUploadedFile("annonce.md", ADVERT.encode("cp1252"))

    answer = sign_in(cast.alice).post(URL, {"advert": "", "file": file})

    assert answer.status_code == 302
    assert "Cariste" in only_opening(cast).title


@pytest.mark.parametrize(
    ("advert", "said"),
    [
        ("Bonjour monde", "annonce"),
        ("", "annonce"),
        ('{"title": ', "JSON"),
    ],
    ids=["two words", "nothing", "broken JSON"],
)
def test_an_unusable_advert_gets_a_clear_sentence_and_leaves_no_trace(
    cast: Cast, sign_in, advert: str, said: str
) -> None:
    page = open_post(sign_in(cast.alice), advert)

    assert page.status_code == 422
    assert said in page.content.decode()
    assert list_openings(actor=cast.alice) == ()


def test_an_advert_in_another_language_says_so_until_somebody_went_over_it(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    url = open_post(client, GERMAN).headers["Location"]
    said = "semble écrite en allemand"
    form = client.get(url).context["form"]
    held = {name: form.initial[name] if form.initial[name] is not None else "" for name in form.fields}

    assert said in client.get(url).content.decode()
    client.post(url, {**held, "title": "Magasinier"})
    assert said not in client.get(url).content.decode()


def test_a_word_file_is_refused_with_the_way_out(cast: Cast, sign_in) -> None:
    file = SimpleUploadedFile("annonce.docx", b"PK\x03\x04\0\0")

    page = sign_in(cast.alice).post(URL, {"advert": "", "file": file})

    assert page.status_code == 422
    assert "annonce.docx" in page.content.decode()


def test_what_a_person_corrects_holds(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    url = open_post(client).headers["Location"]
    form = client.get(url).context["form"]
    held = {name: form.initial[name] if form.initial[name] is not None else "" for name in form.fields}

    client.post(url, {**held, "salary_max": "28000", "nights": "yes", "musts": "CACES R489\nWMS Reflex"})
    opening = only_opening(cast).opening

    assert (opening.salary_max, opening.nights) == (28000, True)
    assert [requirement.label for requirement in opening.requirements if requirement.must] == [
        "CACES R489",
        "WMS Reflex",
    ]


def test_a_range_the_wrong_way_round_is_refused_beside_its_field(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    url = open_post(client).headers["Location"]

    page = client.post(url, {"title": "Cariste", "salary_min": "30000", "salary_max": "20000"})

    assert page.status_code == 422
    assert "sous le bas" in page.content.decode()
    assert only_opening(cast).opening.salary_max == 26000


def test_a_change_in_a_line_is_recorded_for_the_post(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    url = open_post(client).headers["Location"]

    client.post(f"{url}changes/", {"line": "2026-03-02 | terms | 24-26 k€ (23 auparavant)"})

    (change,) = only_opening(cast).changes
    assert change.statement == "24-26 k€ (23 auparavant)"


def test_a_change_that_cannot_be_read_says_what_it_lacks(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    url = open_post(client).headers["Location"]

    page = client.post(f"{url}changes/", {"line": "quelque chose"}, follow=True)

    assert only_opening(cast).changes == ()
    assert "toast" in page.content.decode()


def test_a_post_is_closed_and_opened_again(cast: Cast, sign_in) -> None:
    client = sign_in(cast.alice)
    url = open_post(client).headers["Location"]

    client.post(f"{url}close/")
    closed = only_opening(cast).is_open
    client.post(f"{url}close/", {"reopen": "1"})

    assert closed is False
    assert only_opening(cast).is_open


def test_another_organisation_sees_nothing(cast: Cast, sign_in) -> None:
    url = open_post(sign_in(cast.alice)).headers["Location"]
    client = sign_in(cast.charlie)

    assert client.get(url).status_code == 404
    assert client.post(f"{url}close/").status_code == 404
    assert client.get(URL).context["openings"] == ()


def test_a_hiring_manager_opens_no_post(cast: Cast, sign_in) -> None:
    answer = open_post(sign_in(cast.henri))

    assert answer.status_code == 403
    assert list_openings(actor=cast.alice) == ()


def test_a_post_that_is_opened_leaves_one_audit_row(cast: Cast, sign_in) -> None:
    before = AuditEntry.objects.count()

    open_post(sign_in(cast.alice))

    assert AuditEntry.objects.count() == before + 1
