"""Swaps as pure functions: what fits a pad, and which sound comes next."""
