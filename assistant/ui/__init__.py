"""The terminal application: screens and widgets over a meeting, handed everything it needs; the only importer of Textual."""
