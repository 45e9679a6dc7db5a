"""The rankings that were shown: logged with what they rest on, replayed, and forgotten when they must be."""
