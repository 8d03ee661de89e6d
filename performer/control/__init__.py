"""Hands on the instrument: OSC and MIDI come in as checked requests and events; nothing is decided here."""
