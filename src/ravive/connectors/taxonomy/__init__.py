"""The terms of the lexicon, read from files: our own, and ESCO where somebody has it."""

from ravive.connectors.taxonomy.builtin import load_builtin
from ravive.connectors.taxonomy.esco import load_esco
from ravive.connectors.taxonomy.stored import store_terms, stored_terms

__all__ = ["load_builtin", "load_esco", "store_terms", "stored_terms"]
