"""The real-time room: what runs inside the audio callback, and the drivers that call it."""
