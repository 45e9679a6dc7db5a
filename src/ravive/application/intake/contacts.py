"""E-mail addresses, telephone numbers and profile links, found in whatever a cell holds."""

import re
from functools import lru_cache
from urllib.parse import unquote

import phonenumbers

from ravive.domain.kernel.tables import CellValue

_EMAIL = re.compile(r"[\w.+'’&=-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+)+")
_DISGUISED_AT = re.compile(r"\s*[(\[]\s*(?:at|arobase|@)\s*[)\]]\s*", re.IGNORECASE)
_LINKEDIN = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?linkedin\.com/((?:in|pub|profile|talent|recruiter|sales)/[^\s?#,;\"'<>)]+)",
    re.IGNORECASE,
)
#: A run of figures as telephone numbers are written; slashes and line ends part two numbers.
_NUMBER = re.compile(r"(?<![\w@])(?:\+|00)?\(?\d[\d .()\u00a0\u202f–-]{6,22}\d(?![\w@])")
#: Dates that only look like numbers to call.
_A_DATE = re.compile(r"(?:19|20)\d{2}[-. ]\d{1,2}[-. ]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d{2}")
#: Some countries besides the one assumed, tried in this order when a number is none of its own.
_REGIONS = ("FR", "GB", "BE", "CH", "US")
_FRENCH_DIGITS = 9


def emails_in(text: str) -> tuple[str, ...]:
    """Return the e-mail addresses of a text, in lower case, each once."""
    if "@" not in text and "(at)" not in text.lower() and "[at]" not in text.lower():
        return ()
    plain = _DISGUISED_AT.sub("@", text)
    found = (re.sub(r"\s", "", match[0]).lower().strip(".'’-") for match in _EMAIL.finditer(plain))
    return tuple(dict.fromkeys(address.removeprefix("mailto:") for address in found))


def without_emails(text: str) -> str:
    """Return a text with a comma in the place of each e-mail address, whose figures are no number to call."""
    return _EMAIL.sub(" , ", _DISGUISED_AT.sub("@", text)) if emails_in(text) else text


def linkedin_in(text: str) -> str | None:
    """Return the LinkedIn profile a text leads to, always written the same way; None without one."""
    if "linkedin" not in text.lower():
        return None
    match = _LINKEDIN.search(text)
    if match is None:
        return None
    path = unquote(match[1]).rstrip("/.")
    # Public addresses ignore case; the identifiers of recruiters' profiles do not.
    public = path.lower().startswith(("in/", "pub/"))
    return f"https://www.linkedin.com/{path.lower() if public else path}"


def phones_in(value: CellValue, *, announced: bool = False) -> tuple[str, ...]:
    """
    Return the telephone numbers of a cell as `+33612345678`, each once. A number that lost its zero gets it back.

    `announced`: the column says that it holds numbers; one of an unknown country is then kept as its figures.
    """
    found = _phones(value)
    if found or not announced or not isinstance(value, str):
        return found
    return tuple(dict.fromkeys(re.sub(r"\D", "", match[0]) for match in _NUMBER.finditer(value)))


def _phones(value: CellValue) -> tuple[str, ...]:
    if isinstance(value, bool) or value is None:
        return ()
    if isinstance(value, int | float):
        number = phone_of(str(int(value)))
        return (number,) if number else ()
    if not isinstance(value, str):
        return ()
    found = (phone_of(piece) for match in _NUMBER.finditer(value) for piece in _apart(match[0]))
    return tuple(dict.fromkeys(number for number in found if number))


def _apart(run: str) -> tuple[str, ...]:
    """Part two numbers that only a dash or spaces part: "06 12 34 56 78 - 01 23 45 67 89"."""
    digits = re.sub(r"\D", "", run)
    if len(digits) == 20 and digits.startswith("0"):
        return digits[:10], digits[10:]
    return (run,)


@lru_cache(maxsize=65_536)
def phone_of(written: str) -> str | None:
    """Return one number in international form, None when it is no possible number."""
    digits = re.sub(r"\D", "", written.replace("(0)", ""))
    if _A_DATE.match(written):
        return None
    if not 8 <= len(digits) <= 15:
        return None
    if written.lstrip(" (").startswith("+"):
        return _parsed(f"+{digits}", None)
    if digits.startswith("00"):
        return _parsed(f"+{digits[2:]}", None)
    if len(digits) == _FRENCH_DIGITS and digits[0] in "12345679":
        return f"+33{digits}"
    if len(digits) == 11 and digits.startswith("33"):
        return f"+{digits}"
    if len(digits) == 10 and digits.startswith("0") and digits[1] != "0":
        return f"+33{digits[1:]}"
    for region in _REGIONS:
        number = _parsed(digits, region)
        if number is not None:
            return number
    return None


def _parsed(written: str, region: str | None) -> str | None:
    try:
        number = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number) or (region and not phonenumbers.is_valid_number(number)):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
