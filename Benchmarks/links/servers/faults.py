"""The hosts that are slow, broken or hostile: an HTTP/1.1 server whose path says how it answers.

usage: faults.py FOLDER ADDRESS…

Listens on one port of all the addresses and writes the port to FOLDER/faults.port. A path begins with the name of a
behaviour (the table BEHAVIOURS at the end); what follows the parameters makes it distinct. Every request is noted with
monotonic times. Three paths control the server itself:

  /_log     the requests so far, a JSON object a line: began, ended, host, method, path, status
  /_counts  how many there were, a JSON object
  /_reset   forgets them, and what was asked "once"
"""
import asyncio
import gzip
import json
import pathlib
import resource
import signal
import socket
import struct
import sys
import time
import zlib

# Longer heads are not read: no client of the benchmarks sends one.
HEAD_LIMIT = 64 << 10
PAGE = ("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>On the {name} of sources</title></head>"
        "<body><h1>On the {name} of sources</h1><p>{words}</p></body></html>")
# Not a short page, so that it is no sign of a page that is not there.
WORDS = " ".join(f"Source {number} was seen, dated and described by its keeper." for number in range(40))
# What a repeated block of a gzip bomb decodes to.
BOMB_BLOCK = 4 << 20


class Log:
    """The requests so far, and how often each path was asked."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.requests, self.counts = [], {}

    def begin(self, request):
        self.requests.append(request)
        self.counts[request.path] = count = self.counts.get(request.path, 0) + 1
        return count


class Request:
    def __init__(self, head):
        lines = head.decode("latin-1").split("\r\n")
        self.method, self.path, _ = lines[0].split(" ", 2)
        self.headers = {name.strip().lower(): value.strip()
                        for name, colon, value in (line.partition(":") for line in lines[1:]) if colon}
        self.began, self.ended, self.status = time.monotonic(), None, None
        parts = self.path.partition("?")[0].split("/")
        self.kind, self.parts = parts[1], parts[2:]

    def number(self, index, otherwise=0):
        """A number of the path."""
        try:
            return int(self.parts[index])
        except (IndexError, ValueError):
            return otherwise

    def row(self):
        return {"began": self.began, "ended": self.ended, "host": self.headers.get("host", "").split(":")[0],
                "method": self.method, "path": self.path, "status": self.status}


class Connection(asyncio.Protocol):
    """A client's connection: requests one after the other, each answered by its behaviour."""

    def __init__(self, log):
        self.log, self.pending, self.task, self.isOpen = log, b"", None, False
        self.drained = asyncio.Event()
        self.drained.set()

    def connection_made(self, transport):
        self.transport, self.isOpen = transport, True

    def connection_lost(self, _):
        self.isOpen = False
        self.drained.set()
        if self.task:
            self.task.cancel()

    def pause_writing(self):
        self.drained.clear()

    def resume_writing(self):
        self.drained.set()

    def data_received(self, data):
        self.pending += data
        if len(self.pending) > HEAD_LIMIT:
            self.transport.abort()
        elif self.task is None or self.task.done():
            self.next()

    def next(self):
        """Answers the next request that has come in whole."""
        head, mark, rest = self.pending.partition(b"\r\n\r\n")
        if not mark:
            return
        self.pending = rest
        try:
            request = Request(head)
        except (ValueError, IndexError):
            self.transport.abort()
            return
        self.task = asyncio.ensure_future(self.answer(request))

    async def answer(self, request):
        try:
            if request.kind.startswith("_"):
                self.control(request)
            else:
                count = self.log.begin(request)
                behaviour = BEHAVIOURS.get(request.kind)
                if behaviour:
                    await behaviour(self, request, count)
                else:
                    self.respond(request, 404, "no such behaviour")
        finally:
            request.ended = time.monotonic()
        if self.isOpen and not self.transport.is_closing():
            # What follows on the same connection, when the task of this request is done.
            asyncio.get_running_loop().call_soon(self.next)

    def control(self, request):
        body = ""
        if request.kind == "_log":
            body = "".join(json.dumps(one.row()) + "\n" for one in self.log.requests)
        elif request.kind == "_counts":
            body = json.dumps({"requests": len(self.log.requests)})
        elif request.kind == "_reset":
            self.log.reset()
        self.respond(request, 200, body, [("Content-Type", "application/json")])

    # ------------------------------------------------------------------------------------------- what is sent

    def respond(self, request, status, body=None, headers=(), length=None):
        """A whole response, unless `length` says something else than the body's."""
        if body is None:
            body = PAGE.format(name=request.kind, words=WORDS)
        body = body.encode() if isinstance(body, str) else body
        lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Status')}"]
        if status not in (204, 304):
            lines.append(f"Content-Length: {len(body) if length is None else length}")
            if not any(name == "Content-Type" for name, _ in headers):
                lines.append("Content-Type: text/html; charset=utf-8")
        else:
            body = b""
        lines += [f"{name}: {value}" for name, value in headers]
        request.status = status
        head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
        self.transport.write(head if request.method == "HEAD" else head + body)

    def redirect(self, request, status, target):
        self.respond(request, status, "->", [("Location", target)])

    def raw(self, request, data, status=200):
        """These bytes, then the end of the connection."""
        request.status = status
        self.transport.write(data)
        self.transport.close()

    def reset(self):
        """The end of the connection by a reset."""
        self.transport.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.transport.abort()

    async def endless(self, request, head, block, interval=0.0):
        """These bytes, then a block again and again until the client has enough."""
        request.status = 200
        self.transport.write(head)
        while self.isOpen:
            self.transport.write(block)
            await self.drained.wait()
            await asyncio.sleep(interval)


REASONS = {200: "OK", 204: "No Content", 301: "Moved Permanently", 302: "Found", 303: "See Other",
           307: "Temporary Redirect", 308: "Permanent Redirect", 401: "Unauthorized", 403: "Forbidden",
           404: "Not Found", 405: "Method Not Allowed", 410: "Gone", 429: "Too Many Requests",
           500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"


# ------------------------------------------------------------------------------------------------- behaviours

async def status(connection, request, _):
    """/status/CODE: this status."""
    code = request.number(0, 200)
    headers = [("WWW-Authenticate", "Basic realm=\"readers\"")] if code == 401 else []
    connection.respond(request, code, headers=headers)


async def after(connection, request, _):
    """/after/MILLISECONDS/CODE: the status, after a pause."""
    await asyncio.sleep(request.number(0) / 1000)
    connection.respond(request, request.number(1, 200))


async def hang(connection, request, _):
    """/hang: never an answer."""
    await asyncio.Event().wait()


async def once(connection, request, count):
    """/once/CODE: the status the first time, then 200."""
    connection.respond(request, request.number(0, 503) if count == 1 else 200)


async def retry_after(connection, request, count):
    """/retry-after/CODE/SECONDS: the first time the status and when to come again, then 200."""
    if count == 1:
        connection.respond(request, request.number(0, 429), headers=[("Retry-After", str(request.number(1, 1)))])
    else:
        connection.respond(request, 200)


async def head_hostile(connection, request, _):
    """/head-hostile/CODE: HEAD gets the status, GET a page."""
    connection.respond(request, request.number(0, 405) if request.method == "HEAD" else 200)


async def chain(connection, request, _):
    """/chain/CODE/N: N redirects with this status, then a page."""
    left = request.number(1)
    if left <= 0:
        connection.respond(request, 200)
    else:
        rest = "/".join(request.parts[2:])
        connection.redirect(request, request.number(0, 302), f"/chain/{request.parts[0]}/{left - 1}/{rest}")


async def redirect_to(connection, request, _):
    """/to/CODE/PATH…: a redirect with this status to the path."""
    connection.redirect(request, request.number(0, 302), "/" + "/".join(request.parts[1:]))


async def relative(connection, request, _):
    """/relative: a redirect to a relative reference, from `x` to `/status/200/x` by dots."""
    connection.redirect(request, 302, "../status/200/" + "/".join(request.parts))


async def to_fragment(connection, request, _):
    """/to-fragment: a redirect to a page and a place in it."""
    connection.redirect(request, 301, "/status/200/" + "/".join(request.parts) + "#part")


async def loop(connection, request, _):
    """/loop: a redirect to itself."""
    connection.redirect(request, 302, request.path)


async def loop_of_two(connection, request, _):
    """/loop-of-two/A-or-B: there and back."""
    other = "b" if request.parts[:1] == ["a"] else "a"
    connection.redirect(request, 302, f"/loop-of-two/{other}/" + "/".join(request.parts[1:]))


async def nowhere(connection, request, _):
    """/nowhere: a redirect without a target."""
    connection.respond(request, 302, "")


async def to_metadata(connection, request, _):
    """/to-metadata: a redirect to the address where clouds keep their machines' secrets."""
    connection.redirect(request, 302, "http://169.254.169.254/latest/meta-data/")


async def to_file(connection, request, _):
    """/to-file: a redirect to a file of the machine."""
    connection.redirect(request, 302, "file:///etc/hostname")


async def cookie(connection, request, _):
    """/cookie: redirects to itself until its cookie comes back."""
    if "gate=open" in request.headers.get("cookie", ""):
        connection.respond(request, 200)
    else:
        connection.respond(request, 302, "", [("Set-Cookie", "gate=open; Path=/"), ("Location", request.path)])


async def reset(connection, request, _):
    """/reset: the connection is reset."""
    connection.reset()


async def reset_once(connection, request, count):
    """/reset-once: reset the first time, then a page."""
    if count == 1:
        connection.reset()
    else:
        connection.respond(request, 200)


async def empty_reply(connection, request, _):
    """/empty-reply: the connection ends without a word."""
    connection.raw(request, b"", None)


async def truncated(connection, request, _):
    """/truncated: Content-Length promises more than comes."""
    connection.raw(request, HEAD + b"Content-Length: 5000\r\n\r\n" + b"x" * 100)


async def short_length(connection, request, _):
    """/short-length: more comes than Content-Length says."""
    connection.raw(request, HEAD + b"Content-Length: 10\r\n\r\n" + b"x" * 5000)


async def negative_length(connection, request, _):
    """/negative-length: a Content-Length below zero."""
    connection.raw(request, HEAD + b"Content-Length: -5\r\n\r\n" + b"x" * 100)


async def two_lengths(connection, request, _):
    """/two-lengths: two lengths that differ."""
    connection.raw(request, HEAD + b"Content-Length: 100\r\nContent-Length: 5\r\n\r\n" + b"x" * 100)


async def no_length(connection, request, _):
    """/no-length: a page that ends with the connection."""
    connection.raw(request, HEAD + b"Connection: close\r\n\r\n" + PAGE.format(name="end", words=WORDS).encode())


async def chunked(connection, request, _):
    """/chunked: a page in chunks with a trailer."""
    body = PAGE.format(name="parts", words=WORDS).encode()
    parts = [body[start:start + 700] for start in range(0, len(body), 700)]
    data = b"".join(b"%x;note=1\r\n%s\r\n" % (len(part), part) for part in parts)
    request.status = 200
    head = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    connection.transport.write(head if request.method == "HEAD" else head + data + b"0\r\nX-Trailer: read\r\n\r\n")


async def bad_chunk(connection, request, _):
    """/bad-chunk: a chunk whose size is no number."""
    connection.raw(request, HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\nmore\r\n0\r\n\r\n")


async def http09(connection, request, _):
    """/http09: a body without a head."""
    connection.raw(request, b"<html><title>As in 1991</title></html>\n")


async def garbage(connection, request, _):
    """/garbage: bytes that are nothing."""
    connection.raw(request, bytes([0, 255, 1, 254, 13, 10, 13, 10, 7]))


async def big_header(connection, request, _):
    """/big-header: a header line of 100 KB in an otherwise good answer."""
    connection.respond(request, 200, headers=[("X-Big", "h" * 100_000)])


async def endless_header(connection, request, _):
    """/endless-header: header lines without end."""
    await connection.endless(request, HEAD, b"X-More: and more\r\n" * 500)


async def endless_body(connection, request, _):
    """/endless-body: a body without end or length."""
    await connection.endless(request, HEAD + b"Connection: close\r\n\r\n", b"<p>and more</p>" * 1000)


async def flood(connection, request, _):
    """/flood: 1xx answers without end."""
    await connection.endless(request, b"", b"HTTP/1.1 102 Processing\r\n\r\n" * 100)


async def early_hints(connection, request, _):
    """/early-hints: 103, then a page."""
    connection.transport.write(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
    connection.respond(request, 200)


async def compressed(connection, request, _):
    """/gzip: a page in gzip."""
    body = gzip.compress(PAGE.format(name="weight", words=WORDS).encode())
    connection.respond(request, 200, body, [("Content-Encoding", "gzip")])


async def bad_gzip(connection, request, _):
    """/bad-gzip: a body that is not in the encoding that it names."""
    connection.respond(request, 200, "plain " * 200, [("Content-Encoding", "gzip")])


async def gzip_bomb(connection, request, _):
    """/gzip-bomb: a body that is small on the wire and has no end when decoded."""
    head = HEAD + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n\x1f\x8b\x08\0\0\0\0\0\0\x03"
    await connection.endless(request, head, bomb_block())


def bomb_block(kept=[]):
    """Zeros, deflated to a byte boundary without looking back, so that the block can be repeated."""
    if not kept:
        deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
        kept.append(deflater.compress(bytes(BOMB_BLOCK)) + deflater.flush(zlib.Z_FULL_FLUSH))
    return kept[0]


async def slow_head(connection, request, _):
    """/slow-head: a byte of a header line each second."""
    await connection.endless(request, b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x", 1.0)


async def slow_body(connection, request, _):
    """/slow-body: a byte of the body each second."""
    await connection.endless(request, HEAD + b"Content-Length: 1000000\r\n\r\n", b"x", 1.0)


async def large(connection, request, _):
    """/large/MEGABYTES: a body of that size."""
    await connection.drained.wait()
    connection.respond(request, 200, b"<p>large</p>\n" * (request.number(0, 1) * 80_660))


async def soft(connection, request, _):
    """/soft: a page that says with 200 that it is not there."""
    page = PAGE.replace("On the {name} of sources", "404 - Page not found")
    connection.respond(request, 200, page.format(words="The page that you asked for does not exist."))


async def challenge(connection, request, _):
    """/challenge/CODE: a page that asks whether a robot is there."""
    page = "<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>"
    connection.respond(request, request.number(0, 403), page, [("Server", "cloudflare"), ("cf-mitigated", "challenge")])


BEHAVIOURS = {
    "status": status, "after": after, "hang": hang, "once": once, "retry-after": retry_after,
    "head-hostile": head_hostile, "chain": chain, "to": redirect_to, "relative": relative,
    "to-fragment": to_fragment, "loop": loop, "loop-of-two": loop_of_two, "nowhere": nowhere,
    "to-metadata": to_metadata, "to-file": to_file, "cookie": cookie, "reset": reset, "reset-once": reset_once,
    "empty-reply": empty_reply, "truncated": truncated, "short-length": short_length,
    "negative-length": negative_length, "two-lengths": two_lengths, "no-length": no_length, "chunked": chunked,
    "bad-chunk": bad_chunk, "http09": http09, "garbage": garbage, "big-header": big_header,
    "endless-header": endless_header, "endless-body": endless_body, "flood": flood, "early-hints": early_hints,
    "gzip": compressed, "bad-gzip": bad_gzip, "gzip-bomb": gzip_bomb, "slow-head": slow_head,
    "slow-body": slow_body, "large": large, "soft": soft, "challenge": challenge,
}


def listeners(addresses):
    """A socket for each address, all on one port that was free on all."""
    for _ in range(20):
        sockets, port = [], 0
        try:
            for address in addresses:
                one = socket.socket()
                sockets.append(one)
                one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                one.bind((address, port))
                port = one.getsockname()[1]
            return sockets, port
        except OSError:
            for one in sockets:
                one.close()
    sys.exit("no port is free on all addresses")


async def serve(folder, addresses):
    log = Log()
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    sockets, port = listeners(addresses)
    servers = [await loop.create_server(lambda: Connection(log), sock=one, backlog=1024) for one in sockets]
    written = folder / "faults.port.new"
    written.write_text(f"{port}\n")
    written.rename(folder / "faults.port")
    await ended.wait()
    for server in servers:
        server.close()


def main():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    asyncio.run(serve(pathlib.Path(sys.argv[1]), sys.argv[2:]))


main()
