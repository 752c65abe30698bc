"""Tests the GitHub action, the GitLab template and the pre-commit hooks. Called by check-ci-examples."""

import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = pathlib.Path(sys.executable).parent
ACTION = ROOT / "CI/github-action/action.yml"
GITLAB = ROOT / "CI/gitlab/referee.gitlab-ci.yml"

# Stands in for `referee check`: notes its arguments, writes every file that a --format names, prints what a file with
# a hostile name would make it print, and ends as it is told.
STAND_IN = """#!/usr/bin/env bash
printf '%s\\n' "$@" >"$STAND_IN_ARGUMENTS"
while [[ $# -gt 0 && $1 != -- ]]; do
    if [[ $1 == --format && $2 == *=* ]]; then printf '%s\\n' "content of ${2%%=*}" >"${2#*=}"; fi
    shift
done
printf '  ::error::from a file name\\nno line end'
exit "${STAND_IN_CODE:-0}"
"""

# Stands in for `swift build`: puts a stand-in for referee where a build with these arguments would.
SWIFT = """#!/usr/bin/env bash
scratch=.build
while [[ $# -gt 0 ]]; do
    case $1 in
    --scratch-path | --build-path) scratch=$2 ;;
    --package-path) package=$2 ;;
    esac
    shift
done
[[ $scratch == /* ]] || scratch=$package/$scratch
mkdir -p "$scratch/release"
cp "$STAND_IN" "$scratch/release/referee"
"""


def program(path, text):
    """Writes a program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


class Case(unittest.TestCase):
    """A folder with a stand-in, and an environment in which it is found."""

    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name).resolve()
        program(self.folder / "bin/referee", STAND_IN)
        (self.folder / "work").mkdir()
        self.environment = {
            "PATH": f'{self.folder}/bin:{TOOLS}:{os.environ["PATH"]}', "HOME": str(self.folder),
            "STAND_IN": str(self.folder / "bin/referee"), "STAND_IN_ARGUMENTS": str(self.folder / "arguments"),
            "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example", "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@example", "GIT_CONFIG_GLOBAL": "/dev/null",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }

    def arguments(self):
        """What the stand-in was called with."""
        return (self.folder / "arguments").read_text(encoding="utf-8").splitlines()

    def run_shell(self, text, environment):
        """Runs shell code as GitHub and GitLab do: bash that stops at the first failure, of a pipe's parts, too."""
        script = self.folder / "script.sh"
        script.write_text(text, encoding="utf-8")
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)], env=environment,
            cwd=self.folder / "work", capture_output=True, text=True, check=False)

    def no_shell(self):
        """That nothing of an input was carried out."""
        self.assertEqual([path.name for path in (self.folder / "work").glob("owned*")], [])


class GitHubAction(Case):
    """The steps of the composite action, one after the other, as the runner takes them."""

    def steps(self, code=0, action_path=None, **inputs):
        """Runs the action; gives the exit code of the first step that fails, and what was printed."""
        action = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
        values = {name: value.get("default", "") for name, value in action["inputs"].items()}
        self.assertLessEqual(set(inputs), set(values))
        values.update(inputs)
        outputs, printed = {}, ""
        runner = self.folder / "runner"
        runner.mkdir(exist_ok=True)

        def filled(text):
            def value(match):
                name = match[1].split(".")
                return values[name[1]] if name[0] == "inputs" else outputs[name[1]].get(name[3], "")
            return re.sub(r"\$\{\{ *([\w.-]+) *\}\}", value, text)

        for step in action["runs"]["steps"]:
            condition = step.get("if")
            if condition:
                name, wanted = re.fullmatch(r"inputs\.([\w-]+) == '(.*)'", condition).groups()
                if values[name] != wanted:
                    continue
            if "uses" in step:
                self.used.append(step["uses"].split("@")[0])
                self.assertRegex(step["uses"], r"@v\d+$")
                continue
            self.assertNotIn("${{", step["run"], "an expression in a script can become a part of it")
            output = self.folder / "output"
            output.write_text("", encoding="utf-8")
            result = self.run_shell(step["run"], self.environment | {
                "GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
                "RUNNER_TEMP": str(runner), "GITHUB_ACTION_PATH": str(action_path or ACTION.parent),
                "STAND_IN_CODE": str(code),
            } | {name: filled(value) for name, value in step.get("env", {}).items()})
            printed += result.stdout + result.stderr
            lines = output.read_text(encoding="utf-8").splitlines()
            outputs[step.get("id", step["name"])] = dict(line.split("=", 1) for line in lines)
            if result.returncode != 0:
                return result.returncode, printed
        self.outputs = {
            name: filled(value["value"]) for name, value in action["outputs"].items()}
        return 0, printed

    def setUp(self):
        super().setUp()
        self.used = []
        self.outputs = {}

    def test_links_that_hold(self):
        code, printed = self.steps(binary="referee")
        self.assertEqual(code, 0)
        self.assertIn("content of github", printed)
        self.assertEqual((self.folder / "summary").read_text(encoding="utf-8"), "content of summary\n")
        self.assertEqual(self.outputs["exit-code"], "0")
        for name, kind in {"json": "json", "sarif": "sarif"}.items():
            self.assertEqual(pathlib.Path(self.outputs[name]).read_text(encoding="utf-8"), f"content of {kind}\n")
        self.assertEqual(self.arguments()[:3], ["check", "--format", "human"])
        self.assertEqual(self.arguments()[-2:], ["--", "."])
        self.assertEqual(self.used, [])

    def test_links_that_fail(self):
        code, printed = self.steps(code=1, binary="referee")
        self.assertEqual(code, 1)
        self.assertIn("content of github", printed)
        self.assertEqual(self.steps(code=1, binary="referee", fail="false")[0], 0)
        self.assertEqual(self.outputs["exit-code"], "1")

    def test_wrong_use_fails_whatever_was_asked(self):
        self.assertEqual(self.steps(code=64, binary="referee", fail="false")[0], 64)
        self.assertEqual(self.steps(binary="no-such-program", fail="false")[0], 64)

    def test_file_names_are_no_commands(self):
        _, printed = self.steps(binary="referee")
        lines = printed.splitlines()
        stop = next(line for line in lines if line.startswith("::stop-commands::"))
        word = stop.removeprefix("::stop-commands::")
        self.assertRegex(word, r"^[0-9a-f]{32}$")
        hostile = lines.index("  ::error::from a file name")
        self.assertTrue(lines.index(stop) < hostile < lines.index(f"::{word}::"))

    def test_words(self):
        self.steps(
            binary="referee", paths="a 'b c' \"d\"\ne", arguments="--exclude '$(touch owned1)' `touch owned2`; --strict",
            format="junit=links.xml")
        self.assertEqual(
            self.arguments()[-12:],
            ["--format", "junit=links.xml", "--exclude", "$(touch owned1)", "`touch", "owned2`;", "--strict", "--", "a",
             "b c", "d", "e"])
        self.no_shell()
        self.assertEqual(self.steps(binary="referee", paths="it's")[0], 64)

    def test_code_scanning(self):
        self.steps(binary="referee", **{"upload-sarif": "true"})
        self.assertEqual(self.used, ["github/codeql-action/upload-sarif"])

    def test_a_released_binary(self):
        digest = hashlib.sha256(STAND_IN.encode()).hexdigest()
        program(self.folder / "bin/curl", """#!/usr/bin/env bash
while [[ $1 != --output ]]; do shift; done
cp "$STAND_IN" "$2"
""")
        address = "https://forge.example/referee"
        self.assertEqual(self.steps(binary=address, sha256=digest)[0], 0)
        self.assertEqual(self.steps(binary=address, sha256="0" * 64)[0], 1)
        self.assertEqual(self.steps(binary=address)[0], 64)

    def test_a_build_from_source(self):
        program(self.folder / "bin/swift", SWIFT)
        source = self.folder / "source"
        program(source / "CI/install-dependencies", "#!/usr/bin/env bash\n")
        for folder in ("CI/github-action", "Sources"):
            (source / folder).mkdir()
        (source / "Package.swift").write_text("// swift-tools-version: 6.2\n", encoding="utf-8")
        self.assertEqual(self.steps(action_path=source / "CI/github-action")[0], 0)
        self.assertEqual(self.used, ["actions/cache"])
        # The second time, the build of the first is there.
        (self.folder / "bin/swift").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        self.assertEqual(self.steps(action_path=source / "CI/github-action")[0], 0)

    def test_the_example(self):
        example = yaml.safe_load((ACTION.parent / "example.yml").read_text(encoding="utf-8"))
        step = next(step for step in example["jobs"]["links"]["steps"] if "github-action" in step["uses"])
        given = {name: "true" if "${{" in value else value for name, value in step["with"].items()}
        self.assertEqual(self.steps(binary="referee", **given)[0], 0)
        self.assertEqual(self.arguments()[-4:], ["--", "README.md", "docs", "reading list.bib"])
        self.assertIn(r"https://internal\.example/", self.arguments())


class GitLabTemplate(Case):
    """The template's shell code, with the variables of a job."""

    def job(self, code=0, **variables):
        """Runs the job as an extending one with these variables would run."""
        job = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))[".referee"]
        self.assertLessEqual(set(variables), set(job["variables"]))
        result = self.run_shell(
            "\n".join(job["before_script"] + job["script"]),
            self.environment | job["variables"] | {"STAND_IN_CODE": str(code)} | variables)
        return result.returncode

    def test_links_that_hold(self):
        self.assertEqual(self.job(), 0)
        job = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))[".referee"]
        for file in [*job["artifacts"]["paths"], *job["artifacts"]["reports"].values()]:
            self.assertTrue((self.folder / "work" / file).is_file(), file)
        self.assertIn("gitlab=" + job["artifacts"]["reports"]["codequality"], self.arguments())
        self.assertIn("junit=" + job["artifacts"]["reports"]["junit"], self.arguments())

    def test_links_that_fail(self):
        self.assertEqual(self.job(code=1), 1)
        self.assertEqual(self.job(code=1, REFEREE_FAIL="false"), 0)
        self.assertEqual(self.job(code=64, REFEREE_FAIL="false"), 64)

    def test_words(self):
        self.job(REFEREE_PATHS="a 'b c' $(touch owned)", REFEREE_ARGUMENTS="--strict")
        self.assertEqual(self.arguments()[-6:], ["--strict", "--", "a", "b c", "$(touch", "owned)"])
        self.no_shell()
        self.assertEqual(self.job(REFEREE_PATHS="it's"), 64)

    def test_no_referee(self):
        self.assertEqual(self.job(REFEREE_BINARY="no-such-program"), 64)

    def test_a_build_from_source(self):
        program(self.folder / "bin/swift", SWIFT)
        source = self.folder / "source"
        program(source / "CI/install-dependencies", "#!/usr/bin/env bash\n")
        for command in (["init", "--quiet", "--initial-branch", "main"], ["add", "."], ["commit", "--quiet", "-m", "x"]):
            subprocess.run(["git", *command], cwd=source, env=self.environment, check=True)
        self.assertEqual(self.job(REFEREE_BINARY="not-there", REFEREE_SOURCE=f"file://{source}"), 0)
        self.assertEqual(self.arguments()[0], "check")

    def test_the_example(self):
        example = yaml.safe_load((GITLAB.parent / "example.gitlab-ci.yml").read_text(encoding="utf-8"))
        self.assertEqual(example["links"]["extends"], ".referee")
        variables = {name: value for name, value in example["links"]["variables"].items()}
        self.assertEqual(self.job(**variables), 0)
        self.assertEqual(self.arguments()[-4:], ["--", "README.md", "docs", "reading list.bib"])


class PreCommitHooks(Case):
    """The hooks, by pre-commit itself on a repository of a few files; `swift` hooks with a stand-in for the build."""

    FILES = ["a.md", "b.html", "c.txt", "d.rst", "e.adoc", "f.tex", "g.bib"]

    def setUp(self):
        super().setUp()
        program(self.folder / "bin/swift", SWIFT)
        self.hooks = self.folder / "hooks"
        self.repository(self.hooks, {
            ".pre-commit-hooks.yaml": (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"),
            "Package.swift": "// swift-tools-version: 6.2\n"})
        self.repository(self.folder / "work", dict.fromkeys([*self.FILES, "h.py", "i.png"], "x\n"))

    def repository(self, folder, files):
        """Makes a repository with one commit."""
        folder.mkdir(exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        for command in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "x"]):
            subprocess.run(["git", *command], cwd=folder, env=self.environment, check=True)

    def hook(self, name, code=0):
        """Runs a hook over all files."""
        return subprocess.run(
            ["pre-commit", "try-repo", str(self.hooks), name, "--all-files", "--verbose"],
            env=self.environment | {"STAND_IN_CODE": str(code)}, cwd=self.folder / "work", capture_output=True,
            text=True, check=False)

    def test_each_hook(self):
        for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")):
            with self.subTest(hook["id"]):
                result = self.hook(hook["id"])
                self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
                options = ["--offline"] if "offline" in hook["id"] else []
                called = self.arguments()
                self.assertEqual(called[:3 + len(options)], ["check", "--format", "compact", *options])
                self.assertEqual(sorted(called[3 + len(options):]), self.FILES)
                self.assertEqual(self.hook(hook["id"], code=1).returncode, 1)

    def test_the_system_hooks_do_without_a_build(self):
        (self.folder / "bin/swift").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
        self.assertEqual(self.hook("referee-check-system").returncode, 0)
        self.assertNotEqual(self.hook("referee-check").returncode, 0)

    def test_the_example_names_hooks_that_are_there(self):
        example = yaml.safe_load((ROOT / "CI/pre-commit/example.yaml").read_text(encoding="utf-8"))
        offered = {hook["id"] for hook in yaml.safe_load(
            (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
        self.assertLessEqual({hook["id"] for hook in example["repos"][0]["hooks"]}, offered)


class Schemas(unittest.TestCase):
    """The files themselves, by the schemas that check-jsonschema carries and by pre-commit."""

    def holds(self, *command):
        """Runs a validator."""
        result = subprocess.run([TOOLS / command[0], *command[1:]], capture_output=True, text=True, check=False)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_schemas(self):
        for schema, file in [
            ("github-actions", ACTION), ("github-workflows", ACTION.parent / "example.yml"), ("gitlab-ci", GITLAB),
            ("gitlab-ci", GITLAB.parent / "example.gitlab-ci.yml"),
        ]:
            with self.subTest(file.name):
                self.holds("check-jsonschema", "--builtin-schema", f"vendor.{schema}", str(file))
        self.holds("pre-commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml"))
        self.holds("pre-commit", "validate-config", str(ROOT / "CI/pre-commit/example.yaml"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
