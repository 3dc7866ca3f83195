"""The meeting in progress: what a line does, over a record, a protocol and a store."""
