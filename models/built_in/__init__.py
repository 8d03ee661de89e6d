"""What the instrument is delivered with, made from the drum synthesiser: kit, library, room and set."""
