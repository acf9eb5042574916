"""Whether the window goes on while it works: the lateness of a beat on its thread, beside a bare process's."""

import subprocess
import sys
import time
from statistics import median

from PySide6.QtCore import Qt, QTimer

TICK = 2
LONGEST = 50
P99 = 16
ROUNDS = 3


BARE = """
import sys, threading, time
print(flush=True)
late, over = [], threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
while not over.is_set():
    before = time.perf_counter()
    time.sleep(0.002)
    late.append((time.perf_counter() - before) * 1000 - 2)
print(*late)
"""
"""A process of its own that does nothing but beat: how late it is says how busy the machine is with others."""


class Pulse:
    """Beats every two milliseconds on the GUI thread; `stalls` are the milliseconds by which beats came late, `bare`
    those of a process that does nothing else, at the same time."""

    def __init__(self):
        self.stalls = []
        self.bare = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._beat)

    def __enter__(self):
        self._peer = subprocess.Popen([sys.executable, "-c", BARE], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._peer.stdout.readline()  # it is beating
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_):
        self._timer.stop()
        self.bare = list(map(float, self._peer.communicate()[0].split()))

    def _beat(self):
        now = time.perf_counter()
        self.stalls.append(max(0.0, (now - self._last) * 1000 - TICK))
        self._last = now


def live(benchmark, start, work):
    """Measure the work in several rounds, each in a program just started, and require of the middle one that it kept
    the limits beyond the lateness of a bare process at the same time.

    Another program on the machine makes one round late, or the bare process too; a stall of our own comes back in every
    round. What happens once in the life of a process, as loading a module does, is seen in the first round alone.
    """
    pulses = []

    def one(program):
        with Pulse() as pulse:
            work(program)
        pulses.append(pulse)

    benchmark.pedantic(one, setup=lambda: ((start(),), {}), rounds=ROUNDS, iterations=1)
    judge(benchmark, pulses)


def judge(benchmark, pulses):
    """Require of the middle round that it kept the limits beyond the lateness of the bare process."""
    longest = [max(each.stalls) for each in pulses]
    often = [_share(each.stalls) for each in pulses]
    bare, bare_often = [max(each.bare) for each in pulses], [_share(each.bare) for each in pulses]
    for name, values in {
        "longest, ms": longest,
        "p99, ms": often,
        "longest of the bare beat, ms": bare,
        "p99 of the bare beat, ms": bare_often,
    }.items():
        benchmark.extra_info[name] = [round(value, 1) for value in values]
    assert median(mine - its for mine, its in zip(longest, bare, strict=True)) < LONGEST, benchmark.extra_info
    assert median(mine - its for mine, its in zip(often, bare_often, strict=True)) < P99, benchmark.extra_info


def _share(values):
    return sorted(values)[int(len(values) * 0.99)]
