"""The fictional sample case: who is at the table, and what was said at its three conferences, per language."""
