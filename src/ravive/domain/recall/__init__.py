"""Whom to call for an opening: fit, likelihood, decision and order, each with its reasons."""
