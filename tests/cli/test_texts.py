"""Text files are read whatever wrote them."""

from pathlib import Path

import pytest

from ravive.cli.texts import read_text
from ravive.domain.kernel.errors import UnreadableFileError, UnusableTextError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_it_works(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "annonce.md"
    path.write_bytes("Infirmière de bloc, 38 k€".encode(encoding))

    assert read_text(path) == "Infirmière de bloc, 38 k€"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_text(tmp_path / "absent.md")

    assert "absent.md" in str(caught.value.data["file"])


def test_a_file_far_too_large_for_an_advert_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"a" * (256 * 1024 + 1))

    with pytest.raises(UnusableTextError):
        read_text(path)


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 ...", b"PK\x03\x04\0\0", b"\x89PNG\r\n\0"], ids=["PDF", "Word", "picture"]
)
def test_a_file_that_is_no_text_says_what_to_do(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "annonce.pdf"
    path.write_bytes(content)

    with pytest.raises(UnusableTextError):
        read_text(path)
