#!/usr/bin/env python3
"""How long a key takes until the screen shows what it did, in tmux at 80x24, against the echo of a terminal.

    src/bench/keys.py [ROUNDS]      100 rounds if nothing is said; each presses every key once

Keys go in and screens come out where a terminal's owner would sit: at a client of tmux. The yardstick is `cat`, whose
letters the system itself echoes. A key's time ends with the last byte that it led to.
"""

import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

REPOSITORY = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
QUIET = 0.06


class Session:
    """A command in a tmux of its own."""

    def __init__(self, command, data):
        self.name = "hanmi-keys-%d-%d" % (os.getpid(), time.time_ns())
        environment = dict(os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", HANMI_DATA=data)
        environment.pop("TMUX", None)
        settings = os.path.join(data, "tmux.conf")
        with open(settings, "w") as file:
            # Nothing but the program paints, and an Esc is not held back for what may follow.
            file.write("set -g status off\nset -sg escape-time 0\n")
        pid, self.terminal = pty.fork()
        if pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.execvpe("tmux", ["tmux", "-L", self.name, "-f", settings, "new-session", command], environment)
        self.settle(3)

    def settle(self, quiet):
        """Reads until nothing has come for so many seconds; returns when the last byte came, and how many."""
        last, count = None, 0
        while select.select([self.terminal], [], [], quiet)[0]:
            count += len(os.read(self.terminal, 65536))
            last = time.perf_counter()
        return last, count

    def press(self, key):
        began = time.perf_counter()
        os.write(self.terminal, key.encode())
        # The first byte may take long on a busy machine.
        if not select.select([self.terminal], [], [], 5)[0]:
            return None, 0
        last, count = self.settle(QUIET)
        return (None if last is None else 1000 * (last - began)), count

    def end(self):
        subprocess.run(["tmux", "-L", self.name, "kill-server"], stderr=subprocess.DEVNULL)
        os.close(self.terminal)


def measure(title, command, keys, rounds, data):
    session = Session(command, data)
    times, sizes = [], []
    # What the first rounds compile and load, a sitting has long behind it.
    for turn in range(rounds + 20):
        for key in keys:
            took, size = session.press(key)
            if took is None:
                sys.exit("%s: nothing came of %r" % (title, key))
            if turn >= 20:
                times.append(took)
                sizes.append(size)
    session.end()
    times.sort()
    print("%-44s %8.2f %8.2f %8.2f %8d" % (
        title, statistics.median(times), times[len(times) * 9 // 10], times[-1], statistics.median(sizes)), flush=True)
    return statistics.median(times)


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    hanmi = os.path.join(REPOSITORY, "hanmi")
    with tempfile.TemporaryDirectory() as data:
        print("%-44s %8s %8s %8s %8s" % ("ms from key to last byte", "median", "p90", "most", "bytes"))
        echo = measure("echo (cat)", "cat", "a", rounds, data)
        cases = [
            ("home: help opens, and closes", hanmi, ["?", "?"]),
            ("browse: a line down, and up again", hanmi + " browse", ["\x1b[B", "\x1b[A"]),
        ]
        for title, command, keys in cases:
            took = measure(title, command, keys, rounds, data)
            print("%-44s %+8.2f" % ("  against the echo", took - echo))


main()
