"""Input and output only: bytes or HTTP in, domain values out. No database."""
