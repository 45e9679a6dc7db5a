"""Every address of the product, something of everything to name in one, and somebody of every role to visit them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from cast import NOW, Cast, a_member
from factories import (
    a_person,
    a_proposal,
    a_ranking,
    a_standing_decision,
    a_verdict,
    an_ending,
    an_import,
    an_opening,
    an_outcome,
    an_unsure_claim,
    someone,
)
from ravive.application import ports as ports_module
from ravive.application.actions import do_decide_recall
from ravive.application.ports import Ports
from ravive.application.staging import IncomingFile, stage_files
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.vocabulary import Role
from ravive.project.wiring import build_ports
from ravive.store.models import Member, Refusal

ROLES = (
    "visitor",
    "recruiter",
    "manager",  # of the post
    "other manager",  # of no post
    "administrator",
    "protection officer",
    "stranger",  # an administrator, in another organisation
    "closed",  # a user whose only membership was closed
)


@dataclass(frozen=True)
class Scene:
    """The people of the matrix, and one of everything that an address may name, all of it Alice's."""

    actors: dict[str, Actor | None]
    ids: dict[str, object]

    def address(self, name: str) -> str:
        return reverse(name, kwargs={part: self.ids[part] for part in parts_of(name)})


def a_scene(cast: Cast, world: Ports) -> Scene:
    """Make the scene in a still world (its clock, its reader of files), the lexicon and the typesetter being real."""
    real = build_ports()
    ports_module.install(replace(world, lexicon=real.lexicon, typeset=real.typeset))
    alice = cast.alice
    opening_id, person_id = an_opening(alice, manager=cast.henri), a_person(alice)
    do_decide_recall(actor=alice, at=NOW, person_id=person_id, opening_id=opening_id, shown=a_verdict())
    unsure = someone("Ugo", endings=(an_ending(an_unsure_claim()),))
    refusal = Refusal.objects.get(import_run_id=an_import(alice, unsure).run_id)
    file = IncomingFile(name="suivi.csv", size=9, chunks=[b"Bob Durand"])
    closed = a_member(cast.ada, "claude", Role.RECRUITER)
    Member.objects.filter(pk=closed.member_id).update(is_active=False)
    return Scene(
        actors={
            "visitor": None,
            "recruiter": alice,
            "manager": cast.henri,
            "other manager": a_member(cast.ada, "hugo", Role.HIRING_MANAGER),
            "administrator": cast.ada,
            "protection officer": cast.dora,
            "stranger": cast.charlie,
            "closed": closed,
        },
        ids={
            "opening_id": opening_id,
            "person_id": person_id,
            "run_id": an_import(alice, someone("Zoé")).run_id,
            "upload_id": stage_files(actor=alice, files=[file]).id,
            "refusal_id": refusal.pk,
            "position": 0,
            "card": refusal.application_id,
            "standing_id": a_standing_decision(alice, opening_id, a_person(alice, "Sonia")),
            "ranking_id": a_ranking(alice, opening_id),
            "proposal_id": a_proposal(alice, an_import(alice, someone("Rose")).run_id),
            "outcome_id": an_outcome(alice, a_person(alice, "Odile"), opening_id),
            "uidb36": "abc",
            "key": "no-such-key",
        },
    )


def patterns(among: Iterable[URLPattern | URLResolver] | None = None) -> Iterator[URLPattern]:
    for pattern in get_resolver().url_patterns if among is None else among:
        if isinstance(pattern, URLResolver):
            yield from patterns(pattern.url_patterns)
        else:
            yield pattern


PATTERNS = {pattern.name: pattern for pattern in patterns()}


def parts_of(name: str) -> list[str]:
    """The identifiers that an address holds."""
    return list(PATTERNS[name].pattern.regex.groupindex)


def browser_of(actor: Actor | None) -> Client:
    """A browser in which somebody is signed in, or nobody."""
    client = Client()
    if actor:
        client.force_login(Member.objects.select_related("user").get(pk=actor.member_id).user)
    return client
