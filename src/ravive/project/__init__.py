"""The composition root: settings, addresses and wiring. The only place that names connectors."""
