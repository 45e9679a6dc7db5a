"""Adverts into openings: what a post asks, gives and no longer asks, from French or English prose or from JSON."""

from ravive.domain.reading.adverts.advert import notices_of, read_advert
from ravive.domain.reading.adverts.json_openings import opening_from_json

__all__ = ["notices_of", "opening_from_json", "read_advert"]
