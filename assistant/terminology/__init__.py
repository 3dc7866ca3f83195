"""The twelve-language glossary: concepts and their terms, the files that hold them, and finding them in what is said."""
