"""`ravive members`: who may sign in."""

import secrets
import sys

import click
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from ravive.application.ports import ports
from ravive.application.sentences import LANGUAGES, say
from ravive.cli.database import connect, prepared_database, stop
from ravive.cli.language import explain, preferred_language
from ravive.domain.kernel.errors import RaviveError
from ravive.domain.kernel.sayings import Line, data_of
from ravive.domain.kernel.vocabulary import Role

_PASSWORD_BYTES = 12


@click.group("members")
def members() -> None:
    """Make organisations and their members."""


@members.command("found")
@click.argument("organization")
@click.option("--email", required=True, help="The address the first administrator signs in with.")
@click.option("--name", default="", help="Their name.")
@click.option("--language", type=click.Choice(LANGUAGES), default="fr", show_default=True)
def found(*, organization: str, email: str, name: str, language: str) -> None:
    """Make ORGANIZATION with its first administrator, and print their password once."""
    interface = preferred_language()
    connect(interface)
    with prepared_database(interface):
        _found(organization, email=email, name=name, language=language)


def _found(organization: str, *, email: str, name: str, language: str) -> None:
    from ravive.application.actions import do_create_organization  # noqa: PLC0415 - the models are loaded only now

    password = secrets.token_urlsafe(_PASSWORD_BYTES)
    try:
        _check_address(email)
        _check_new(organization)
        do_create_organization(
            at=ports().now(),
            name=organization,
            email=email,
            administrator=name,
            password=password,
            language=language,
        )
    except RaviveError as error:
        _refuse(error)
    _welcome(email, password)


@members.command("add")
@click.option("--email", required=True, help="The address they sign in with.")
@click.option("--name", default="", help="Their name.")
@click.option("--role", type=click.Choice([role.value for role in Role]), default=Role.RECRUITER.value)
@click.option("--organization", help="Which organisation, when there are several.")
def add(*, email: str, name: str, role: str, organization: str | None) -> None:
    """Add a member, and print their first password once."""
    language = preferred_language()
    connect(language)
    with prepared_database(language):
        _add(organization, email=email, name=name, role=Role(role), language=language)


def _add(organization: str | None, *, email: str, name: str, role: Role, language: str) -> None:
    from ravive.application.actions import do_add_member  # noqa: PLC0415
    from ravive.application.queries.organizations import first_administrators  # noqa: PLC0415

    administrators = first_administrators()
    name_of = organization or (next(iter(administrators)) if len(administrators) == 1 else "")
    if name_of not in administrators:
        stop("members.which_organization", language, known=", ".join(sorted(administrators)) or "—")
    password = secrets.token_urlsafe(_PASSWORD_BYTES)
    try:
        _check_address(email)
        do_add_member(
            actor=administrators[name_of],
            at=ports().now(),
            email=email,
            name=name,
            role=role,
            password=password,
        )
    except RaviveError as error:
        _refuse(error)
    _welcome(email, password)


def _check_new(organization: str) -> None:
    """Refuse a name that is taken: two organisations of one name could not be told apart here."""
    from ravive.application.queries.organizations import first_administrators  # noqa: PLC0415

    if organization in first_administrators():
        raise RaviveError("members.organization_exists", name=organization)


def _check_address(email: str) -> None:
    """Refuse what is no address: nobody could ever sign in with it, nor be sent a new password."""
    try:
        validate_email(email)
    except ValidationError:
        raise RaviveError("members.not_an_address", email=email) from None


def _welcome(email: str, password: str) -> None:
    click.echo(say(Line("members.welcome", data_of(email=email, password=password)), preferred_language()))


def _refuse(error: RaviveError) -> None:
    click.echo(explain(error, preferred_language()), err=True)
    sys.exit(2)
