"""The mixed set on which Referee, lychee and curl must agree, and why they do not where they do not.

A difference of a kind without a reason here fails the run.
"""
import dataclasses
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "servers"))
from addresses import FAULT_HOSTS, HTTP_HOSTS

COUNT = 10_000
# URLs of a broken kind that share a host: few, because a host that fails on and on is asked no more.
BROKEN_A_HOST = 2


@dataclasses.dataclass
class Kind:
    """URLs that are answered alike."""
    name: str
    count: int
    # Where: http, faults, closed, or the name of a TLS server; and the path, `{n}` for what makes it distinct.
    server: str
    path: str
    lychee: str = ""
    curl: str = ""
    # Whether the host looks ill to a client.
    broken: bool = False

    def urls(self, servers, hosts):
        """The URLs; `hosts` gives addresses of the fault server not used so far."""
        result, host = [], None
        for number in range(self.count):
            path = self.path.format(n=number)
            if self.server == "http":
                base = f"http://{HTTP_HOSTS[number % len(HTTP_HOSTS)]}:{servers['http']}"
            elif self.server in ("faults", "closed"):
                if host is None or (self.broken and number % BROKEN_A_HOST == 0):
                    host = next(hosts)
                base = f"http://{host}:{servers['faults'] if self.server == 'faults' else 1}"
            else:
                base = f"https://127.0.0.1:{servers['https'][self.server]}"
            result.append(base + path)
        return result


def status(code, count, **more):
    return Kind(f"status {code}", count, "faults", f"/status/{code}/{{n}}", **more)


def fault(name, count, path=None, broken=True, **more):
    """A behaviour of faults.py, under its own name unless a path says more."""
    return Kind(name, count, "faults", (path or f"/{name}") + "/{n}", broken=broken, **more)


RETRIED = "lychee asks again after 429 alone, not after this status; Referee does, and then the page is there"
UNREAD = {"curl": "curl reads the whole body; a check of a link ends behind the head of the page"}

KINDS = [
    Kind("moved", 1000, "http", "/moved/{n}"),
    Kind("absent", 1000, "http", "/absent/{n}"),
    Kind("query", 200, "http", "/page/0?q={n}&r=%C3%A4"),
    status(200, 300), status(203, 20), status(204, 40), status(206, 20),
    status(400, 30), status(401, 40), status(402, 20), status(403, 150), status(405, 20), status(406, 20),
    status(410, 150), status(418, 20), status(429, 30, broken=True), status(451, 20),
    status(500, 30, broken=True), status(501, 20, broken=True), status(502, 20, broken=True),
    status(503, 30, broken=True), status(504, 20, broken=True), status(999, 20),
    fault("300 ms late", 100, "/after/300/200", broken=False),
    fault("503 once", 20, "/once/503", lychee=RETRIED),
    fault("500 once", 20, "/once/500", lychee=RETRIED),
    fault("429 once", 20, "/retry-after/429/1"),
    fault("503 with Retry-After", 20, "/retry-after/503/1", lychee=RETRIED),
    fault("HEAD refused", 60, "/head-hostile/405", broken=False),
    fault("HEAD absent", 60, "/head-hostile/404", broken=False),
    *[fault(f"{code}, one redirect", 60, f"/chain/{code}/1", broken=False) for code in (301, 302, 303, 307, 308)],
    fault("chain of 5", 60, "/chain/302/5", broken=False),
    fault("chain of 10", 20, "/chain/301/10", broken=False),
    fault("chain of 15", 20, "/chain/301/15", broken=False, lychee="lychee follows 10 redirects, Referee 20"),
    fault("chain of 60", 10, "/chain/302/60"),
    fault("redirect to 404", 60, "/to/301/status/404", broken=False),
    fault("redirect to 403", 40, "/to/302/status/403", broken=False),
    fault("redirect to 500", 20, "/to/302/status/500"),
    fault("relative redirect", 40, "/relative", broken=False),
    fault("redirect to a fragment", 40, "/to-fragment", broken=False),
    fault("redirect to itself", 20, "/loop"),
    fault("loop of two", 20, "/loop-of-two/a"),
    fault("redirect without target", 20, "/nowhere",
          curl="curl takes a redirect without a target for the answer; Referee says that it leads nowhere"),
    fault("redirect to a file", 10, "/to-file"),
    fault("cookie gate", 40, "/cookie", broken=False,
          lychee="lychee sends no cookies; Referee keeps those of a chain, as browsers do"),
    fault("reset", 20), fault("reset once", 20, "/reset-once", curl="Referee asks once more after a reset; curl does not"),
    fault("empty reply", 20, "/empty-reply"),
    fault("truncated", 20, **UNREAD),
    fault("more than Content-Length", 20, "/short-length"),
    fault("negative Content-Length", 20, "/negative-length"),
    fault("two lengths", 20, "/two-lengths",
          lychee="lychee refuses two lengths that differ (RFC 9112, 6.3); libcurl takes one of them"),
    fault("no length", 40, "/no-length", broken=False),
    fault("chunked", 60, broken=False),
    fault("bad chunk", 20, "/bad-chunk", **UNREAD),
    fault("HTTP/0.9", 20, "/http09"),
    fault("garbage", 20),
    fault("header of 100 KB", 20, "/big-header"),
    fault("endless header", 4, "/endless-header"),
    fault("1xx flood", 4, "/flood"),
    fault("early hints", 40, "/early-hints", broken=False),
    fault("gzip", 60, broken=False),
    fault("bad gzip", 20, "/bad-gzip", **UNREAD),
    fault("gzip bomb", 4, "/gzip-bomb", **UNREAD),
    fault("endless body", 4, "/endless-body", **UNREAD),
    fault("large", 10, "/large/4", broken=False),
    fault("slow head", 4, "/slow-head"),
    fault("slow body", 4, "/slow-body", **UNREAD),
    fault("hang", 6),
    Kind("refused", 20, "closed", "/{n}", broken=True),
    Kind("TLS", 100, "valid", "/{n}"),
    Kind("TLS, absent", 1, "valid", "/absent"),
    Kind("HTTP/2", 100, "http2", "/{n}"),
    Kind("HTTP/2 that breaks", 1, "http2", "/http2-breaks",
         lychee="lychee does not fall back to HTTP/1.1 after a broken stream", curl="nor does curl"),
    *[Kind(f"TLS {name}", 2, name, "/{n}") for name in ("expired", "not-yet-valid", "self-signed", "other-host", "old")],
]
KINDS.insert(0, Kind("page", COUNT - sum(kind.count for kind in KINDS), "http", "/page/{n}"))


def mixed(servers):
    """The set: pairs of URL and kind, in an order that has kinds and hosts mixed."""
    hosts = iter(FAULT_HOSTS)
    pairs = [(url, kind) for kind in KINDS for url in kind.urls(servers, hosts)]
    # A stride that shares no factor with the length visits each once.
    return [pairs[index * 6_133 % len(pairs)] for index in range(len(pairs))]
