"""Conference protocols: who sits at the table, what is asked in which order, how often, and who may read what."""
