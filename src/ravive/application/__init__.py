"""One function per intention: doors, actions, queries, intake. It knows ports, never the connectors behind them."""
