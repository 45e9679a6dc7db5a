"""The law of every action: done, it writes exactly one audit row; failed, it writes nothing at all."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.apps import apps

from cast import NOW, Cast, a_cast
from factories import (
    a_change,
    a_person,
    a_proposal,
    a_refusal,
    a_report,
    a_standing_decision,
    a_touch,
    a_verdict,
    a_workbook,
    adopted_weights,
    an_ending,
    an_import,
    an_opening,
    an_opening_value,
    an_outcome,
    an_understanding,
    an_unsure_claim,
    other_weights,
    some_outcomes,
    someone,
)
from ravive.application import actions, audit
from ravive.application.actions.contacts import LoggedContact
from ravive.application.actions.imports import ReceivedFile
from ravive.application.actions.permissions import Agreement
from ravive.application.errors import NotAllowedError, NotFoundError
from ravive.application.queries.measures import measures_page
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.errors import UnreadableFileError
from ravive.domain.kernel.openings import Change
from ravive.domain.kernel.records import LegalBasis, RecallState
from ravive.domain.kernel.vocabulary import ChangeKind, Firmness, Role
from ravive.domain.recall.weights import DEFAULT_WEIGHTS
from ravive.store import models

pytestmark = pytest.mark.django_db


GERMAN = "Kandidat war nett, aber zu wenig Erfahrung und Gehaltsvorstellung zu hoch"


@dataclass
class Scene:
    """Something of everything, for an action to act upon."""

    cast: Cast
    file: Path

    def __post_init__(self) -> None:
        alice = self.cast.alice
        self.person = a_person(alice)
        self.opening = an_opening(alice)
        self.closed = an_opening(alice)
        actions.do_close_opening(actor=alice, at=NOW, opening_id=self.closed)
        self.refusal = a_refusal(alice, self.person)
        self.firm = a_person(alice, "Paul", endings=(an_ending(firmness=Firmness.FIRM_NO),))
        self.silent = a_person(alice, "Sam")
        actions.do_object(actor=alice, at=NOW, person_id=self.silent)
        foreign = an_import(alice, someone("Ulf", endings=(an_ending(text=GERMAN, claims=()),)))
        self.unread = models.Refusal.objects.get(import_run_id=foreign.run_id).pk
        self.change = a_change(alice)
        self.run = an_import(alice, someone("Zoé")).run_id
        self.answered = actions.do_confirm_claim(
            actor=alice, at=NOW, refusal_id=a_refusal(alice, self.person, an_unsure_claim()), position=0, holds=True
        )
        self.proposal = a_proposal(alice, an_import(alice, someone("Rose")).run_id)
        self.settled = a_proposal(alice, an_import(alice, someone("Iris")).run_id)
        actions.do_answer_proposal(actor=alice, at=NOW, proposal_id=self.settled, accept=True)
        self.outcome = an_outcome(alice, a_person(alice, "Odile"), self.opening)
        some_outcomes(alice, [True, False] * 15)
        adopted_weights(self.cast.ada, other_weights())
        proposal = measures_page(actor=alice, on=NOW.date()).proposal
        assert proposal is not None
        self.proposed = proposal.weights.fingerprint
        self.received = actions.do_receive_files(actor=alice, at=NOW, files=[ReceivedFile("a.csv", self.file)])
        self.standing = a_standing_decision(alice, self.opening, a_person(alice, "Sonia"))
        self.aside = a_standing_decision(alice, self.opening, a_person(alice, "Anouk"))
        actions.do_set_aside(actor=alice, at=NOW, standing_id=self.aside)
        self.recall = actions.do_decide_recall(
            actor=alice, at=NOW, person_id=self.person, opening_id=self.opening, shown=a_verdict()
        )


Arguments = Callable[[Scene], dict[str, Any]]
CHANGE = Change(on=a_touch().on, kind=ChangeKind.NEEDS, statement="Docker n'est plus demandé")
NEW = someone("Nour")

ARGUMENTS: dict[str, Arguments] = {
    "do_add_member": lambda _: {"email": "new@saint-luc.example", "name": "New", "role": Role.RECRUITER},
    "do_adopt_weights": lambda s: {"fingerprint": s.proposed, "reason": "trente rappels de plus"},
    "do_allow_contact": lambda s: {"person_id": s.silent, "reason": "elle nous a écrit le 3 mars"},
    "do_answer_proposal": lambda s: {"proposal_id": s.proposal, "accept": True},
    "do_assign_opening": lambda s: {"opening_id": s.opening, "hiring_manager_id": s.cast.henri.member_id},
    "do_bring_back": lambda s: {"standing_id": s.aside},
    "do_close_opening": lambda s: {"opening_id": s.opening},
    "do_confirm_claim": lambda s: {"refusal_id": s.refusal, "position": 0, "holds": True},
    "do_correct_opening": lambda s: {"opening_id": s.opening, "opening": an_opening_value(salary_max=60_000)},
    "do_correct_refusal": lambda s: {"refusal_id": s.refusal, "ending": an_ending(), "reason": "erreur de saisie"},
    "do_create_opening": lambda _: {"opening": an_opening_value()},
    "do_decide_recall": lambda s: {"person_id": s.person, "opening_id": s.opening, "shown": a_verdict()},
    "do_draw_nothing": lambda s: {"refusal_id": s.unread},
    "do_fail_import": lambda s: {"run_id": s.received, "error": UnreadableFileError("files.test", file="a.csv")},
    "do_import_workbooks": lambda _: {"workbooks": [a_workbook(NEW)], "understanding": an_understanding(NEW)},
    "do_inform": lambda s: {"person_ids": [s.person], "on": NOW.date()},
    "do_keep_rankings": lambda _: {"months": 24},
    "do_lift_firm_no": lambda s: {"person_id": s.firm, "reason": "la personne nous a rappelés"},
    "do_object": lambda s: {"person_id": s.person},
    "do_purge_rankings": lambda _: {},
    "do_put_back_weights": lambda _: {"fingerprint": DEFAULT_WEIGHTS.fingerprint, "reason": "essai concluant"},
    "do_receive_files": lambda s: {"files": [ReceivedFile("b.csv", s.file)]},
    "do_record_change": lambda _: {"change": CHANGE},
    "do_record_contact": lambda s: {"person_id": s.person, "contact": LoggedContact(touch=a_touch(), said="bonjour")},
    "do_record_outcome": lambda s: {
        "person_id": s.person,
        "opening_id": s.opening,
        "shown": a_verdict(),
        "reported": a_report(RecallState.NOT_NOW),
    },
    "do_record_refusal": lambda s: {"person_id": s.person, "ending": an_ending()},
    "do_reopen_opening": lambda s: {"opening_id": s.closed},
    "do_reopen_proposal": lambda s: {"proposal_id": s.settled},
    "do_reread_comments": lambda _: {},
    "do_set_aside": lambda s: {"standing_id": s.standing},
    "do_set_permission": lambda s: {
        "person_id": s.person,
        "agreement": Agreement(basis=LegalBasis.CONSENT, proof="courriel du 3 mars"),
    },
    "do_start_import": lambda s: {"run_id": s.received},
    "do_undo_answer": lambda s: {"refusal_id": s.answered},
    "do_undo_import": lambda s: {"run_id": s.run},
    "do_undo_outcome": lambda s: {"outcome_id": s.outcome},
    "do_withdraw_change": lambda s: {"change_id": s.change},
}
# The one that nobody is yet there to do.
FOUNDING = {"name": "Clinique", "email": "eva@clinique.example", "administrator": "Eva"}
NAMES = sorted(ARGUMENTS)


@pytest.fixture
def scene(tmp_path: Path, data_dir: Path) -> Scene:
    file = tmp_path / "dropped.csv"
    file.write_text("Nom\nLéa", encoding="utf-8")
    assert data_dir == tmp_path
    return Scene(a_cast(), file)


OF_ADMINISTRATORS = {
    "do_add_member",
    "do_adopt_weights",
    "do_keep_rankings",
    "do_purge_rankings",
    "do_put_back_weights",
}


def actor_of(name: str, cast: Cast) -> Actor:
    return cast.ada if name in OF_ADMINISTRATORS else cast.alice


def everything() -> dict[str, list[Any]]:
    """Every row of every table of ours, value by value."""
    return {
        model.__name__: list(model._default_manager.order_by("pk").values_list())
        for model in apps.get_app_config("store").get_models()
    }


def test_every_action_is_tried_here() -> None:
    assert set(ARGUMENTS) | {"do_create_organization"} == set(actions.__all__)


@pytest.mark.parametrize("name", NAMES)
def test_an_action_writes_exactly_one_audit_row_that_names_it(name: str, scene: Scene) -> None:
    before = set(models.AuditEntry.objects.values_list("pk", flat=True))
    actor = actor_of(name, scene.cast)

    getattr(actions, name)(actor=actor, at=NOW, **ARGUMENTS[name](scene))

    (entry,) = models.AuditEntry.objects.exclude(pk__in=before)
    assert entry.action == name.removeprefix("do_")
    assert (entry.organization_id, entry.member_id, entry.at) == (actor.organization_id, actor.member_id, NOW)


def test_founding_an_organisation_writes_exactly_one_audit_row() -> None:
    actor = actions.do_create_organization(at=NOW, **FOUNDING)

    (entry,) = models.AuditEntry.objects.all()
    assert (entry.action, entry.subject_id) == ("create_organization", actor.organization_id)


@pytest.mark.parametrize("name", NAMES)
def test_an_action_that_fails_at_its_last_step_leaves_no_trace(
    name: str, scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything()
    files = sorted((scene.file.parent / "imports").iterdir())

    def fail(**_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(audit, "record", fail)
    with pytest.raises(RuntimeError):
        getattr(actions, name)(actor=actor_of(name, scene.cast), at=NOW, **ARGUMENTS[name](scene))

    assert everything() == before
    assert sorted((scene.file.parent / "imports").iterdir()) == files


# Those that begin something rather than act on a row.
BEGINNINGS = {
    "do_add_member",
    "do_adopt_weights",
    "do_create_opening",
    "do_import_workbooks",
    "do_keep_rankings",
    "do_purge_rankings",
    "do_put_back_weights",
    "do_receive_files",
    "do_record_change",
    "do_reread_comments",
}


@pytest.mark.parametrize("name", sorted(set(NAMES) - BEGINNINGS))
def test_what_belongs_to_another_organisation_cannot_be_acted_upon(name: str, scene: Scene) -> None:
    before = everything()

    with pytest.raises(NotFoundError):
        getattr(actions, name)(actor=scene.cast.charlie, at=NOW, **ARGUMENTS[name](scene))

    assert everything() == before


@pytest.mark.parametrize("name", NAMES)
def test_a_hiring_manager_acts_on_nothing(name: str, scene: Scene) -> None:
    before = everything()

    with pytest.raises(NotAllowedError):
        getattr(actions, name)(actor=scene.cast.henri, at=NOW, **ARGUMENTS[name](scene))

    assert everything() == before


def test_a_mixture_of_two_organisations_is_refused(scene: Scene) -> None:
    """An opening of ours for a person of theirs: neither may be reached through the other."""
    stranger = a_person(scene.cast.charlie)

    with pytest.raises(NotFoundError):
        actions.do_decide_recall(
            actor=scene.cast.alice, at=NOW, person_id=stranger, opening_id=scene.opening, shown=a_verdict()
        )
    with pytest.raises(NotFoundError):
        actions.do_assign_opening(
            actor=scene.cast.alice,
            at=NOW,
            opening_id=scene.opening,
            hiring_manager_id=scene.cast.charlie.member_id,
        )


def test_nobody_informs_people_that_are_not_all_theirs(scene: Scene) -> None:
    stranger = a_person(scene.cast.charlie)

    for people in ([scene.person, stranger], [scene.person, uuid4()], []):
        with pytest.raises(NotFoundError):
            actions.do_inform(actor=scene.cast.alice, at=NOW, person_ids=people, on=NOW.date())


def test_the_audit_log_holds_no_word_about_a_person(scene: Scene) -> None:
    for name in NAMES:
        # A refusal is corrected once, an import ends once, a closed post takes no recall.
        if name not in {"do_correct_refusal", "do_fail_import", "do_close_opening"}:
            getattr(actions, name)(actor=actor_of(name, scene.cast), at=NOW, **ARGUMENTS[name](scene))

    log = str(list(models.AuditEntry.objects.order_by("pk").values_list("action", "subject_kind", "data")))
    for word in ("Léa", "Martin", "courriel", "Docker", "rappelés", "bonjour"):
        assert word not in log
