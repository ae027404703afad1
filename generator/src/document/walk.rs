//! Walks the tree by the grammar table: makes the findings of the `document`
//! stage, and lists the objects and references that later stages need.

use std::collections::HashMap;

use crate::diagnostic::class::Class;
use crate::diagnostic::nearest::nearest;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place, Severity, codes};
use crate::source::{Entry, NodeId, Source, Value};

use super::grammar::{Fate, Holds, Keys, Keyword, Kind, Need, OURS};
use super::values::{self, Fit};
use super::version::Version;
use super::{Reference, special};

/// The state of a walk.
pub(super) struct Walk<'a, 'd> {
    pub source: &'a Source,
    pub found: &'d mut Diagnostics,
    pub version: Version,
    /// What the text of a `$ref` in a file names.
    named: HashMap<(NodeId, &'a str), Option<NodeId>>,
    /// What each node turned out to be, by its number.
    pub kinds: Vec<Option<Kind>>,
    /// The objects that were met, in order, and whether the client needs them.
    pub objects: Vec<(NodeId, Kind)>,
    /// Each `$ref`, in order.
    pub references: Vec<Reference<'a>>,
    /// Each key, in order, and what becomes of it.
    pub keys: Vec<Key>,
    /// Whether this is below a keyword that is documentation only.
    pub aside: bool,
}

/// A key that was met: a keyword, an extension, or a name of the author's choice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    /// What stands under it.
    pub value: NodeId,
    /// The object that has it.
    pub object: Kind,
    /// What becomes of it, but for what findings say.
    pub class: Class,
    /// Whether the keys below it are data, and have no meaning of their own.
    pub is_data: bool,
}

impl<'a, 'd> Walk<'a, 'd> {
    pub fn new(source: &'a Source, version: Version, found: &'d mut Diagnostics) -> Self {
        Self {
            source,
            found,
            version,
            named: HashMap::new(),
            kinds: vec![None; source.len()],
            objects: Vec::new(),
            references: Vec::new(),
            keys: Vec::new(),
            aside: false,
        }
    }

    /// An object, or a `$ref` that stands for it.
    pub fn object_or_reference(&mut self, node: NodeId, kind: Kind) {
        let Some(target) = self.source.get(node, "$ref") else {
            return self.object(node, kind);
        };
        self.kinds[node.index()] = Some(kind);
        for entry in self.source.entries(node) {
            let class = match &*entry.key {
                "$ref" => Class::Represented,
                key if key.starts_with("x-") && !is_ours(key) => Class::Extension,
                key if self.says_more(key, kind) => match (key, kind) {
                    ("summary", _) | (_, Kind::Example | Kind::Link) => Class::Documented,
                    _ => Class::Represented,
                },
                _ => Class::Ignored,
            };
            self.key(entry, kind, class, true);
        }
        let Some(text) = self.source.string(target) else {
            return self.wrong_kind(target, "`$ref`", "a string", Fate::Represented);
        };
        let key = (self.source.resource(target), text);
        let names = *self
            .named
            .entry(key)
            .or_insert_with(|| super::target(self.source, target, text));
        self.references.push(Reference {
            node,
            target,
            text,
            names,
            kind,
            aside: self.aside,
        });
        let siblings = self.source.entries(node).iter();
        let mut siblings = siblings.filter(|entry| {
            let theirs = entry.key.starts_with("x-") && !is_ours(&entry.key);
            &*entry.key != "$ref" && !theirs && !self.says_more(&entry.key, kind)
        });
        if let Some(first) = siblings.next() {
            let names: Vec<_> = std::iter::once(first)
                .chain(siblings)
                .map(|entry| format!("`{}`", entry.key))
                .collect();
            let message = format!(
                "{} beside `$ref`: what stands beside a reference is ignored",
                names.join(", ")
            );
            let place = self.source.key_place(first.value);
            self.push(Diagnostic::new(Severity::Note, codes::IGNORED_SIBLINGS, message).at(place));
        }
    }

    /// Whether a keyword beside `$ref` stands for that of what it leads to, from OpenAPI 3.1 on.
    fn says_more(&self, key: &str, kind: Kind) -> bool {
        let is_said = matches!(
            kind,
            Kind::Parameter
                | Kind::RequestBody
                | Kind::Response
                | Kind::Header
                | Kind::Example
                | Kind::Link
        );
        is_said && self.version >= Version::V31 && matches!(key, "summary" | "description")
    }

    /// An object and everything below it.
    pub fn object(&mut self, node: NodeId, kind: Kind) {
        if self.kinds[node.index()].replace(kind).is_some() {
            return;
        }
        let source = self.source;
        if !matches!(source.value(node), Value::Mapping(_)) {
            let what = match source.key(node) {
                Some(entry) => format!("`{}`", entry.key),
                None => kind.name().to_owned(),
            };
            return self.wrong_kind(node, &what, "an object", Fate::Represented);
        }
        if !self.aside {
            self.objects.push((node, kind));
        }
        let grammar = kind.grammar();
        for entry in source.entries(node) {
            match grammar.keyword(&entry.key) {
                Some(keyword) => {
                    let class = match keyword.fate {
                        Fate::Represented => Class::Represented,
                        Fate::Documented if keyword.versions.has(self.version) => Class::Documented,
                        Fate::Documented | Fate::Ignored(_) => Class::Ignored,
                    };
                    // What references lead to there is met as what they take it for.
                    let has_keys = keyword.holds.has_keys() || keyword.name == "$defs";
                    self.key(entry, kind, class, !has_keys);
                    self.keyword(entry, keyword);
                }
                // A name of the author's choice may begin with `x-`: `x-api-key`.
                None if entry.key.starts_with("x-") && !grammar.has_any_key() => {
                    self.key(entry, kind, Class::Extension, true);
                    self.extension(entry, kind);
                }
                None => {
                    let (class, holds) = match grammar.pattern {
                        Some(pattern) => (Class::Represented, Some(pattern.holds)),
                        None => (Class::Ignored, None),
                    };
                    let is_data = !holds.is_some_and(|holds| holds.has_keys());
                    self.key(entry, kind, class, is_data);
                    self.other_key(entry, kind);
                }
            }
        }
        for keyword in grammar.keywords {
            if keyword.need != Need::Optional && !self.has(node, keyword.name) {
                self.missing(node, kind, keyword);
            }
        }
        special::check(self, node, kind);
    }

    /// Accounts for a key.
    fn key(&mut self, entry: &Entry, object: Kind, class: Class, is_data: bool) {
        // What is for readers is so with all that is below.
        let class = match class {
            Class::Represented if self.aside => Class::Documented,
            class => class,
        };
        self.keys.push(Key {
            value: entry.value,
            object,
            class,
            is_data,
        });
    }

    /// Whether a keyword is there, and not `null`.
    pub fn has(&self, node: NodeId, name: &str) -> bool {
        let value = self.source.get(node, name);
        value.is_some_and(|value| !matches!(self.source.value(value), Value::Null))
    }

    /// A finding that is an error where the client needs the value.
    pub fn problem(&mut self, code: Code, message: String, place: Place) -> Diagnostic {
        let severity = if self.aside {
            Severity::Note
        } else {
            Severity::Error
        };
        Diagnostic::new(severity, code, message).at(place)
    }

    pub fn push(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }

    /// A value of a kind that does not fit.
    pub fn wrong_kind(&mut self, node: NodeId, what: &str, wanted: &str, fate: Fate) {
        let kind = self.source.value(node).kind();
        let message = format!("{what} takes {wanted}, and this is {kind}");
        let place = self.source.place(node);
        let mut finding = self.problem(codes::WRONG_KIND, message, place);
        if fate == Fate::Documented {
            finding.severity = Severity::Note;
        }
        self.push(finding);
    }

    fn keyword(&mut self, entry: &Entry, keyword: &Keyword) {
        let place = self.source.key_place(entry.value);
        let name = keyword.name;
        if !keyword.versions.has(self.version) {
            let version = keyword.versions.name();
            let (severity, fate) = match keyword.fate {
                Fate::Represented => (Severity::Repair, "taken as it is meant there"),
                Fate::Documented | Fate::Ignored(_) => (Severity::Note, "it is left alone"),
            };
            let message = format!("`{name}` is a word of OpenAPI {version}; {fate}");
            self.push(Diagnostic::new(severity, codes::OTHER_VERSION, message).at(place));
            if severity == Severity::Note {
                return;
            }
        }
        let empty = matches!(self.source.value(entry.value), Value::Null);
        if empty && !matches!(keyword.holds, Holds::Json) {
            let message = format!("`{name}` is `null`; taken as left out");
            return self
                .push(Diagnostic::new(Severity::Repair, codes::NULL_VALUE, message).at(place));
        }
        match keyword.fate {
            Fate::Ignored(why) => {
                let message = format!("`{name}` is ignored: {why}");
                self.push(
                    Diagnostic::new(Severity::Note, codes::IGNORED_KEYWORD, message).at(place),
                );
            }
            Fate::Represented => self.value(entry.value, name, &keyword.holds, keyword.fate),
            Fate::Documented => {
                let aside = std::mem::replace(&mut self.aside, true);
                self.value(entry.value, name, &keyword.holds, keyword.fate);
                self.aside = aside;
            }
        }
    }

    fn value(&mut self, node: NodeId, name: &str, holds: &Holds, fate: Fate) {
        let quoted = format!("`{name}`");
        match holds {
            Holds::Json => {}
            Holds::One(kind) => self.object(node, *kind),
            Holds::OrRef(kind) => self.object_or_reference(node, *kind),
            Holds::SchemaOrBoolean => match self.source.value(node) {
                Value::Boolean(_) => {}
                Value::Mapping(_) => self.object_or_reference(node, Kind::Schema),
                _ => self.wrong_kind(node, &quoted, "a schema or a boolean", fate),
            },
            Holds::Text => {
                let fit = values::text(self.source, node);
                self.fits(node, &quoted, "a string", fit, fate);
            }
            Holds::Boolean => {
                let fit = values::boolean(self.source, node).map(|value| value.to_string());
                self.fits(node, &quoted, "`true` or `false`", fit, fate);
            }
            Holds::Count => {
                let fit = values::count(self.source, node);
                let fit = fit.map(|value| value.unwrap_or(u64::MAX).to_string());
                self.fits(node, &quoted, "a whole number from 0", fit, fate);
            }
            Holds::Number => {
                let fit = values::number(self.source, node);
                self.fits(node, &quoted, "a number", fit, fate);
            }
            Holds::Word(words) => self.word(node, name, words),
            Holds::SchemaType => special::schema_type(self, node),
            Holds::List(inner) => match self.source.value(node) {
                Value::Sequence(items) => {
                    for item in items {
                        self.value(*item, name, inner, fate);
                    }
                }
                _ if special::is_old_required(self, node, name) => {}
                _ => self.wrong_kind(node, &quoted, "a list", fate),
            },
            Holds::Map(inner) => match self.source.value(node) {
                Value::Mapping(mapping) => {
                    let object = self.source.parent(node);
                    let object = object.and_then(|object| self.kinds[object.index()]);
                    for entry in mapping.entries() {
                        let object = object.unwrap_or(Kind::Document);
                        self.key(entry, object, Class::Represented, !inner.has_keys());
                        // Extensions may stand in a map of the standard, never among properties.
                        let extension = entry.key.starts_with("x-") && name != "properties";
                        if !extension || matches!(self.source.value(entry.value), Value::Mapping(_))
                        {
                            self.value(entry.value, &entry.key, inner, fate);
                        }
                    }
                }
                _ => self.wrong_kind(node, &quoted, "an object", fate),
            },
        }
    }

    fn fits(&mut self, node: NodeId, what: &str, wanted: &str, fit: Fit<String>, fate: Fate) {
        match fit {
            Fit::Good(_) => {}
            Fit::Bad => self.wrong_kind(node, what, wanted, fate),
            // What is a note at most is not worth a word when it is clear.
            Fit::Mended(_) if self.aside => {}
            Fit::Mended(value) => {
                let kind = self.source.value(node).kind();
                let message =
                    format!("{what} takes {wanted}, and this is {kind}; taken as `{value}`");
                let place = self.source.place(node);
                self.push(Diagnostic::new(Severity::Repair, codes::WRONG_KIND, message).at(place));
            }
        }
    }

    /// One of some words.
    pub fn word(&mut self, node: NodeId, name: &str, words: &[&str]) {
        let Some(text) = self.source.string(node) else {
            let wanted = list(words);
            return self.wrong_kind(node, &format!("`{name}`"), &wanted, Fate::Represented);
        };
        if words.contains(&text) {
            return;
        }
        let message = format!("`{name}` is `{text}`; it can be {}", list(words));
        let near = nearest(text, words.iter().copied());
        let near = near.or_else(|| special::other_word(text).filter(|word| words.contains(word)));
        let place = self.source.place(node);
        let finding = self.problem(codes::BAD_WORD, message, place).nearest(near);
        self.push(finding);
    }

    /// A key that is no keyword and no extension.
    fn other_key(&mut self, entry: &Entry, kind: Kind) {
        let grammar = kind.grammar();
        let Some(pattern) = grammar.pattern else {
            return self.unknown(entry, kind);
        };
        let holds = match pattern.keys {
            Keys::Any => true,
            Keys::Path => special::path(self, entry),
            Keys::Status => special::status(self, entry),
        };
        if holds {
            self.value(entry.value, &entry.key, &pattern.holds, Fate::Represented);
        }
    }

    /// An extension that does not belong here: nothing to us, unless it looks like one of ours.
    fn extension(&mut self, entry: &Entry, kind: Kind) {
        let grammar = kind.grammar();
        let key = &*entry.key;
        let place = self.source.key_place(entry.value);
        let home = OURS.iter().find(|(name, _)| *name == key);
        let own = grammar.keywords.iter().map(|keyword| keyword.name);
        let own = nearest(key, own.filter(|name| is_ours(name)));
        let any = nearest(key, OURS.iter().map(|(name, _)| *name));
        let message = match (home, own.or(any)) {
            (Some((_, home)), _) => {
                format!(
                    "`{key}` does nothing in {}; it belongs in {home}",
                    grammar.name
                )
            }
            (None, Some(_)) => format!("`{key}` is an extension that means nothing here"),
            (None, None) => return,
        };
        let finding = Diagnostic::new(Severity::Note, codes::UNKNOWN_KEYWORD, message).at(place);
        let finding = finding.help("it is left alone; move it to where it belongs, or rename it");
        let meant = OURS.iter().find(|(name, _)| Some(*name) == any);
        self.push(match (home, own, meant) {
            (None, None, Some((name, home))) => {
                finding.help(format!("did you mean `{name}`? it belongs in {home}"))
            }
            (None, _, _) => finding.nearest(own),
            (Some(_), _, _) => finding,
        });
    }

    fn unknown(&mut self, entry: &Entry, kind: Kind) {
        let grammar = kind.grammar();
        let own = grammar
            .keywords
            .iter()
            .filter(|keyword| keyword.versions.has(self.version));
        let near = nearest(&entry.key, own.map(|keyword| keyword.name));
        let message = format!("`{}` is not a keyword of {}", entry.key, grammar.name);
        let place = self.source.key_place(entry.value);
        let mut finding = self.problem(codes::UNKNOWN_KEYWORD, message, place);
        match near {
            // Both are there: not a slip, then.
            Some(name) if !self.sibling(entry.value, name) => {
                // JSON Schema lets words of one's own stand anywhere.
                if self.version >= Version::V31 && kind == Kind::Schema {
                    finding.severity = Severity::Note;
                }
                finding = finding.nearest(near);
            }
            _ if grammar.closed => {
                let names: Vec<_> = grammar.keywords.iter().map(|word| word.name).collect();
                finding.help = Some(format!("it can be {}", list(&names)));
            }
            _ => {
                finding.severity = Severity::Note;
                finding.help = Some("it is left alone; extensions begin with `x-`".to_owned());
            }
        }
        self.push(finding);
    }

    /// Whether the object that holds a value has this key too.
    fn sibling(&self, node: NodeId, name: &str) -> bool {
        let parent = self.source.parent(node);
        parent.is_some_and(|parent| self.source.get(parent, name).is_some())
    }

    fn missing(&mut self, node: NodeId, kind: Kind, keyword: &Keyword) {
        let name = keyword.name;
        let place = self.source.place(node);
        let what = kind.name();
        let finding = match keyword.need {
            Need::Mended("") => {
                let message = format!("{what} must have `{name}`; taken as empty");
                Diagnostic::new(Severity::Repair, codes::MISSING_KEYWORD, message).at(place)
            }
            Need::Mended(text) => {
                let message = format!("{what} must have `{name}`; taken as `{text}`");
                Diagnostic::new(Severity::Repair, codes::MISSING_KEYWORD, message).at(place)
            }
            Need::Optional | Need::Required => {
                let message = format!("{what} must have `{name}`");
                let mut finding = self.problem(codes::MISSING_KEYWORD, message, place);
                if keyword.fate == Fate::Documented {
                    finding.severity = Severity::Note;
                }
                finding
            }
        };
        self.push(finding);
    }
}

/// Whether an extension is one of ours.
fn is_ours(name: &str) -> bool {
    OURS.iter().any(|(own, _)| *own == name)
}

/// `` `a`, `b` or `c` ``
pub(super) fn list(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [word] => format!("`{word}`"),
        [words @ .., last] => {
            let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("{} or `{last}`", words.join(", "))
        }
    }
}
