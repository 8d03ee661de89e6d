from pathlib import Path

from performer.control.addresses import FROM_THE_INSTRUMENT, INCOMING
from performer.control.osc_page import page

PAGE = Path(__file__).parents[2] / "docs" / "osc.md"


def test_the_page_in_docs_is_the_one_the_table_makes():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m performer.control.osc_page > docs/osc.md"


def test_the_page_lists_every_address_in_both_directions():
    said = [row.path for rows in FROM_THE_INSTRUMENT.values() for row in rows]
    listed = [line.split("`")[1] for line in page().splitlines() if line.startswith("| `/nf/")]

    assert listed == [*INCOMING, *said]


def test_the_page_says_what_may_be_given_and_what_reads_back():
    row = next(line for line in page().splitlines() if line.startswith("| `/nf/pad/gain`"))

    assert row == (
        "| `/nf/pad/gain` | `pad:i` 1 to 64<br>`db:f` -60 to 24 | "
        "The pad's gain in decibels. Sent with the pad alone, reads back. |"
    )
