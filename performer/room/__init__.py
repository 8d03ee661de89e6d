"""The room: what the microphone hears, the hits cut out of it, and the bank that keeps them."""
