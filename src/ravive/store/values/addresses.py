"""E-mails, phones and links in the form in which two of them can be compared."""

import re
from functools import lru_cache

import phonenumbers

# Numbers written without their country are French here, as the spreadsheets are.
_HOME = "FR"
# Keys are indexed, and an index holds no novel: what a hostile cell adds beyond these tells nobody apart.
MOST_EMAIL, MOST_PHONE, MOST_LINK = 320, 40, 500
_NOT_A_DIGIT = re.compile(r"[^0-9+]")
_LINK_START = re.compile(r"^(?:https?://)?(?:[a-z]{2,3}\.)?(?=linkedin\.)|^https?://(?:www\.)?|^www\.")


def email_key(written: str) -> str:
    """Return an e-mail address in lower case, without the spaces around it."""
    return written.strip().lower()[:MOST_EMAIL]


@lru_cache(maxsize=4096)
def phone_key(written: str) -> str:
    """Return a phone number in its international form (`+33612345678`); its bare digits when that cannot be told."""
    try:
        number = phonenumbers.parse(written, _HOME)
    except phonenumbers.NumberParseException:
        return _NOT_A_DIGIT.sub("", written)[:MOST_PHONE]
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def link_key(written: str) -> str:
    """Return the address of a page without what varies: scheme, country subdomain, query, final slash."""
    bare = written.strip().lower().partition("?")[0].partition("#")[0].rstrip("/")
    return _LINK_START.sub("", bare)[:MOST_LINK]
