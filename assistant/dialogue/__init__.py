"""The conversation: prompts, flows, and reading what the chair says."""
