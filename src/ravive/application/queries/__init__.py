"""Read models: frozen values for the shells. All SQL of a page happens here."""
