"""
Who may do what: every address × method × role, written down.

A new address fails here until its rows are written; so does one whose answer to anybody changes. `READ` and `SENT` hold
one line an address, one word a role, in the order of `ROLES`:

    ok      the page, or the file
    done    done, and sent on to another page (302)
    login   sent to sign in
    422     the right is there, the form is empty
    403     this role may not          404  not there, or not theirs          405  not by this method

Where an empty form would be refused before the right is looked at, `FORMS` holds one that is good.
"""

import re
from collections.abc import Iterable
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from addresses import PATTERNS, ROLES, Scene, a_scene, browser_of, parts_of
from cast import Cast
from factories import a_person, an_opening
from ravive.application.ports import Ports
from ravive.store.models import Member

pytestmark = pytest.mark.django_db

READ = {
    "account_login": "ok done done done done done done 403",
    "account_logout": "done ok ok ok ok ok ok ok",
    "account_inactive": "ok ok ok ok ok ok ok 403",
    "account_signup": "ok done done done done done done 403",
    "account_reauthenticate": "login ok ok ok ok ok ok 403",
    "account_change_password": "login ok ok ok ok ok ok 403",
    "account_reset_password": "ok ok ok ok ok ok ok 403",
    "account_reset_password_done": "ok ok ok ok ok ok ok 403",
    "account_reset_password_from_key": "ok ok ok ok ok ok ok 403",
    "account_reset_password_from_key_done": "ok ok ok ok ok ok ok 403",
    "mfa_index": "login ok ok ok ok ok ok 403",
    "mfa_authenticate": "login done done done done done done 403",
    "mfa_reauthenticate": "login done done done done done done 403",
    "mfa_activate_totp": "login done done done done done done 403",
    "mfa_deactivate_totp": "login 404 404 404 404 404 404 403",
    "mfa_view_recovery_codes": "login 404 404 404 404 404 404 403",
    "mfa_generate_recovery_codes": "login done done done done done done 403",
    "mfa_download_recovery_codes": "login 404 404 404 404 404 404 403",
    "home": "login done done done done done done 403",
    "today": "login ok ok ok ok ok ok 403",
    "standing_set_aside": "login 405 405 405 405 405 405 403",
    "standing_bring_back": "login 405 405 405 405 405 405 403",
    "theme": "login 405 405 405 405 405 405 403",
    "openings": "login ok ok ok ok ok ok 403",
    "opening": "login ok ok 404 ok ok 404 403",
    "opening_change": "login 405 405 405 405 405 405 403",
    "opening_close": "login 405 405 405 405 405 405 403",
    "recalls": "login ok ok 404 ok ok 404 403",
    "brief": "login ok ok 404 ok ok 404 403",
    "brief_pdf": "login ok ok 404 ok ok 404 403",
    "brief_decide": "login 405 405 405 405 405 405 403",
    "outcome": "login 405 405 405 405 405 405 403",
    "outcome_undo": "login 405 405 405 405 405 405 403",
    "people": "login ok ok ok ok ok ok 403",
    "person": "login ok ok 404 ok ok 404 403",
    "firm_no_lift": "login ok 403 403 ok 403 404 403",
    "contact_allow": "login ok 403 403 ok ok 404 403",
    "readings": "login ok 403 403 ok 403 ok 403",
    "reading_later": "login 405 405 405 405 405 405 403",
    "reading_later_undo": "login 405 405 405 405 405 405 403",
    "reading_correct": "login ok 403 403 ok 403 404 403",
    "reading_nothing": "login 405 405 405 405 405 405 403",
    "reading_undo": "login 405 405 405 405 405 405 403",
    "reading_answer": "login 405 405 405 405 405 405 403",
    "proposal_answer": "login 405 405 405 405 405 405 403",
    "proposal_undo": "login 405 405 405 405 405 405 403",
    "imports": "login ok ok ok ok ok ok 403",
    "import_preview": "login ok 403 403 404 403 404 403",
    "import_confirm": "login 405 405 405 405 405 405 403",
    "import_discard": "login 405 405 405 405 405 405 403",
    "import_report": "login ok 404 404 ok ok 404 403",
    "import_run": "login 405 405 405 405 405 405 403",
    "import_undo": "login 405 405 405 405 405 405 403",
    "rankings": "login 403 403 403 ok ok ok 403",
    "rankings_keep": "login 405 405 405 405 405 405 403",
    "ranking": "login 403 403 403 ok ok 404 403",
    "measures": "login ok 403 403 ok 403 ok 403",
    "measures_adopt": "login 405 405 405 405 405 405 403",
    "measures_put_back": "login 405 405 405 405 405 405 403",
    "settings": "login ok ok ok ok ok ok 403",
}
SENT = {
    "account_login": "ok done done done done done done 403",
    "account_logout": "done done done done done done done done",
    "account_inactive": "405 405 405 405 405 405 405 403",
    "account_signup": "ok done done done done done done 403",
    "account_reauthenticate": "login ok ok ok ok ok ok 403",
    "account_change_password": "login ok ok ok ok ok ok 403",
    "account_reset_password": "ok ok ok ok ok ok ok 403",
    "account_reset_password_done": "405 405 405 405 405 405 405 403",
    "account_reset_password_from_key": "ok ok ok ok ok ok ok 403",
    "account_reset_password_from_key_done": "405 405 405 405 405 405 405 403",
    "mfa_index": "login 405 405 405 405 405 405 403",
    "mfa_authenticate": "login done done done done done done 403",
    "mfa_reauthenticate": "login done done done done done done 403",
    "mfa_activate_totp": "login done done done done done done 403",
    "mfa_deactivate_totp": "login 404 404 404 404 404 404 403",
    "mfa_view_recovery_codes": "login 405 405 405 405 405 405 403",
    "mfa_generate_recovery_codes": "login done done done done done done 403",
    "mfa_download_recovery_codes": "login 404 404 404 404 404 404 403",
    "home": "login 405 405 405 405 405 405 403",
    "today": "login 405 405 405 405 405 405 403",
    # Of two who set the same person aside, the second is told so.
    "standing_set_aside": "login done 403 403 done 403 404 403",
    "standing_bring_back": "login done 403 403 done 403 404 403",
    "theme": "login done done done done done done 403",
    "openings": "login 422 403 403 422 403 422 403",
    "opening": "login done 403 404 done 403 404 403",
    "opening_change": "login done 403 403 done 403 404 403",
    "opening_close": "login done 403 403 done 403 404 403",
    "recalls": "login 405 405 405 405 405 405 403",
    "brief": "login 405 405 405 405 405 405 403",
    "brief_pdf": "login 405 405 405 405 405 405 403",
    "brief_decide": "login done 403 404 done 403 404 403",
    "outcome": "login done 403 403 done 403 404 403",
    "outcome_undo": "login done 403 403 done 403 404 403",
    "people": "login 405 405 405 405 405 405 403",
    "person": "login 405 405 405 405 405 405 403",
    "firm_no_lift": "login 422 403 403 422 403 404 403",
    "contact_allow": "login 422 403 403 422 422 404 403",
    "readings": "login 405 405 405 405 405 405 403",
    # What is put off is only ever one's own session.
    "reading_later": "login done 403 403 done 403 done 403",
    "reading_later_undo": "login done 403 403 done 403 done 403",
    "reading_correct": "login 422 403 403 422 403 404 403",
    "reading_nothing": "login done 403 403 done 403 404 403",
    "reading_undo": "login done 403 403 done 403 404 403",
    "reading_answer": "login done 403 403 done 403 404 403",
    "proposal_answer": "login done 403 403 done 403 404 403",
    "proposal_undo": "login done 403 403 done 403 404 403",
    "imports": "login 422 403 403 422 403 422 403",
    "import_preview": "login 405 405 405 405 405 405 403",
    # What waits is its owner's alone: not even the administrator of the house sees it.
    "import_confirm": "login done 403 403 404 403 404 403",
    # Giving up what is gone already is no error, and what is somebody else's looks the same: see the test below.
    "import_discard": "login done 403 403 done 403 done 403",
    "import_report": "login 405 405 405 405 405 405 403",
    "import_run": "login done 403 403 done 403 404 403",
    "import_undo": "login done 403 403 done 403 404 403",
    "rankings": "login 405 405 405 405 405 405 403",
    "rankings_keep": "login 403 403 403 422 403 422 403",
    "ranking": "login 405 405 405 405 405 405 403",
    "measures": "login 405 405 405 405 405 405 403",
    "measures_adopt": "login 403 403 403 422 403 422 403",
    "measures_put_back": "login 403 403 403 422 403 422 403",
    "settings": "login done done done done done done 403",
}
FORMS = {
    "opening": {"title": "Cariste"},
    "opening_change": {"line": "2026-03-02 | terms | 24-26 k€ (23 auparavant)"},
    "brief_decide": {"chosen": "let_go", "reason": "Le poste est pourvu."},
    "outcome": {"state": "contacted", "channel": "phone", "on": "2026-03-10"},
    "settings": {"language": "fr", "theme": "auto"},
}


@pytest.fixture
def scene(cast: Cast, data_dir: object, still_world: Ports) -> Scene:
    assert data_dir
    return a_scene(cast, still_world)


def outcome(response) -> str:
    if response.status_code == 302:
        return "login" if response.headers["Location"].startswith(reverse("account_login")) else "done"
    return "ok" if response.status_code == 200 else str(response.status_code)


def answer_to(role: str, method: str, name: str, scene: Scene) -> str:
    browser, address = browser_of(scene.actors[role]), scene.address(name)
    return outcome(browser.get(address) if method == "GET" else browser.post(address, FORMS.get(name, {})))


def everything() -> dict[str, list[dict[str, object]]]:
    """Every row of every table of ours, but for when somebody signed in last."""
    return {
        model.__name__: [{**row, "last_login": None} for row in model._default_manager.order_by("pk").values()]
        for model in apps.get_app_config("store").get_models()
    }


def answers_to(method: str, names: Iterable[str], scene: Scene) -> dict[str, str]:
    """What each role is answered, in the manner of the tables."""
    return {name: " ".join(answer_to(role, method, name, scene) for role in ROLES) for name in names}


def of_two_steps(name: str) -> bool:
    """Pages of allauth's whose templates leave variables undefined; that is theirs to mend."""
    return name.startswith("mfa_")


# Each of these has a scene of its own, for whoever comes first may change it.
CHANGING = [name for name, answers in SENT.items() if "done" in answers and not of_two_steps(name)]
UNCHANGING = [name for name in SENT if name not in CHANGING and not of_two_steps(name)]


def test_every_address_has_its_rows_and_every_row_its_address() -> None:
    assert None not in PATTERNS
    assert set(READ) == set(SENT) == set(PATTERNS)


def test_each_page_is_shown_to_whom_it_is_written_down(scene: Scene) -> None:
    expected = {name: answers for name, answers in READ.items() if not of_two_steps(name)}

    assert answers_to("GET", expected, scene) == expected


@pytest.mark.ignore_template_errors
def test_the_pages_of_the_two_step_sign_in_are_shown_to_whom_it_is_written_down(scene: Scene) -> None:
    names = [name for name in READ if of_two_steps(name)]

    assert answers_to("GET", names, scene) == {name: READ[name] for name in names}
    assert answers_to("POST", names, scene) == {name: SENT[name] for name in names}


@pytest.mark.parametrize("name", CHANGING)
def test_each_form_is_taken_from_whom_it_is_written_down(name: str, scene: Scene) -> None:
    assert answers_to("POST", [name], scene) == {name: SENT[name]}


def test_what_takes_no_form_refuses_it_from_everybody(scene: Scene) -> None:
    assert answers_to("POST", UNCHANGING, scene) == {name: SENT[name] for name in UNCHANGING}


def test_whoever_is_refused_has_changed_nothing(scene: Scene) -> None:
    before = everything()
    refusals = {"login", "403", "404", "405"}

    for name, answers in SENT.items():
        for role, answer in zip(ROLES, answers.split(), strict=True):
            if answer in refusals and not name.startswith(("account_", "mfa_")):
                answer_to(role, "POST", name, scene)
        assert everything() == before, name


# --- Between organisations --------------------------------------------------------------------------------------------
THINGS = {"opening_id", "person_id", "run_id", "upload_id", "refusal_id", "proposal_id", "ranking_id", "standing_id"}
NAMED = sorted(name for name in PATTERNS if set(parts_of(name)) & THINGS)


def test_no_address_that_names_a_thing_answers_another_organisation() -> None:
    """The whole table at once: a row that says otherwise is a hole, or stands here with its reason."""
    column = ROLES.index("stranger")
    answers = {(name, table[name].split()[column]) for table in (READ, SENT) for name in NAMED}

    assert {name for name, answer in answers if answer not in {"404", "405"}} == {"import_discard"}


def test_giving_up_what_another_put_down_changes_nothing_and_tells_nothing(scene: Scene) -> None:
    for role in ("stranger", "administrator"):
        browser_of(scene.actors[role]).post(scene.address("import_discard"))

    assert answer_to("recruiter", "GET", "import_preview", scene) == "ok"


@pytest.mark.parametrize("name", ["brief", "brief_pdf", "brief_decide"])
def test_a_person_of_one_house_is_not_reached_through_a_post_of_another(name: str, scene: Scene, cast: Cast) -> None:
    own = {"opening_id": an_opening(cast.charlie), "person_id": a_person(cast.charlie, "Chloé")}
    browser = browser_of(cast.charlie)
    method = browser.post if name == "brief_decide" else browser.get

    for part, theirs in own.items():
        mixed = {"opening_id": scene.ids["opening_id"], "person_id": scene.ids["person_id"], part: theirs}
        answer = method(reverse(name, kwargs=mixed), FORMS.get(name, {}))
        assert answer.status_code == 404, f"only {part} is ours"


def test_an_identifier_that_is_nobodys_looks_like_one_that_is_not_yours(scene: Scene, cast: Cast) -> None:
    browser = browser_of(cast.charlie)
    for name in NAMED:
        nobodys = reverse(
            name, kwargs={part: uuid4() if part in THINGS else scene.ids[part] for part in parts_of(name)}
        )
        assert outcome(browser.get(nobodys)) == answer_to("stranger", "GET", name, scene), name


def test_no_list_and_no_search_shows_what_belongs_to_another_organisation(scene: Scene, cast: Cast) -> None:
    """Whoever searches for our people by name, address or skill finds their own only."""
    own = an_opening(cast.charlie, "Comptable")
    a_person(cast.charlie, "Chloé Dailleurs")
    browser = browser_of(cast.charlie)
    # The short words of a scene ("abc") may stand by chance in an identifier of ours: they belong to nobody.
    theirs = [str(value) for value in scene.ids.values() if isinstance(value, UUID)]
    addresses = [
        "/today/",
        "/openings/",
        "/imports/",
        "/people/",
        f"/openings/{own}/recalls/",
        *(f"/openings/{own}/recalls/?show={code}" for code in ("call_now", "warm_up", "let_go", "blocked")),
        *(f"/people/?q={word}" for word in ("Léa", "Martin", "lea", "personne", "python", "Docker", "Zoé")),
    ]

    for address in addresses:
        page = browser.get(address).content.decode()
        assert not re.search(r"Léa Martin|Développeur back-end|Saint-Luc", page), address
        assert not [identifier for identifier in theirs if identifier in page], address


def test_a_hiring_manager_sees_only_the_people_recalled_for_their_posts(scene: Scene, cast: Cast) -> None:
    hidden = a_person(cast.alice, "Hector Caché")
    browser = browser_of(cast.henri)

    assert browser.get(f"/people/{hidden}/").status_code == 404
    assert browser.get(f"/openings/{scene.ids['opening_id']}/recalls/{hidden}/").status_code == 404
    for address in ("/people/", "/people/?q=Hector", f"/openings/{scene.ids['opening_id']}/recalls/"):
        assert "Hector Caché" not in browser.get(address).content.decode(), address


# --- Forgery and methods ----------------------------------------------------------------------------------------------
def test_no_form_is_taken_without_its_token(scene: Scene) -> None:
    alice = Member.objects.select_related("user").get(pk=scene.actors["recruiter"].member_id).user
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(alice)
    before = everything()

    for name in SENT:
        assert browser.post(scene.address(name), FORMS.get(name, {})).status_code == 403, name
    assert everything() == before


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options", "trace"])
def test_our_pages_know_no_other_method(method: str, scene: Scene) -> None:
    browser = browser_of(scene.actors["administrator"])
    ours = [name for name in PATTERNS if not name.startswith(("account_", "mfa_"))]

    assert {name: getattr(browser, method)(scene.address(name)).status_code for name in ours} == dict.fromkeys(
        ours, 405
    )


def test_a_session_is_worth_nothing_once_the_membership_is_closed(scene: Scene, cast: Cast) -> None:
    browser = browser_of(cast.bob)
    assert browser.get("/people/").status_code == 200

    Member.objects.filter(pk=cast.bob.member_id).update(is_active=False)

    assert browser.get("/people/").status_code == 403
    assert browser.get(f"/people/{scene.ids['person_id']}/").status_code == 403
