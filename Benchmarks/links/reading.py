"""The part of the benchmark that reads pages: what titles, authors and dates cost beside libxml2's parser alone."""
import json
import os
import pathlib
import statistics
import subprocess
import sys

from tools import ROOT, Failed, built

# The generator of the served pages makes larger ones as well.
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "servers"))
import pages

# Pages of newspapers and journals have some hundred kilobytes.
LARGE_BYTES = 200 << 10
# A reading of some megabytes takes a moment only, so that many can be compared.
READINGS = 5


def program():
    """`READING_BENCHMARK`, or a release that is built first."""
    named = os.environ.get("READING_BENCHMARK")
    return str(pathlib.Path(named).resolve()) if named else built("reading-benchmark")


def metadata(bench):
    """What reading costs, in a process of its own; then a check of 50,000 pages with and without it."""
    larger = bench.folder / "larger-pages"
    pages.write(larger, LARGE_BYTES)
    tool = program()
    for name, folder in [(f"pages of {pages.PAGE_BYTES >> 10} KB", bench.servers.folder / "pages"),
                         (f"pages of {LARGE_BYTES >> 10} KB", larger)]:
        compare(bench, tool, name, folder)
    if bench.referee:
        check(bench)


def compare(bench, tool, name, folder):
    """Processor time a page; the bar is on the ratio, taken round by round and then its median."""
    result = subprocess.run([tool, folder, str(READINGS * bench.rounds)], capture_output=True, text=True)
    if result.returncode != 0:
        raise Failed(f"reading-benchmark failed: {result.stderr.strip()}")
    times = json.loads(result.stdout)
    ratios = {part: sorted(mine / its for mine, its in zip(times[part], times["parser"]))
              for part in ("statements", "everything")}
    ratio = statistics.median(ratios["statements"])
    parser = 1e6 * statistics.median(times["parser"]) / times["readings"]
    bench.add(f"title, authors, dates of {name}, beside libxml2", "µs", parser, ratio * parser, 1.5, ratio=True, rival="libxml2",
              note=f"{ratios['statements'][0]:.2f}–{ratios['statements'][-1]:.2f} × libxml2 alone; text and signs, too: "
                   f"{statistics.median(ratios['everything']):.2f} ×")


def check(bench):
    """Both checks in turns: what the difference is of, and nothing else."""
    urls = [bench.servers.page("127.0.0.1", f"/page/{number}") for number in range(bench.scaled(50_000))]
    path = bench.file(urls)
    runs = {"with": [], "without": []}
    for _ in range(bench.rounds):
        for kind, settings in [("without", []), ("with", ["--metadata"])]:
            runs[kind].append(bench.referee.check(path, bench.folder, paced=False, settings=settings))
    titled = sum(1 for line in open(bench.folder / "referee.jsonl", encoding="utf-8")
                 if ((json.loads(line).get("metadata") or {}).get("title")))
    middle = {kind: {column: statistics.median(getattr(run, column) for run in list)
                     for column in ("wall", "cpu", "megabytes")} for kind, list in runs.items()}
    for kind, values in middle.items():
        bench.say(f"{len(urls):,} URLs, unpaced, {kind} --metadata: {values['wall']:.2f} s, {values['cpu']:.2f} s of "
                  f"processor, {values['megabytes']:.0f} MB")
    cost = middle["with"]["cpu"] - middle["without"]["cpu"]
    bench.say(f"--metadata costs {cost:.2f} s of processor, {1e6 * cost / len(urls):.0f} µs a page, the transfer of whole "
              "pages included")
    bench.add(f"{len(urls):,} URLs, unpaced, with --metadata: pages without a title", "", None, len(urls) - titled, 0)
