# Sourced by the launchers, POSIX shell. find_java MINIMUM [javac] sets JAVA_HOME to the first Java of at least that
# release (with a compiler if asked for) or returns 1. It reads the `release` file instead of starting each Java: that
# keeps a start of the launcher in milliseconds.

java_release() {
    release_file=$1/release
    [ -r "$release_file" ] || return 1
    while IFS= read -r release_line; do
        case $release_line in
            JAVA_VERSION=*)
                release_line=${release_line#JAVA_VERSION=}
                release_line=${release_line#\"}
                release_line=${release_line%%[!0-9]*}
                printf '%s' "$release_line"
                return 0
                ;;
        esac
    done <"$release_file"
    return 1
}

java_fits() {
    [ -n "$1" ] && [ -x "$1/bin/java" ] || return 1
    [ "$3" != javac ] || [ -x "$1/bin/javac" ] || return 1
    fits_release=$(java_release "$1") || return 1
    [ -n "$fits_release" ] && [ "$fits_release" -ge "$2" ]
}

# The installation behind a `java` on the PATH, which is often a link to a link.
java_on_path() {
    path_java=$(command -v java 2>/dev/null) || return 1
    path_hops=0
    while [ -L "$path_java" ] && [ "$path_hops" -lt 20 ]; do
        path_target=$(readlink "$path_java")
        case $path_target in
            /*) path_java=$path_target ;;
            *) path_java=$(dirname -- "$path_java")/$path_target ;;
        esac
        path_hops=$((path_hops + 1))
    done
    (CDPATH='' cd -P -- "$(dirname -- "$path_java")/.." 2>/dev/null && pwd)
}

find_java() {
    if java_fits "${JAVA_HOME:-}" "$1" "${2:-}"; then
        export JAVA_HOME
        return 0
    fi
    if find_candidate=$(java_on_path) && java_fits "$find_candidate" "$1" "${2:-}"; then
        JAVA_HOME=$find_candidate
        export JAVA_HOME
        return 0
    fi
    for find_candidate in \
        /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /usr/local/lib/jvm/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        "${HOME:-/nonexistent}"/.asdf/installs/java/* "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* \
        "${HOME:-/nonexistent}"/.jenv/versions/* "${HOME:-/nonexistent}"/.gradle/jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
        if java_fits "$find_candidate" "$1" "${2:-}"; then
            JAVA_HOME=$find_candidate
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}
