"""Convene: the chair's assistant for multi-agency case conferences."""

__version__ = "0.1.0"
