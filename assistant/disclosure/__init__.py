"""Who may see what, and the warnings: the only door from the record to anything that leaves it. The default is to withhold."""
