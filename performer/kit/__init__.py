"""Kits: which sounds the pads play, and the file that says so."""
