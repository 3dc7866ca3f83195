"""The encrypted store: SQLModel tables on SQLCipher, a key wrapped per passphrase, and a journal that shows tampering."""
