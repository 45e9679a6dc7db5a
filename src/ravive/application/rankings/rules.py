"""What ranks, as a digest: the code of the domain and the words of the lexicon. Two that are equal rank alike."""

import hashlib
from functools import cache, lru_cache
from pathlib import Path

import ravive.domain
from ravive.domain.lexicon import Lexicon


def rules_fingerprint(lexicon: Lexicon | None) -> str:
    """Return the SHA-256, in hexadecimal, of the code and of the lexicon that rank. Worked out once a process."""
    return hashlib.sha256(f"{_code()}\n{_words(lexicon)}".encode()).hexdigest()


@cache
def _code() -> str:
    digest = hashlib.sha256()
    root = Path(ravive.domain.__file__).parent
    for path in sorted(root.rglob("*.py")):
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=2)
def _words(lexicon: Lexicon | None) -> str:
    digest = hashlib.sha256()
    for term in lexicon or ():
        digest.update(repr(term).encode())
    return digest.hexdigest()
