"""The glossary in the formats of others: spreadsheets, TBX and JSON, read with suspicion and written without loss."""
