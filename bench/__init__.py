"""Measured ratios, side by side in one run; every row is a figure against its goal."""
