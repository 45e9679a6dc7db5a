"""
Who may do what: every address × method × role, written down.

A new address fails here until its rows are written; so does one whose answer to anybody changes. `READ` and `SENT` hold
one line an address, one word a role, in the order of `ROLES`:

    ok      the page, or the file
    done    done, and sent on to another page (302)
    login   sent to sign in
    422     understood, and refused with a sentence: the form was sent empty
    403     this role may not          404  not there, or not theirs          405  not by this method

Forms are sent empty, so that a right is told from a good answer; what they do with a good one is tested by their pages.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from cast import NOW, Cast, a_member
from factories import a_person, a_verdict, an_import, an_opening, someone
from ravive.application import ports as ports_module
from ravive.application.actions import do_decide_recall
from ravive.application.staging import IncomingFile, stage_files
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.vocabulary import Role
from ravive.project.wiring import build_ports
from ravive.store.models import Member

pytestmark = pytest.mark.django_db

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

READ = {}
SENT = {}


@dataclass(frozen=True)
class Scene:
    """The people of the matrix, and one of everything that an address may name, all of it Alice's."""

    actors: dict[str, Actor | None]
    ids: dict[str, object]

    def address(self, name: str) -> str:
        return reverse(name, kwargs={part: self.ids[part] for part in parts_of(name)})


@pytest.fixture
def scene(cast: Cast, data_dir: object, still_world: object) -> Scene:
    assert data_dir
    real = build_ports()
    ports_module.install(replace(still_world, lexicon=real.lexicon, typeset=real.typeset))
    alice = cast.alice
    opening_id, person_id = an_opening(alice, manager=cast.henri), a_person(alice)
    do_decide_recall(actor=alice, at=NOW, person_id=person_id, opening_id=opening_id, shown=a_verdict())
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
    return list(PATTERNS[name].pattern.regex.groupindex)


def browser_of(actor: Actor | None) -> Client:
    client = Client()
    if actor:
        client.force_login(Member.objects.select_related("user").get(pk=actor.member_id).user)
    return client


def outcome(response) -> str:
    if response.status_code == 302:
        return "login" if response.headers["Location"].startswith(reverse("account_login")) else "done"
    return "ok" if response.status_code == 200 else str(response.status_code)

def test_probe(scene):
    for name in PATTERNS:
        a=scene.address(name)
        for meth in ("get","post"):
            out=[]
            for role in ROLES:
                c=browser_of(scene.actors[role])
                try:
                    r=getattr(c,meth)(a)
                    o=outcome(r)
                    if 0 and o=="done": o+=r.headers["Location"]
                except Exception as e: o=repr(e)[:80]
                out.append(o)
            print(f'{meth} "{name}": "{" ".join(out)}",')
