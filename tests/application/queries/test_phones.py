"""Phone numbers as one reads them aloud."""

import pytest

from ravive.application.queries.phones import readable_phone


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("+33612345678", "06 12 34 56 78"),
        ("06.12.34.56.78", "06 12 34 56 78"),
        ("+3225123456", "+32 2 512 34 56"),
        ("poste 12", "poste 12"),
        ("12", "12"),
    ],
    ids=["international French", "French with dots", "Belgian", "words", "too short"],
)
def test_a_number_is_written_as_it_is_dialled_and_the_rest_is_left_alone(written: str, read: str) -> None:
    assert readable_phone(written) == read
