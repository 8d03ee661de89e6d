"""The marks of hits, and which of them a pad may be given unasked."""

CLIPPED, OWN, MIXED, SPEECH, FEEDBACK = "clipped", "own", "mixed", "speech", "feedback"
NEVER_BY_ITSELF = OWN, FEEDBACK  # hits that nobody meant as such: they come onto no pad unless named


def may_be_offered(mark: str, role: str) -> bool:
    """Tell whether a hit of this mark may be offered to a pad: own output never, speech to vocal pads only."""
    return mark not in NEVER_BY_ITSELF and (mark != SPEECH or role == "vocal")
