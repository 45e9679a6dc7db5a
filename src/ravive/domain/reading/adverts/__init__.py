"""Adverts into openings: what a post asks, gives and no longer asks, from French or English prose or from JSON."""

from ravive.domain.reading.adverts.advert import read_advert
from ravive.domain.reading.adverts.json_openings import opening_from_json

__all__ = ["opening_from_json", "read_advert"]
