"""The command line: one module a command, each of which parses, makes one call and writes the answer."""
