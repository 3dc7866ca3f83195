"""Preparing a case, its people and a conference by answering one question at a time; nothing here knows a screen."""
