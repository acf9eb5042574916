"""Ids that two laptops never both make: time-ordered UUIDs (version 7, RFC 9562) as text."""

import os
import time


def new_id() -> str:
    """A fresh id. Ids made later sort later, to the millisecond."""
    milliseconds = time.time_ns() // 1_000_000
    raw = bytearray(milliseconds.to_bytes(6, "big") + os.urandom(10))
    raw[6] = 0x70 | raw[6] & 0x0F  # version 7
    raw[8] = 0x80 | raw[8] & 0x3F  # the RFC's variant
    text = raw.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
