"""Which reader of comments this is."""

#: Raised whenever the reader of comments reads differently. Each refusal that an import brings keeps the version that
#: read it: after an upgrade, what an older one read is read again and *proposed*, never rewritten. 0 stands for what
#: was read before versions were counted.
READER_VERSION = 3
