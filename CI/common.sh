# shellcheck shell=bash
# What the scripts of this folder share. To be sourced, after `set -euo pipefail`.

# The package's own folder, wherever the script was called from.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export root

# Colour only for a person who looks on, and who has not asked for none (https://no-color.org).
if [[ -t 1 && -z ${NO_COLOR:-} ]]; then
    bold=$'\e[1m' plain=$'\e[0m'
else
    bold='' plain=''
fi

# A visible heading for a step.
heading() {
    printf '\n%s== %s%s\n' "$bold" "$*" "$plain"
}

say() {
    printf '%s\n' "$*"
}

# Ends the script with a reason.
fail() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# Runs a command as root: as it is for root, through sudo for others.
as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "needs root for: $*. Run it as root, or install sudo."
    fi
}

# sudo gives a command its own PATH, in which a Swift that lives outside the system's folders is not found.
find_swift() {
    local folder
    command -v swift >/dev/null && return
    for folder in /opt/swift/usr/bin /usr/local/swift/usr/bin /usr/share/swift/usr/bin /usr/libexec/swift/*/bin \
        "${HOME:-/root}/.local/share/swiftly/bin" \
        "$(getent passwd "${SUDO_USER:-root}" | cut -d: -f6)/.local/share/swiftly/bin"; do
        if [[ -x $folder/swift ]]; then
            PATH=$folder:$PATH
            export PATH
            return
        fi
    done
    fail "swift is not in PATH. Install the Swift 6.2 toolchain or newer (https://www.swift.org/install), then try again."
}

# Root may build in a clone that another user owns (sudo). git refuses to work in such a folder, and the package manager
# keeps its checkouts there, so the folder is declared safe for this process and its children alone.
trust_own_folder() {
    local count=${GIT_CONFIG_COUNT:-0}
    export "GIT_CONFIG_KEY_$count=safe.directory" "GIT_CONFIG_VALUE_$count=*" GIT_CONFIG_COUNT=$((count + 1))
}

# Gives what root has written through sudo back to the owner of the clone, who could otherwise not build again.
give_back() {
    local path
    [[ $(id -u) -eq 0 && -n ${SUDO_UID:-} ]] || return 0
    for path in "$@"; do
        [[ ! -e $path ]] || chown --recursive --reference="$root" "$path"
    done
}
