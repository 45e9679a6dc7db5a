"""Prose into facts: comments into claims and endings, notes into contacts and rights, adverts into openings."""
