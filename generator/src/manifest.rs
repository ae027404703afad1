//! The `Cargo.toml` of a generated crate, as text.
//!
//! Text of a description is data here: whatever it holds, it stays inside of
//! the string that it is written into.

use std::fmt::Write;
use std::path::{Component, Path, PathBuf};

use crate::settings::Settings;

/// Where a generated crate finds the runtime.
///
/// ```
/// use clientwright_build::Runtime;
///
/// let published = Runtime::default();
/// let local = Runtime::Path("runtime".into());
/// # let _ = (published, local);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Runtime {
    /// On crates.io, in this version.
    Version(String),
    /// In a folder, given as seen from the working directory. The version
    /// stands beside the path, so that the crate can be published.
    Path(PathBuf),
}

impl Default for Runtime {
    /// The version that belongs to this generator.
    fn default() -> Self {
        Runtime::Version(VERSION.to_owned())
    }
}

/// Generator and runtime are released together.
const VERSION: &str = env!("CARGO_PKG_VERSION");

const TOKIO: &str = "{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }";

/// Features of the runtime that users of a crate may want, and could not name otherwise.
const FORWARDED: &[&str] = &[
    "blocking",
    "brotli",
    "gzip",
    "http2",
    "rustls-no-provider",
    "socks",
    "system-proxy",
    "test",
];

/// What a manifest says.
#[derive(Debug)]
pub struct Manifest<'a> {
    /// The description, as in `just.yaml`.
    pub spec: &'a str,
    /// What it is a client of, such as `Just API`.
    pub title: &'a str,
    /// Name, version and the like.
    pub settings: &'a Settings,
    /// The features of tags, sorted; none where there is one tag only.
    pub tags: &'a [String],
    /// Whether there are tests.
    pub tests: bool,
    /// What the client needs of the runtime that is not always there.
    pub needs: &'a [&'a str],
    /// Where the runtime is.
    pub runtime: &'a Runtime,
    /// The folder of the crate, as seen from the working directory.
    pub folder: &'a Path,
}

/// The text of a `Cargo.toml`.
#[must_use]
pub fn manifest(of: &Manifest<'_>) -> String {
    let Settings {
        package,
        version,
        license,
        description,
        keywords,
        categories,
        repository,
        documentation,
        overlays: _,
        checked: _,
    } = of.settings;
    let mut text = format!(
        "# Made by Clientwright from {}; do not edit.\n\n[package]\nname = {}\nversion = {}\n",
        one_line(of.spec),
        string(package),
        string(version),
    );
    text.push_str("edition = \"2024\"\nrust-version = \"1.85\"\n");
    let description = description
        .clone()
        .unwrap_or_else(|| format!("A client of the {}.", of.title));
    entry(&mut text, "description", &string(&one_line(&description)));
    if let Some(license) = license {
        entry(&mut text, "license", &string(license));
    }
    if !keywords.is_empty() {
        entry(&mut text, "keywords", &strings(keywords));
    }
    if !categories.is_empty() {
        entry(&mut text, "categories", &strings(categories));
    }
    for (key, url) in [("repository", repository), ("documentation", documentation)] {
        if let Some(url) = url {
            entry(&mut text, key, &string(url));
        }
    }
    features(&mut text, of.tags);
    text.push_str("\n[dependencies]\n");
    entry(
        &mut text,
        "clientwright-runtime",
        &dependency(of.runtime, of.folder, of.needs),
    );
    text.push_str("\n[dev-dependencies]\n");
    if of.tests {
        entry(
            &mut text,
            "clientwright-runtime",
            &dependency(of.runtime, of.folder, &["test"]),
        );
    }
    // For the program in the README.
    entry(&mut text, "tokio", TOKIO);
    text
}

fn features(text: &mut String, tags: &[String]) {
    text.push_str("\n[features]\n");
    if tags.is_empty() {
        entry(text, "default", &strings(&["rustls"]));
    } else {
        entry(text, "default", &strings(&["all", "rustls"]));
        text.push_str("# One for each tag: its operations.\n");
        entry(text, "all", &strings(tags));
        for tag in tags {
            entry(text, &key(tag), "[]");
        }
    }
    text.push_str(
        "# The transport, with TLS by one or the other. With neither, bring a transport.\n",
    );
    for tls in ["rustls", "native-tls"] {
        let runtime = ["reqwest-0-13", tls].map(|name| format!("clientwright-runtime/{name}"));
        entry(text, tls, &strings(&runtime));
    }
    text.push_str(
        "# Calls from code that is not async, what else the transport can do, and a transport for tests.\n",
    );
    for feature in FORWARDED {
        let runtime = format!("clientwright-runtime/{feature}");
        entry(text, feature, &strings(&[runtime]));
    }
}

fn dependency(runtime: &Runtime, folder: &Path, features: &[&str]) -> String {
    let (version, path) = match runtime {
        Runtime::Version(version) => (version.as_str(), String::new()),
        Runtime::Path(path) => {
            let path = relative(folder, path);
            (VERSION, format!(", path = {}", string(&path)))
        }
    };
    let features = match features {
        [] => String::new(),
        features => format!(", features = {}", strings(features)),
    };
    format!(
        "{{ version = {}{path}, default-features = false{features} }}",
        string(version)
    )
}

/// How to get from one folder to another, with forward slashes; the other one
/// itself where there is no such way, as between two drives.
fn relative(from: &Path, to: &Path) -> String {
    let (from, to) = (parts(from), parts(to));
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = if shared == 0 { 0 } else { from.len() - shared };
    let down = to[shared..].iter().map(String::as_str);
    vec![".."; up]
        .into_iter()
        .chain(down)
        .collect::<Vec<_>>()
        .join("/")
}

/// The parts of a path from its root on, without `.` and `..`.
fn parts(path: &Path) -> Vec<String> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(parts.pop()),
            // Joining puts a slash behind it, as it does behind a drive.
            Component::RootDir if parts.is_empty() => parts.push(String::new()),
            Component::CurDir | Component::RootDir => {}
            Component::Prefix(part) => parts.push(part.as_os_str().to_string_lossy().into_owned()),
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
        }
    }
    parts
}

/// One `key = value` line.
fn entry(text: &mut String, key: &str, value: &str) {
    // Writing into a string cannot fail.
    let _ = writeln!(text, "{key} = {value}");
}

/// A key of TOML, quoted where it has to be.
fn key(text: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let bare = !text.is_empty() && text.chars().all(is_bare);
    if bare { text.to_owned() } else { string(text) }
}

/// A basic string of TOML.
fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn strings(items: &[impl AsRef<str>]) -> String {
    let items: Vec<String> = items.iter().map(|item| string(item.as_ref())).collect();
    format!("[{}]", items.join(", "))
}

/// Text with every run of blanks, line ends and control characters as one blank.
fn one_line(text: &str) -> String {
    let is_gap = |c: char| c.is_whitespace() || c.is_control();
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> Settings {
        Settings {
            package: "just-client".to_owned(),
            version: "0.1.0".to_owned(),
            license: Some("MIT OR Apache-2.0".to_owned()),
            description: Some("A client for the Just API.".to_owned()),
            keywords: vec!["just".to_owned(), "sms".to_owned()],
            categories: vec!["api-bindings".to_owned()],
            repository: Some("https://example.com/clients".to_owned()),
            documentation: None,
            overlays: Vec::new(),
            checked: Default::default(),
        }
    }

    fn of<'a>(settings: &'a Settings, tags: &'a [String], runtime: &'a Runtime) -> Manifest<'a> {
        let folder = Path::new("generated/just");
        Manifest {
            spec: "just.yaml",
            title: "Just API",
            settings,
            tags,
            tests: !tags.is_empty(),
            needs: &[],
            runtime,
            folder,
        }
    }

    #[test]
    fn says_everything_by_itself() {
        let tags = ["profiles".to_owned(), "statistics".to_owned()];
        let runtime = Runtime::Path("runtime".into());
        insta::assert_snapshot!(manifest(&of(&settings(), &tags, &runtime)), @r#"
        # Made by Clientwright from just.yaml; do not edit.

        [package]
        name = "just-client"
        version = "0.1.0"
        edition = "2024"
        rust-version = "1.85"
        description = "A client for the Just API."
        license = "MIT OR Apache-2.0"
        keywords = ["just", "sms"]
        categories = ["api-bindings"]
        repository = "https://example.com/clients"

        [features]
        default = ["all", "rustls"]
        # One for each tag: its operations.
        all = ["profiles", "statistics"]
        profiles = []
        statistics = []
        # The transport, with TLS by one or the other. With neither, bring a transport.
        rustls = ["clientwright-runtime/reqwest-0-13", "clientwright-runtime/rustls"]
        native-tls = ["clientwright-runtime/reqwest-0-13", "clientwright-runtime/native-tls"]
        # Calls from code that is not async, what else the transport can do, and a transport for tests.
        blocking = ["clientwright-runtime/blocking"]
        brotli = ["clientwright-runtime/brotli"]
        gzip = ["clientwright-runtime/gzip"]
        http2 = ["clientwright-runtime/http2"]
        rustls-no-provider = ["clientwright-runtime/rustls-no-provider"]
        socks = ["clientwright-runtime/socks"]
        system-proxy = ["clientwright-runtime/system-proxy"]
        test = ["clientwright-runtime/test"]

        [dependencies]
        clientwright-runtime = { version = "0.1.0", path = "../../runtime", default-features = false }

        [dev-dependencies]
        clientwright-runtime = { version = "0.1.0", path = "../../runtime", default-features = false, features = ["test"] }
        tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
        "#);
    }

    #[test]
    fn one_tag_makes_no_features() {
        let settings = Settings {
            license: None,
            description: None,
            keywords: vec![],
            categories: vec![],
            repository: None,
            ..settings()
        };
        let runtime = Runtime::Version("0.2".to_owned());
        insta::assert_snapshot!(manifest(&of(&settings, &[], &runtime)), @r#"
        # Made by Clientwright from just.yaml; do not edit.

        [package]
        name = "just-client"
        version = "0.1.0"
        edition = "2024"
        rust-version = "1.85"
        description = "A client of the Just API."

        [features]
        default = ["rustls"]
        # The transport, with TLS by one or the other. With neither, bring a transport.
        rustls = ["clientwright-runtime/reqwest-0-13", "clientwright-runtime/rustls"]
        native-tls = ["clientwright-runtime/reqwest-0-13", "clientwright-runtime/native-tls"]
        # Calls from code that is not async, what else the transport can do, and a transport for tests.
        blocking = ["clientwright-runtime/blocking"]
        brotli = ["clientwright-runtime/brotli"]
        gzip = ["clientwright-runtime/gzip"]
        http2 = ["clientwright-runtime/http2"]
        rustls-no-provider = ["clientwright-runtime/rustls-no-provider"]
        socks = ["clientwright-runtime/socks"]
        system-proxy = ["clientwright-runtime/system-proxy"]
        test = ["clientwright-runtime/test"]

        [dependencies]
        clientwright-runtime = { version = "0.2", default-features = false }

        [dev-dependencies]
        tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
        "#);
    }

    /// Nothing that a description says can begin a new line of the manifest.
    #[test]
    fn text_stays_inside_its_string() {
        let hostile = "\"\n[dependencies]\nevil = \"1\"\u{1}\\";
        let settings = Settings {
            license: Some(hostile.to_owned()),
            description: None,
            keywords: vec![hostile.to_owned()],
            ..settings()
        };
        let runtime = Runtime::default();
        let manifest = Manifest {
            spec: hostile,
            title: hostile,
            ..of(&settings, &[], &runtime)
        };
        let text = super::manifest(&manifest);
        assert!(!text.lines().any(|line| line.starts_with("evil")), "{text}");
        assert_eq!(
            text.lines()
                .filter(|line| *line == "[dependencies]")
                .count(),
            1,
            "{text}"
        );
        assert!(
            text.contains(r#"license = "\"\u000A[dependencies]\u000Aevil = \"1\"\u0001\\""#),
            "{text}"
        );
    }

    #[test]
    fn a_path_is_seen_from_the_crate() {
        let relative = |from: &str, to: &str| super::relative(Path::new(from), Path::new(to));
        assert_eq!(relative("generated/just", "runtime"), "../../runtime");
        assert_eq!(relative("a/./b/../c", "a/runtime"), "../runtime");
        assert_eq!(
            relative("/out/just", "/elsewhere/runtime"),
            "../../elsewhere/runtime"
        );
        assert_eq!(relative("runtime/inside", "runtime"), "..");
    }
}
