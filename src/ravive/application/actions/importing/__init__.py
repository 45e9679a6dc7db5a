"""How an import is kept and undone: matching, source rows, provenance. Parts of two actions, in their transaction."""
