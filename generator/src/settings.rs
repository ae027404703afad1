//! What a client crate needs to be told that is not part of its API: the file
//! `<stem>.settings.yaml` beside a description.
//!
//! Takes the path of a description and gives [`Settings`], with defaults where
//! there is no such file.

mod checked_types;

use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::de::{DeserializeSeed, Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Diagnostic, Severity};

pub use checked_types::CheckedTypes;

/// What is set for one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Name of the package.
    pub package: String,
    /// Version of the package.
    pub version: String,
    /// SPDX expression.
    pub license: Option<String>,
    /// One sentence.
    pub description: Option<String>,
    /// At most five, as crates.io has it.
    pub keywords: Vec<String>,
    /// At most five of those that crates.io has.
    pub categories: Vec<String>,
    /// Where the source is.
    pub repository: Option<String>,
    /// Where the documentation is, if not at docs.rs.
    pub documentation: Option<String>,
    /// Overlays for the description, in order.
    pub overlays: Vec<PathBuf>,
    /// Which component schemas are types that are checked when they are made.
    pub checked: CheckedTypes,
}

impl Settings {
    /// The name of the package in code.
    #[must_use]
    pub fn library(&self) -> String {
        self.package.replace('-', "_")
    }

    /// What the client says it is.
    #[must_use]
    pub fn user_agent(&self) -> String {
        format!("{}/{}", self.package, self.version)
    }
}

/// The file, as written.
#[derive(Default, Deserialize)]
#[serde(
    default,
    deny_unknown_fields,
    expecting = "settings, as in `version: 0.1.0`"
)]
struct Written {
    #[serde(deserialize_with = "name")]
    name: Option<String>,
    #[serde(deserialize_with = "version")]
    version: Option<String>,
    license: Option<String>,
    description: Option<String>,
    #[serde(deserialize_with = "keywords")]
    keywords: Vec<String>,
    #[serde(deserialize_with = "categories")]
    categories: Vec<String>,
    #[serde(deserialize_with = "url")]
    repository: Option<String>,
    #[serde(deserialize_with = "url")]
    documentation: Option<String>,
    overlays: Vec<PathBuf>,
    checked: CheckedTypes,
}

/// Where the settings of a description are.
#[must_use]
pub fn path(spec: &Path) -> PathBuf {
    spec.with_file_name(format!("{}.settings.yaml", stem(spec)))
}

/// What a description is called: its file name without the extension.
#[must_use]
pub fn stem(spec: &Path) -> String {
    let stem = spec.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

/// The settings of a description.
///
/// # Errors
///
/// A finding where the file cannot be read or says something that may not be.
pub fn read(spec: &Path) -> Result<Settings, Box<Diagnostic>> {
    let path = path(spec);
    let written = match fs::read_to_string(&path) {
        Ok(text) => parse(&path, &text)?,
        Err(error) if error.kind() == ErrorKind::NotFound => Written::default(),
        Err(error) => return Err(finding(&path, None, &error.to_string())),
    };
    Ok(Settings {
        package: written.name.unwrap_or_else(|| package_name(&stem(spec))),
        version: written.version.unwrap_or_else(|| "0.1.0".to_owned()),
        license: written.license,
        description: written.description,
        keywords: written.keywords,
        categories: written.categories,
        repository: written.repository,
        documentation: written.documentation,
        overlays: written
            .overlays
            .iter()
            .map(|overlay| path.with_file_name("").join(overlay))
            .collect(),
        checked: written.checked,
    })
}

/// The package name of a file stem: ASCII letters in lower case, digits and `_`
/// inside stay, anything else becomes `-`, of a run of `_` and `-` the first stays, `api-` goes before a
/// digit, for Cargo takes no name that begins with one, and `-client` follows.
#[must_use]
pub fn package_name(stem: &str) -> String {
    let mut name = String::new();
    for c in stem.chars() {
        let c = match c {
            '_' => '_',
            _ if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
            _ => '-',
        };
        // The library is called the same with `_` for `-`, of which Rust takes no two.
        if !(matches!(c, '_' | '-') && name.ends_with(['_', '-'])) {
            name.push(c);
        }
    }
    let mut name = name.trim_matches(['-', '_']).to_owned();
    if name.is_empty() {
        name.push_str("api");
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        name.insert_str(0, "api-");
    }
    // crates.io takes 64 letters.
    name.truncate(64 - "-client".len());
    name.push_str("-client");
    name
}

fn parse(path: &Path, text: &str) -> Result<Written, Box<Diagnostic>> {
    if text
        .lines()
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    {
        return Ok(Written::default()); // To serde_yaml an empty file is no mapping.
    }
    serde_yaml::from_str(text).map_err(|error| {
        let place = error.location().map(|at| (at.line(), at.column()));
        let message = error.to_string();
        // serde_yaml's own words for the place, which stands in front already.
        let message = message
            .rsplit_once(" at line ")
            .map_or(message.as_str(), |(text, _)| text);
        finding(path, place, message)
    })
}

fn finding(path: &Path, place: Option<(usize, usize)>, message: &str) -> Box<Diagnostic> {
    let place = place
        .map(|(line, column)| format!(":{line}:{column}"))
        .unwrap_or_default();
    Box::new(Diagnostic {
        code: "bad-settings",
        severity: Severity::Error,
        message: format!("{}{place}: {message}", path.display()),
        place: None,
        label: None,
        help: None,
    })
}

fn name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let rule = Rule {
        is_met: is_package_name,
        expecting: "a package name of letters, digits, `-` and `_`",
    };
    deserializer.deserialize_str(rule).map(Some)
}

fn version<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let rule = Rule {
        is_met: is_version,
        expecting: "a version of three numbers, such as 0.1.0",
    };
    deserializer.deserialize_str(rule).map(Some)
}

fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let rule = Rule {
        is_met: is_url,
        expecting: "a URL that begins with `https://` or `http://`",
    };
    deserializer.deserialize_str(rule).map(Some)
}

fn keywords<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    deserializer.deserialize_seq(Words {
        is_met: is_keyword,
        kind: "keywords",
        expecting: "up to 20 letters, digits, `-`, `_` and `+`, with a letter or digit first",
    })
}

fn categories<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    deserializer.deserialize_seq(Words {
        is_met: is_category,
        kind: "categories",
        expecting: "a category of crates.io, such as `api-bindings`",
    })
}

/// A few words. Counts while it reads, for the same reason as [`Rule`] does.
#[derive(Clone, Copy)]
struct Words {
    is_met: fn(&str) -> bool,
    kind: &'static str,
    expecting: &'static str,
}

impl<'de> Visitor<'de> for Words {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of {}", self.kind)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<String>, A::Error> {
        let mut words = Vec::new();
        while let Some(word) = items.next_element_seed(self)? {
            words.push(word);
        }
        match words.len() {
            0..=5 => Ok(words),
            more => Err(A::Error::custom(format!(
                "{more} {}, and crates.io takes 5",
                self.kind
            ))),
        }
    }
}

/// One of them.
impl<'de> DeserializeSeed<'de> for Words {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(Rule {
            is_met: self.is_met,
            expecting: self.expecting,
        })
    }
}

/// A text that has to meet a rule. Checked while it is read, so that an error
/// knows its line.
struct Rule {
    is_met: fn(&str) -> bool,
    expecting: &'static str,
}

impl Visitor<'_> for Rule {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<String, E> {
        if (self.is_met)(text) {
            Ok(text.to_owned())
        } else {
            Err(E::invalid_value(serde::de::Unexpected::Str(text), &self))
        }
    }
}

fn is_url(text: &str) -> bool {
    let rest = text
        .strip_prefix("https://")
        .or(text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_graphic()))
}

fn is_category(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-:".contains(c);
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(is_allowed)
}

fn is_package_name(name: &str) -> bool {
    name.len() <= 64
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// As crates.io has it.
fn is_keyword(word: &str) -> bool {
    word.len() <= 20
        && word.starts_with(|c: char| c.is_ascii_alphanumeric())
        && word
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+'))
}

/// As semver.org has it.
fn is_version(version: &str) -> bool {
    let (rest, build) = split(version, '+');
    let (numbers, before) = split(rest, '-');
    let is_number = |part: &str| {
        part.chars().all(|c| c.is_ascii_digit()) && (part == "0" || !part.starts_with('0'))
    };
    let is_word = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let numbers: Vec<&str> = numbers.split('.').collect();
    numbers.len() == 3
        && numbers
            .iter()
            .all(|part| part.parse::<u64>().is_ok() && is_number(part))
        && [before, build]
            .into_iter()
            .flatten()
            .all(|part| part.split('.').all(is_word))
}

fn split(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at)
        .map_or((text, None), |(start, end)| (start, Some(end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_text(text: &str) -> Result<Settings, String> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::write(folder.path().join("just.settings.yaml"), text).expect("a file");
        let here = format!("{}/", folder.path().display());
        read(&folder.path().join("just.yaml")).map_err(|finding| finding.message.replace(&here, ""))
    }

    #[test]
    fn everything_has_a_default() {
        let settings = read(Path::new("nowhere/Just.yaml")).expect("defaults");
        assert_eq!(settings.package, "just-client");
        assert_eq!(settings.version, "0.1.0");
        assert_eq!(read_text("# nothing yet\n"), Ok(settings));
    }

    #[test]
    fn reads_all_of_them() {
        let text = "name: just\nversion: 1.2.0-rc.1\nlicense: MIT\ndescription: A client.\nkeywords: [a, b]\n\
            categories: [api-bindings]\nrepository: https://example.com\ndocumentation: https://docs.example.com\n\
            overlays: [just.overlay.yaml]\n\
            checked: [Name]\n";
        let settings = read_text(text).expect("settings");
        assert_eq!(
            settings,
            Settings {
                package: "just".to_owned(),
                version: "1.2.0-rc.1".to_owned(),
                license: Some("MIT".to_owned()),
                description: Some("A client.".to_owned()),
                keywords: vec!["a".to_owned(), "b".to_owned()],
                categories: vec!["api-bindings".to_owned()],
                repository: Some("https://example.com".to_owned()),
                documentation: Some("https://docs.example.com".to_owned()),
                overlays: settings.overlays.clone(),
                checked: CheckedTypes::These(vec!["Name".to_owned()]),
            }
        );
        let [overlay] = settings.overlays.as_slice() else {
            panic!("one overlay, not {:?}", settings.overlays);
        };
        assert!(overlay.is_absolute() && overlay.ends_with("just.overlay.yaml"));
    }

    #[test]
    fn a_bad_one_is_found_where_it_stands() {
        let found: Vec<String> = [
            "license: MIT\nversoin: 1.0.0\n",
            "license: MIT\nversion: 1.0\n",
            "version: 01.0.0\n",
            "version: [1]\n",
            "name: a b\n",
            "keywords: one\n",
            "keywords: [a, b, c, d, e, f]\n",
            "license: MIT\nkeywords:\n- a b\n",
            "license: 'MIT\n",
            "categories: [API]\n",
            "repository: here\n",
            "checked: Name\n",
            "- a\n",
        ]
        .into_iter()
        .map(|text| read_text(text).expect_err(text))
        .collect();
        insta::assert_snapshot!(found.join("\n"), @r#"
        just.settings.yaml:2:1: unknown field `versoin`, expected one of `name`, `version`, `license`, `description`, `keywords`, `categories`, `repository`, `documentation`, `overlays`, `checked`
        just.settings.yaml:2:10: version: invalid value: string "1.0", expected a version of three numbers, such as 0.1.0
        just.settings.yaml:1:10: version: invalid value: string "01.0.0", expected a version of three numbers, such as 0.1.0
        just.settings.yaml:1:10: version: invalid type: sequence, expected a version of three numbers, such as 0.1.0
        just.settings.yaml:1:7: name: invalid value: string "a b", expected a package name of letters, digits, `-` and `_`
        just.settings.yaml:1:11: keywords: invalid type: string "one", expected a list of keywords
        just.settings.yaml:1:11: keywords: 6 keywords, and crates.io takes 5
        just.settings.yaml:3:3: keywords[0]: invalid value: string "a b", expected up to 20 letters, digits, `-`, `_` and `+`, with a letter or digit first
        just.settings.yaml:2:1: found unexpected end of stream at line 2 column 1, while scanning a quoted scalar
        just.settings.yaml:1:14: categories[0]: invalid value: string "API", expected a category of crates.io, such as `api-bindings`
        just.settings.yaml:1:13: repository: invalid value: string "here", expected a URL that begins with `https://` or `http://`
        just.settings.yaml:1:10: checked: invalid type: string "Name", expected `true`, or a list of component schemas
        just.settings.yaml:1:1: invalid type: sequence, expected settings, as in `version: 0.1.0`
        "#);
    }

    #[test]
    fn any_file_name_makes_a_package_name() {
        let names = [
            "just",
            "GitHub.v3",
            "3scale",
            "Überweisung",
            "___",
            "._x",
            "日本",
            "a  b--c_d",
            "issue___of -_ two",
        ];
        let made: Vec<String> = names.into_iter().map(package_name).collect();
        insta::assert_snapshot!(made.join("\n"), @r"
        just-client
        github-v3-client
        api-3scale-client
        berweisung-client
        api-client
        x-client
        api-client
        a-b-c_d-client
        issue_of-two-client
        ");
        assert!(made.iter().all(|name| is_package_name(name)));
        assert!(is_package_name(&package_name(&"long".repeat(40))));
    }
}
