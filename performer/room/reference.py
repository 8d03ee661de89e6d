"""Whether the reference says what the PA plays beside us: a cable that carries nothing must not be trusted."""

ALIVE_SECONDS = 10.0  # after it was last heard; pauses within a piece are shorter
FULL_HITS = 8  # of a room, to a reference that has not been heard at all

LOST = "the reference {where} is silent, but the room is not: see to the desk's send and its cable"


class Reference:
    """Watches a reference from when the ear is opened on; `where` is "" where there is none."""

    def __init__(self, where: str) -> None:
        self.where = where
        self._silent_seconds = float("inf")
        self._n_hits = 0  # as long as it has not been heard
        self._told = False

    @property
    def alive(self) -> bool:
        """Whether it is to be believed that the PA plays what it carries, and nothing when it is silent."""
        return bool(self.where) and self._silent_seconds < ALIVE_SECONDS

    def feed(self, silent_seconds: float) -> None:
        """Take in for how long it has been silent."""
        self._silent_seconds = silent_seconds

    def hit(self) -> None:
        """Take in a hit of the room."""
        self._n_hits += self._silent_seconds == float("inf")

    def line(self, steady: bool) -> str:
        """Return once a line for the player where it is silent and should not be; `steady`: hits keep a beat."""
        if not self.where or self._told or self.alive or not (steady or self._n_hits >= FULL_HITS):
            return ""
        self._told = True
        return LOST.format(where=self.where)
