"""The parts of the benchmark: each makes its URLs, runs both programs and adds what it measured."""
import concurrent.futures
import json
import math
import pathlib
import random
import statistics
import subprocess
import sys
import urllib.request

import kinds
import reading
from kinds import FAULT_HOSTS, HTTP_HOSTS
from tools import Failed, measured

# The host that cannot be reached, or answers nothing but errors, is one of these.
FAST, SLOW, FAILING, HANGING, LARGE_HOST = (
    FAULT_HOSTS[250:270], FAULT_HOSTS[270], FAULT_HOSTS[271], FAULT_HOSTS[272], FAULT_HOSTS[273])
SMALL_HOSTS = FAULT_HOSTS[300:500]


class Servers:
    """The servers of `servers/start`, and what they say of their clients."""

    def __init__(self, folder):
        self.folder = folder / "servers"
        self.scripts = pathlib.Path(__file__).resolve().parent / "servers"

    def __enter__(self):
        result = subprocess.run([self.scripts / "start", self.folder], capture_output=True, text=True)
        if result.returncode != 0:
            raise Failed(result.stderr.strip())
        self.ports = json.loads(result.stdout)
        # No proxy of the environment stands between here and loopback.
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        return self

    def __exit__(self, *_):
        subprocess.run([self.scripts / "stop", self.folder], check=True)

    def ask(self, path):
        with self.opener.open(f"http://127.0.0.1:{self.ports['faults']}{path}", timeout=30) as answer:
            return answer.read().decode()

    def reset(self):
        self.ask("/_reset")

    def log(self):
        return [json.loads(line) for line in self.ask("/_log").splitlines()]

    def nginx_requests(self):
        with self.opener.open(f"http://127.0.0.1:{self.ports['http']}/_status", timeout=30) as answer:
            return int(answer.read().decode().split("\n")[2].split()[2])

    def page(self, host, path):
        return f"http://{host}:{self.ports['http']}{path}"

    def fault(self, host, path):
        return f"http://{host}:{self.ports['faults']}{path}"


def spread(values):
    """How far the runs lie apart, as a share of their median."""
    return (max(values) - min(values)) / statistics.median(values) if len(values) > 1 else 0.0


def both(bench, urls, slow_peer=False, **settings):
    """A run of each program on the same URLs; no lychee's where it is left out. The fault server's log comes with it."""
    path = bench.file(urls)
    results = []
    for tool in bench.tools:
        if slow_peer and bench.quick and tool is bench.lychee:
            results.append((tool, None, []))
            continue
        bench.servers.reset()
        results.append((tool, tool.check(path, bench.folder, rows=True, **settings), bench.servers.log()))
    return results


def many(bench):
    """50,000 URLs as fast as possible: time, processor and memory, in turns; the codes once."""
    urls = [bench.servers.page("127.0.0.1", f"/page/{number}") for number in range(bench.scaled(50_000))]
    for number in range(0, len(urls), 100):
        urls[number] = urls[number].replace("/page/", "/moved/")
        urls[number + 1] = urls[number + 1].replace("/page/", "/absent/")
    path = bench.file(urls)
    runs = {tool.name: [] for tool in bench.tools}
    for _ in range(bench.rounds):
        for tool in bench.tools:
            before = bench.servers.nginx_requests()
            run = tool.check(path, bench.folder, paced=False)
            asked = bench.servers.nginx_requests() - before
            if asked < len(urls):
                raise Failed(f"{tool.name} sent {asked} requests for {len(urls)} URLs")
            runs[tool.name].append(run)
    for column, unit, ratio, bar in [("wall", "s", True, 0.8), ("cpu", "s", True, 0.6),
                                     ("megabytes", "MB", False, 60)]:
        values = {name: [getattr(run, column) for run in list] for name, list in runs.items()}
        middle = {name: statistics.median(list) for name, list in values.items() if list}
        peer, own = middle.get("lychee"), middle.get("Referee")
        noise = ", ".join(f"{name} ±{spread(list) / 2:.0%}" for name, list in values.items() if list)
        bench.add(f"{len(urls):,} URLs, unpaced: {'memory' if unit == 'MB' else column}", unit, peer, own, bar,
                  ratio=ratio, note=noise)
    said = {tool.name: tool.check(path, bench.folder, paced=False, rows=True).rows for tool in bench.tools}
    wrong = {name: sum(1 for url in urls if url not in rows or rows[url].status != (404 if "/absent/" in url else 200))
             for name, rows in said.items()}
    bench.add(f"{len(urls):,} URLs, unpaced: wrong codes", "", wrong.get("lychee"), wrong.get("Referee"), 0)


def ten_hosts(bench):
    """5,000 URLs of 10 hosts at the default pace, whatever their order."""
    hosts = HTTP_HOSTS[10:20]
    count = bench.scaled(5_000)
    turns = [bench.servers.page(hosts[number % 10], f"/page/{number}") for number in range(count)]
    for order, urls in [("in turns", turns), ("by host", sorted(turns, key=lambda url: hosts.index(url.split(":")[1][2:])))]:
        results = both(bench, urls, slow_peer=order == "by host")
        bench.add_walls(f"{count:,} URLs, 10 hosts, {order}", results, 26)
        bench.add_wrong(f"{count:,} URLs, 10 hosts, {order}: not ok", results, lambda run, _: sum(
            1 for url in urls if url not in run.rows or not run.rows[url].passes))


def slow_neighbour(bench):
    """Fast URLs beside a slow host: when the last fast one was answered."""
    fast = [bench.servers.fault(FAST[number % 20], f"/status/200/{number}") for number in range(bench.scaled(2_000))]
    slow = [bench.servers.fault(SLOW, f"/after/1000/200/{number}") for number in range(bench.scaled(400))]
    mixed = fast + slow
    random.Random(3).shuffle(mixed)
    for order, urls in [("mixed", mixed), ("slow ones first", slow + fast)]:
        results = both(bench, urls, slow_peer=order == "slow ones first")
        seen = {}
        for tool, run, log in results:
            if run:
                ended = [row["ended"] for row in log if row["host"] in FAST]
                seen[tool.name] = max(ended) - run.began if len(ended) >= len(fast) else math.inf
        bench.add(f"{len(fast):,} fast URLs beside a slow host, {order}", "s", seen.get("lychee"), seen.get("Referee"), 6)


def failing_hosts(bench):
    """A host that answers nothing but 500, and one that never answers."""
    for name, host, path, count, bar in [("answering 500", FAILING, "/status/500", 300, 30),
                                         ("hanging", HANGING, "/hang", 30, 45)]:
        urls = [bench.servers.fault(host, f"{path}/{number}") for number in range(bench.scaled(count))]
        results = both(bench, urls, slow_peer=True)
        title = f"{len(urls)} URLs of one host, {name}"
        bench.add_walls(title, results, bar)

        def unasked(run, log):
            asked = {row["path"] for row in log}
            return sum(1 for url in urls if "/" + url.split("/", 3)[3] not in asked
                       and (url not in run.rows or run.rows[url].code != "host-given-up"))

        bench.add_wrong(title + ": not asked, and not said", results, unasked)
        bench.add_wrong(title + ": untrue classes", results, lambda run, _: sum(
            1 for url in urls if url not in run.rows or run.rows[url].kind not in ("unreachable", "error", "timeout")))


def bibliography(bench):
    """1,000 references as a long bibliography has them."""
    chance = random.Random(5)
    answers = ["404"] * 20 + ["403"] * 20 + ["hang"] * 10 + ["503"] * 5 + ["200"] * 945
    chance.shuffle(answers)
    urls, dead = [], set()
    for number, answer in enumerate(answers):
        host = LARGE_HOST if chance.random() < 0.45 else chance.choice(SMALL_HOSTS)
        url = bench.servers.fault(host, f"/hang/{number}" if answer == "hang" else f"/after/300/{answer}/{number}")
        urls.append(url)
        if answer == "404":
            dead.add(url)
    results = both(bench, urls, slow_peer=True)
    bench.add_walls("1,000 references", results, 45)
    bench.add_wrong("1,000 references: gone, and is not, or the reverse", results, lambda run, _: len(
        dead ^ {url for url, row in run.rows.items() if row.kind in ("gone", "error", "timeout")}))


def start_up(bench):
    """The start of the program, and a check of one URL."""
    path = bench.file([bench.servers.page("127.0.0.1", "/page/1")])
    for title, bar, run in [
            ("start: --version", 15, lambda tool: measured([tool.program, "--version"])),
            ("check of one URL", 40, lambda tool: tool.check(path, bench.folder))]:
        times = {tool.name: [] for tool in bench.tools}
        for _ in range(20):
            for tool in bench.tools:
                times[tool.name].append(1000 * run(tool).wall)
        middle = {name: statistics.median(list) for name, list in times.items()}
        noise = ", ".join(f"{name} {min(list):.0f}–{max(list):.0f}" for name, list in times.items())
        bench.add(title, "ms", middle.get("lychee"), middle.get("Referee"), bar, note=noise)


def million(bench):
    """1,000,000 URLs from standard input."""
    count = bench.scaled(1_000_000)
    path = bench.folder / "million.txt"
    with open(path, "w") as file:
        for number in range(count):
            file.write(bench.servers.page(HTTP_HOSTS[number % 40], f"/page/{number}") + "\n")
    if not bench.referee:
        return
    run = bench.referee.check(None, bench.folder, paced=False, source=str(path))
    with open(bench.folder / "referee.jsonl") as file:
        good = sum(1 for line in file if json.loads(line).get("class") == "ok")
    title = f"{count:,} URLs from standard input"
    bench.add(title + ": memory", "MB", None, run.megabytes, 200, note=f"{run.wall:.0f} s, {run.cpu:.0f} s of processor")
    bench.add(title + ": not ok", "", None, count - good, 0)


def agreement(bench):
    """The mixed set: where Referee says something else than lychee or curl, and why."""
    if not bench.referee:
        bench.say("Agreement needs Referee.")
        return
    pairs = kinds.mixed(bench.servers.ports)
    path = bench.file([url for url, _ in pairs])
    said = {}
    for tool in bench.tools:
        bench.servers.reset()
        # The hanging ones are waited for again and again; 5 seconds each are enough here.
        said[tool.name] = tool.check(path, bench.folder, paced=False, rows=True, settings=["--timeout", "5"]).rows
    mine = said["Referee"]
    if bench.lychee:
        differences = compare(pairs, mine, said["lychee"], lambda row, other: (
            row.passes, row.status if row.passes else None) == (other.passes, other.status if other.passes else None))
        report(bench, "lychee", len(pairs), differences)
    sample, seen = [], {}
    for url, kind in pairs:
        seen[kind.name] = seen.get(kind.name, 0) + 1
        if seen[kind.name] <= 3:
            sample.append((url, kind))
    bench.servers.reset()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        curled = dict(zip([url for url, _ in sample], pool.map(lambda pair: curl(bench, pair[0]), sample)))
    differences = compare(sample, mine, curled, lambda row, other: (
        (row.status, row.final) == (other.status, other.final) if other.passes else not row.passes))
    report(bench, "curl", len(sample), differences)


def curl(bench, url):
    """What `curl -L` says: it passes when curl ends well, whatever the status."""
    from tools import Row
    result = subprocess.run(
        ["curl", "--silent", "--location", "--noproxy", "*", "--compressed", "--cookie", "", "--max-time", "5",
         "--retry", "1", "--max-redirs", "20", "--cacert", bench.servers.ports["authority"],
         "--write-out", "%{stderr}%{http_code} %{url_effective}", url],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    status, _, final = result.stderr.partition(" ")
    return Row(passes=result.returncode == 0, status=int(status or 0) or None, final=final.partition("#")[0],
               kind="ends well" if result.returncode == 0 else f"exit {result.returncode}", code=status)


def compare(pairs, mine, theirs, agree):
    """Kind by kind: how many differ, and the first of them as an example."""
    differences = {}
    for url, kind in pairs:
        row, other = mine.get(url), theirs.get(url)
        if row is None or other is None or not agree(row, other):
            differences.setdefault(kind.name, (kind, []))[1].append((url, row, other))
    return differences


def report(bench, peer, count, differences):
    unexplained = 0
    bench.say(f"Agreement with {peer} on {count:,} URLs: {sum(len(found) for _, found in differences.values())} differ.")
    for kind, found in differences.values():
        reason = getattr(kind, peer)
        unexplained += 0 if reason else len(found)
        url, row, other = found[0]
        bench.say(f"  {len(found):>4} × {kind.name}: Referee {told(row)}, {peer} {told(other)}. {reason or 'UNEXPLAINED'}")
        if not reason:
            bench.say(f"         {url}")
    bench.add(f"agreement with {peer} on {count:,} URLs: differences without a reason", "", None, unexplained, 0)


def told(row):
    if row is None:
        return "says nothing"
    return " ".join(str(part) for part in (row.kind, row.code, row.status) if part not in (None, ""))


def tune(bench):
    """lychee's best setting on this machine: no measure, a table to choose from."""
    path = bench.file([bench.servers.page("127.0.0.1", f"/page/{number}") for number in range(bench.scaled(50_000))])
    settings = [(most, threads) for most in (16, 32, 64, 128, 256, 512, 1024) for threads in (1, 2)]
    runs = {setting: [] for setting in settings}
    for _ in range(bench.rounds):
        for most, threads in settings:
            runs[most, threads].append(bench.lychee.check(
                path, bench.folder, paced=False,
                settings=["--max-concurrency", str(most), "--threads", str(threads)]))
    print(f"{'max-concurrency':>15} {'threads':>8} {'wall':>8} {'cpu':>8} {'memory':>8}")
    for (most, threads), list in runs.items():
        print(f"{most:>15} {threads:>8} {statistics.median(run.wall for run in list):>6.2f} s "
              f"{statistics.median(run.cpu for run in list):>6.2f} s "
              f"{statistics.median(run.megabytes for run in list):>5.0f} MB")
    sys.stdout.flush()


PARTS = {"many": many, "metadata": reading.metadata, "ten-hosts": ten_hosts, "slow-neighbour": slow_neighbour,
         "failing-hosts": failing_hosts, "bibliography": bibliography, "start-up": start_up, "agreement": agreement,
         "million": million}
