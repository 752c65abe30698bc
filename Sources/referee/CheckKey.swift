/// The keys of `check` in a configuration: flags without their dashes.
struct CheckKey {
    /// What stands behind a key.
    enum Kind {
        /// `true` or `false`.
        case flag
        /// One text or number.
        case value
        /// One path, which counts from the file's folder.
        case path
        /// A text or a list of texts.
        case list
        /// The same, or pairs of a key and a value, written on the command line with this between them.
        case pairs(String)
    }

    let kind: Kind
    /// Whether the key counts only in a file that the user names.
    ///
    /// A file that is found beside documents may be a stranger's: it came with the repository, or with a change that
    /// somebody proposes. Such a file says what is checked and how patiently. It opens no private address, sends no
    /// names and passwords, leads no request through another server, writes no file and presses no host.
    var needsTrust = false

    static let all: [String: CheckKey] = [
        "format": CheckKey(kind: .list), "from": CheckKey(kind: .value),
        "exclude": CheckKey(kind: .list), "include": CheckKey(kind: .list), "exclude-path": CheckKey(kind: .list),
        "hidden": CheckKey(kind: .flag), "no-ignore": CheckKey(kind: .flag),
        "accept": CheckKey(kind: .pairs("=")), "remap": CheckKey(kind: .pairs(" ")),
        "base-url": CheckKey(kind: .path), "root-dir": CheckKey(kind: .path),
        "fragments": CheckKey(kind: .flag), "soft-404": CheckKey(kind: .flag), "offline": CheckKey(kind: .flag),
        "concurrency": CheckKey(kind: .value), "pace": CheckKey(kind: .pairs("=")),
        "no-pace": CheckKey(kind: .flag, needsTrust: true),
        "max-redirects": CheckKey(kind: .value), "max-retries": CheckKey(kind: .value),
        "retry-wait-time": CheckKey(kind: .value), "user-agent": CheckKey(kind: .value),
        "header": CheckKey(kind: .pairs(": ")), "user": CheckKey(kind: .pairs("="), needsTrust: true),
        "user-variable": CheckKey(kind: .pairs("="), needsTrust: true),
        "netrc": CheckKey(kind: .flag, needsTrust: true),
        "resolve": CheckKey(kind: .list, needsTrust: true), "connect-to": CheckKey(kind: .list, needsTrust: true),
        "proxy": CheckKey(kind: .value, needsTrust: true), "cacert": CheckKey(kind: .path, needsTrust: true),
        "timeout": CheckKey(kind: .value), "allow-private": CheckKey(kind: .flag, needsTrust: true),
        "strict": CheckKey(kind: .flag), "timings": CheckKey(kind: .flag),
        "connections": CheckKey(kind: .flag), "ftp": CheckKey(kind: .flag),
        "metadata": CheckKey(kind: .flag),
        "cache": CheckKey(kind: .path, needsTrust: true), "no-cache": CheckKey(kind: .flag),
        "max-age": CheckKey(kind: .pairs("=")), "dead-after": CheckKey(kind: .value),
        "dead-over": CheckKey(kind: .value), "since-baseline": CheckKey(kind: .flag),
        "now": CheckKey(kind: .value), "color": CheckKey(kind: .value),
    ]
}
