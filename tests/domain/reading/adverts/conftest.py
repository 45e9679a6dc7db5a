import pytest

from ravive.connectors.taxonomy import load_builtin
from ravive.domain.lexicon import Lexicon
from ravive.domain.reading.adverts import read_advert


@pytest.fixture(scope="session")
def lexicon():
    return Lexicon(load_builtin())


@pytest.fixture(scope="session")
def read(lexicon):
    return lambda text: read_advert(text, lexicon=lexicon)
