"""Phone numbers as one reads them aloud."""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

_HOME = "FR"


def readable_phone(written: str) -> str:
    """Return `06 12 34 56 78` for a French number, `+32 2 512 34 56` for another; the rest stays as it is."""
    try:
        number = phonenumbers.parse(written, _HOME)
    except NumberParseException:
        return written
    if not phonenumbers.is_possible_number(number):
        return written
    is_home = phonenumbers.region_code_for_number(number) == _HOME
    return phonenumbers.format_number(
        number, PhoneNumberFormat.NATIONAL if is_home else PhoneNumberFormat.INTERNATIONAL
    )
