"""What comes in for the stage is taken in rounds that always end."""

import signal
import threading
import time
from collections.abc import Iterator

import pytest

from performer.control.osc import Request
from performer.stage.inbox import Inbox

RESCUE_SECONDS = 5.0


def request(n: int) -> Request:
    return Request("/nf/ping", "ping", (n,), ("127.0.0.1", 9000))


@pytest.fixture
def alarm() -> Iterator[None]:
    """SIGALRM is left as it was found."""
    before = signal.getsignal(signal.SIGALRM)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def test_a_round_brings_all_that_has_come_in_its_order():
    inbox = Inbox()
    for n in range(3):
        inbox.put(request(n))

    assert list(inbox.round(0.0)) == [request(n) for n in range(3)]
    assert list(inbox.round(0.0)) == []


def test_a_wake_ends_the_wait_and_is_no_item():
    inbox = Inbox()
    inbox.put(request(0))
    inbox.wake()
    inbox.put(request(1))

    assert list(inbox.round(60.0)) == [request(0), request(1)]
    inbox.wake()
    assert list(inbox.round(60.0)) == []


def test_what_comes_during_a_round_waits_for_the_next():
    inbox = Inbox()
    inbox.put(request(0))
    inbox.put(request(1))

    taken = []
    for item in inbox.round(0.0):
        taken.append(item)
        inbox.put(request(len(taken) + 1))  # a flood: one more for each that is dealt with

    assert taken == [request(0), request(1)]
    assert list(inbox.round(0.0)) == [request(2), request(3)]


def test_a_signal_handler_that_outlasts_the_wait_does_not_make_it_last_for_ever(alarm: None):
    inbox = Inbox()
    rescue = threading.Timer(RESCUE_SECONDS, inbox.put, [request(0)])

    def ended(_number: int, _frame: object) -> None:
        time.sleep(0.1)
        inbox.wake()

    signal.signal(signal.SIGALRM, ended)
    rescue.start()
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.02)
        assert list(inbox.round(0.05)) == []
    finally:
        rescue.cancel()
