"""Bringing the demo into an empty installation, through the doors that everybody uses."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from random import Random

from django.conf import settings

from ravive.application.actions import do_create_organization, do_receive_files
from ravive.application.actions.imports import ReceivedFile
from ravive.application.demo.houses import HOUSES, House
from ravive.application.demo.trackers import rows_of, workbook_of
from ravive.application.importing import run_import
from ravive.application.opening_entry import open_from_advert, record_change_line
from ravive.application.ports import ports
from ravive.domain.kernel.actor import Actor
from ravive.domain.kernel.dates import add_months

_ORGANIZATION = "Cabinet Arpège (démonstration)"
_EMAIL = "demo@ravive.example"
_PEOPLE_A_HOUSE = 100
_SEED = 2021


@dataclass(frozen=True, slots=True)
class FirstSignIn:
    """How to sign in for the first time."""

    email: str
    password: str


def install_demo() -> FirstSignIn:
    """
    Make the demo organisation: about 300 invented people of three houses, their posts, and what changed.

    The people are the same every time but for their dates, which are counted from today. The password is drawn anew.
    """
    now = ports().now()
    today = ports().day_of(now)
    sign_in = FirstSignIn(email=_EMAIL, password=secrets.token_urlsafe(9))
    actor = do_create_organization(
        at=now, name=_ORGANIZATION, email=sign_in.email, administrator="Camille Arpège", password=sign_in.password
    )
    chance = Random(_SEED)  # noqa: S311 - a story, not a secret
    for house in HOUSES:
        _import_people(actor, now, today, house, chance)
        _record_changes(actor, now, today, house)
        for advert in house.adverts:
            open_from_advert(actor=actor, at=now, text=advert)
    return sign_in


def _import_people(actor: Actor, now: datetime, today: date, house: House, chance: Random) -> None:
    path = Path(settings.DATA_DIR) / "demo" / house.tracker
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(workbook_of(house, rows_of(house, count=_PEOPLE_A_HOUSE, today=today, chance=chance)))
    run_id = do_receive_files(actor=actor, at=now, files=[ReceivedFile(name=house.tracker, path=path)])
    run_import(actor=actor, at=now, on=today, run_id=run_id)


def _record_changes(actor: Actor, now: datetime, today: date, house: House) -> None:
    for months_ago, kind, statement in house.changes:
        line = f"{add_months(today, -months_ago).isoformat()} | {kind} | {statement}"
        record_change_line(actor=actor, at=now, opening_id=None, line=line, scope=house.name)
