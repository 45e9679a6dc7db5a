"""Contacts and silence: what stands between us and a person."""
