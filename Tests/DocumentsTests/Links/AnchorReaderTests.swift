import Documents
import Testing

@Suite struct AnchorReaderTests {
    @Test(
        arguments: [
            ("# Getting started", ["getting-started"]), ("## What's new?  ", ["whats-new"]),
            ("# A & B / C", ["a--b--c"]),
            ("# `code` and *stress*", ["code-and-stress"]), ("# [Link](https://one.example/) text", ["link-text"]),
            ("# ![logo](a.png) Name", ["-name"]), ("# snake_case and _this_", ["snake_case-and-this"]),
            ("# Привет, мир", ["привет-мир"]), ("# Größe", ["größe"]), ("# 中文 标题", ["中文-标题"]),
            ("# A\n# A\n## A", ["a", "a-1", "a-2"]), ("# A-1\n# A\n# A", ["a-1", "a", "a-2"]),
            ("Title\n=====\n", ["title"]),
            ("Part two\n---\n", ["part-two"]), ("# Closed ##", ["closed"]), ("# C#", ["c"]), ("#no", []),
            ("# Own {#my-id}", ["my-id", "own"]), ("<a id=\"x\"></a><a name='y'></a>", ["x", "y"]),
            ("```\n# no\n```\n# yes", ["yes"]), ("> # Quoted", ["quoted"]), ("# a &amp; b", ["a--b"]),
            ("# <b>Bold</b> x", ["bold-x"]),
        ] as [(String, [String])])
    func `Markdown's headings have GitHub's names`(text: String, names: [String]) {
        #expect(AnchorReader.anchors(in: Array(text.utf8), format: .markdown) == Set(names + ["top"]))
    }

    @Test(
        arguments: [
            ("<h1 id=\"a\">A</h1><p id=b>", ["a", "b"]), ("<a name=\"c d\">", ["c d"]), ("<p name=\"d\">", []),
            ("<!-- <p id=\"e\"> --><p ID='f'>", ["f"]), ("<script>'<p id=\"g\">'</script>", []),
            ("<p id=\"a&amp;b\">", ["a&b"]),
            ("<p id=\"\">", []),
        ] as [(String, [String])])
    func `HTML has ids and names`(text: String, names: [String]) {
        #expect(AnchorReader.anchors(in: Array(text.utf8), format: .html) == Set(names + ["top"]))
    }

    @Test(
        arguments: [
            (.reStructuredText, ".. _My label:\n\nSome Title\n==========\n", ["My label", "my-label", "some-title"]),
            (.reStructuredText, ".. _out: https://one.example/\n\nSee _`inner`.\n", ["inner"]),
            (.reStructuredText, "====\nOver\n====\n", ["over"]),
            (
                .asciiDoc, "= Title\n\n== First part\n\n== First part\n",
                ["_title", "Title", "_first_part", "_first_part_2", "First part"]
            ),
            (.asciiDoc, "[[a]]\n[#b]\n[[c,text]]\nanchor:d[]\n", ["a", "b", "c", "d"]),
            (.asciiDoc, ":idprefix:\n:idseparator: -\n== Some Part\n", ["some-part", "Some Part"]),
            (.latex, "\\section{A}\\label{sec:a} \\hypertarget{b}{B}", ["sec:a", "b"]), (.plainText, "# A", []),
        ] as [(LinkFormat, String, [String])])
    func `other formats have labels and sections`(format: LinkFormat, text: String, names: [String]) {
        #expect(AnchorReader.anchors(in: Array(text.utf8), format: format) == Set(names))
    }
}
