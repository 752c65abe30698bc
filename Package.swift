// swift-tools-version: 6.2

import PackageDescription

/// One set of rules for every Swift target, so that no room of the house is stricter or laxer than the next.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

func library(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude, resources: resources,
        swiftSettings: settings)
}

/// A library of the system: its module map and typed shims live in `Sources/NAME`.
func system(_ name: String, pkgConfig: String?, package: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// The programs that `CI/fuzz` builds. libFuzzer brings their `main`, so that they link with its sanitizer alone and
/// have no place in an ordinary build.
let fuzzers: [Target] =
    Context.environment["REFEREE_FUZZING"] == nil
    ? []
    : [
        "FuzzEntryReader", "FuzzSectionFinder", "FuzzLinkReader", "FuzzBibTeX", "FuzzJATS", "FuzzRIS", "FuzzNBIB",
        "FuzzWikitext",
    ].map { name in
        .executableTarget(
            name: name, dependencies: ["FuzzTargets"], path: "Fuzzing/\(name)",
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
    }

let package = Package(
    name: "referee",
    products: [
        .executable(name: "referee", targets: ["referee"])
    ],
    dependencies: [
        // The command line: flags, help, completion.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Digests of articles, payloads and records.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // The run's log: durations and retries, which have no place in a report.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // The HTML and Markdown templates.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // The history of link checks: SQLite with migrations.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // `.referee.yml`, and bibliographies in YAML.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // Poppler's programs, limited in time and output.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        system("CCurl", pkgConfig: "libcurl", package: "libcurl4-openssl-dev"),
        system("CLibArchive", pkgConfig: "libarchive", package: "libarchive-dev"),
        system("CLibIDN2", pkgConfig: "libidn2", package: "libidn2-dev"),
        system("CLibXML2", pkgConfig: "libxml-2.0", package: "libxml2-dev"),
        system("CUchardet", pkgConfig: "uchardet", package: "libuchardet-dev"),
        system("CZlib", pkgConfig: "zlib", package: "zlib1g-dev"),

        // The weights of the entry labeller, as bytes of the binary; made by `Training/train`.
        .target(name: "CEntryModel", exclude: ["entry-labels.model"]),

        library("Web", ["CLibIDN2", "CUchardet"]),
        library("Markup", ["Web", "CLibXML2"]),
        library("Bibliography", []),
        library("BibliographyFormats", ["Web", "Markup", "Bibliography", yams], exclude: ["Schema"]),
        library("Documents", ["Web", "Bibliography"]),
        library("EntryLabelling", []),
        library("ReferenceParsing", ["Web", "Bibliography", "Documents", "EntryLabelling", "CEntryModel"]),
        library("Citations", ["Bibliography", "Documents"]),
        library("WebArchive", ["Web", "CZlib", crypto]),
        library("PageMetadata", ["Web", "Markup", "Bibliography"]),
        library("Verification", ["Web", "Bibliography", "Citations", "WebArchive", "PageMetadata"]),
        library(
            "Reporting",
            ["Web", "Bibliography", "Citations", "WebArchive", "PageMetadata", "Verification", mustache, crypto],
            exclude: ["Schema"],
            // The templates become part of the binary: nothing is looked for beside it when it runs.
            resources: [
                "action.mustache", "address.markdown.mustache", "address.mustache", "card.mustache",
                "comparison.mustache", "findings.mustache", "reference.markdown.mustache", "report.markdown.mustache",
                "report.mustache", "style.css", "timeline.mustache",
            ].map { .embedInCode("Templates/\($0)") }),
        library(
            "Containers",
            [
                "CLibArchive", "Web", "Markup", "Bibliography", "BibliographyFormats", "Documents", "PageMetadata",
                subprocess,
            ]),
        library("Transport", ["Web", "CCurl"]),
        library("Fetching", ["Web", "WebArchive", "Transport"]),
        library("Store", ["Web", "Verification", "Transport", grdb]),
        library(
            "Checking",
            [
                "Store", "Web", "Bibliography", "BibliographyFormats", "Documents", "ReferenceParsing", "Citations",
                "WebArchive", "PageMetadata", "Verification", "Reporting", "Containers", "Transport", "Fetching",
                crypto, logging,
            ]),
        .executableTarget(
            name: "referee",
            dependencies: [
                "Web", "Bibliography", "BibliographyFormats", "Documents", "ReferenceParsing", "Verification",
                "Reporting", "Transport", "Fetching", "Store", "Checking", arguments, logging, yams,
            ],
            swiftSettings: settings),
        // Writes a history until it is killed; for the store's tests alone, so no product carries it.
        .executableTarget(
            name: "store-writer", dependencies: ["Store", "Verification"], path: "Tests/StoreTests/Writer",
            swiftSettings: settings),
        // Builds the sample's stored captures from files; for CI alone, so no product carries it.
        .executableTarget(
            name: "construct-snapshots", dependencies: ["Web", "WebArchive"], path: "CI/construct-snapshots",
            swiftSettings: settings),
        // Reads labelled pages for the scorer; no product carries it.
        .executableTarget(
            name: "page-benchmark", dependencies: ["PageMetadata", "Web", "Bibliography"], path: "Benchmarks/pages",
            swiftSettings: settings),
        // Measures what reading pages costs beside libxml2's parser; no product carries it.
        .executableTarget(
            name: "reading-benchmark", dependencies: ["PageMetadata", "Web", "CLibXML2"],
            path: "Benchmarks/links/Reading", swiftSettings: settings),
        // Makes labelled entries of many layouts and languages to train on; no product carries it.
        .target(name: "EntryGeneration", path: "Training/EntryGeneration", swiftSettings: settings),
        .executableTarget(
            name: "generate-entries", dependencies: ["EntryGeneration"], path: "Training/generate-entries",
            swiftSettings: settings),
        // Makes the entry labeller's weights from labelled entries; no product carries it.
        .target(
            name: "LabelTraining", dependencies: ["EntryLabelling", "ReferenceParsing"], path: "Training/LabelTraining",
            swiftSettings: settings),
        .executableTarget(
            name: "train-labels", dependencies: ["LabelTraining", arguments], path: "Training/train-labels",
            swiftSettings: settings),
        // Makes the weights that say where entries start; no product carries it.
        .target(
            name: "StartTraining",
            dependencies: ["Bibliography", "Documents", "EntryGeneration", "LabelTraining", "ReferenceParsing"],
            path: "Training/StartTraining", swiftSettings: settings),
        .executableTarget(
            name: "train-starts", dependencies: ["StartTraining", arguments], path: "Training/train-starts",
            swiftSettings: settings),
        // Measures how fast references are read; no product carries it.
        .executableTarget(
            name: "reference-benchmark",
            dependencies: ["Bibliography", "Documents", "ReferenceParsing", "Citations", "TestSupport"],
            path: "Benchmarks/references/Speed", swiftSettings: settings),
        // Measures how fast bibliographies in structured formats are read; no product carries it.
        .executableTarget(
            name: "format-benchmark", dependencies: ["BibliographyFormats", "Bibliography", "TestSupport"],
            path: "Benchmarks/formats/Program", swiftSettings: settings),
        // What a fuzzer does with an input, and a test with the inputs that once failed; no product carries it.
        .target(
            name: "FuzzTargets",
            dependencies: ["Bibliography", "BibliographyFormats", "Documents", "ReferenceParsing", "Citations"],
            path: "Fuzzing/Targets", swiftSettings: settings),
        // Loopback servers, fixtures, generators. No product carries it.
        library("TestSupport", ["Web", "Bibliography", "CZlib"]),

        tests("WebTests", ["Web"]),
        tests("MarkupTests", ["Markup"]),
        tests("BibliographyTests", ["Bibliography"]),
        tests("BibliographyFormatsTests", ["BibliographyFormats", "Bibliography"], exclude: ["Golden", "Corpus"]),
        tests("DocumentsTests", ["Documents", "Bibliography"]),
        tests("EntryGenerationTests", ["EntryGeneration"]),
        tests("EntryLabellingTests", ["EntryLabelling"]),
        tests("LabelTrainingTests", ["LabelTraining", "EntryLabelling"]),
        tests("StartTrainingTests", ["StartTraining", "ReferenceParsing"]),
        tests(
            "ReferenceParsingTests",
            ["ReferenceParsing", "EntryGeneration", "Documents", "Bibliography", "FuzzTargets"]),
        tests("CitationsTests", ["Citations", "ReferenceParsing", "Documents", "Bibliography"]),
        tests("WebArchiveTests", ["WebArchive", "Web", "construct-snapshots"]),
        tests("PageMetadataTests", ["PageMetadata", "Markup", "Web", "Bibliography"]),
        tests(
            "VerificationTests",
            ["Verification", "Citations", "PageMetadata", "WebArchive", "Web", "Bibliography"]),
        tests(
            "ReportingTests",
            ["Reporting", "Verification", "Citations", "PageMetadata", "WebArchive", "Web", "Bibliography"],
            exclude: ["Golden"]),
        tests("StoreTests", ["Store", "Verification", "store-writer", grdb], exclude: ["Writer"]),
        tests(
            "ContainersTests",
            ["Containers", "PageMetadata", "Bibliography", "Documents", "ReferenceParsing", "Citations"]),
        tests("TransportTests", ["Transport", "Web"]),
        tests("FetchingTests", ["Fetching", "Transport", "WebArchive", "Web"]),
        tests(
            "CheckingTests",
            [
                "Checking", "Reporting", "Verification", "Citations", "ReferenceParsing", "Documents", "PageMetadata",
                "WebArchive", "Fetching", "Transport", "Store", "Web", "Bibliography", logging,
            ]),
        tests("CommandLineTests", ["referee", "Fetching", "Store", "Verification"]),
    ] + fuzzers,
    swiftLanguageModes: [.v6]
)
