"""Runs a program and says what it cost, as JSON on standard output.

usage: measure.py SECONDS INPUT OUTPUT PROGRAM ARGUMENT…

A process of its own, and a small one: the peak memory that the kernel notes for a program begins with that of the
process it was made from, and the benchmark itself holds long lists. Standard input is read from INPUT, standard output
written to OUTPUT, standard error to OUTPUT.errors. After SECONDS the program is killed.
"""
import json
import os
import signal
import sys
import time


def main():
    limit, source, sink, *command = sys.argv[1:]
    wanted = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    files = [(os.POSIX_SPAWN_OPEN, 0, source, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, sink, wanted, 0o644),
             (os.POSIX_SPAWN_OPEN, 2, sink + ".errors", wanted, 0o644)]
    began = time.monotonic()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=files)
    expired = []

    def end(*_):
        expired.append(True)
        os.kill(process, signal.SIGKILL)

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, float(limit))
    _, status, usage = os.wait4(process, 0)
    ended = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, 0)
    json.dump({"began": began, "ended": ended, "wall": ended - began, "cpu": usage.ru_utime + usage.ru_stime,
               "megabytes": usage.ru_maxrss / 1024, "code": os.waitstatus_to_exitcode(status),
               "expired": bool(expired)}, sys.stdout)


main()
