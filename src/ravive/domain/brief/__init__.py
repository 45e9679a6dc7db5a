"""The brief of a call: one page, every line with its source."""
