"""One sound: read it, write it, trim it, measure it. Pure functions; no device, no catalogue."""
