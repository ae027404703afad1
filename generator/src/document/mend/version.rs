//! The version, written in another way.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::source::{NodeId, Source};

use super::super::values;

/// Gives the version its key and its form: `openapi: 3`, `openapi: v3.0.1`, `swagger: 3.0.0`.
pub(in crate::document) fn version(source: &mut Source, found: &mut Diagnostics) {
    let Some(root) = source.root() else {
        return;
    };
    let entries = source.entries(root).iter().enumerate();
    let named = |name: &str| source.get(root, name).is_some();
    let other = entries.clone().find_map(|(index, entry)| {
        let lower = entry.key.to_ascii_lowercase();
        let is_other = matches!(&*lower, "openapi" | "swagger") && *lower != *entry.key;
        (is_other && !named("openapi") && !named("swagger")).then_some((index, lower))
    });
    if let Some((index, name)) = other {
        let entry = source.entries(root)[index].clone();
        let message = format!("`{}` is written `{name}`; taken as that", entry.key);
        let place = source.key_place(entry.value);
        let finding = Diagnostic::new(Severity::Repair, codes::UNKNOWN_KEYWORD, message);
        found.push(finding.at(place));
        source.rename(root, index, &name);
    }
    one(source, root, found);
    form(source, root, found);
}

/// `swagger` of OpenAPI 3, and `openapi` of Swagger 2.0.
fn one(source: &mut Source, root: NodeId, found: &mut Diagnostics) {
    let text = |name| {
        let value = source.get(root, name)?;
        Some((values::text(source, value).value()?, value))
    };
    let (wrong, right, value) = match (text("swagger"), text("openapi")) {
        (Some((text, value)), None) if text.starts_with("3.") => ("swagger", "openapi", value),
        (None, Some((text, value))) if matches!(&*text, "2" | "2.0") => {
            ("openapi", "swagger", value)
        }
        (Some((text, value)), Some((openapi, _)))
            if text.starts_with('3') && openapi.starts_with('3') =>
        {
            let message = "`swagger` beside `openapi` says nothing more; taken as left out";
            let place = source.key_place(value);
            let finding = Diagnostic::new(Severity::Repair, codes::OTHER_VERSION, message);
            found.push(finding.at(place));
            return source.remove_keys(root, &["swagger"]);
        }
        _ => return,
    };
    let message = format!("this version is named with `{right}`, not `{wrong}`; taken as that");
    let place = source.key_place(value);
    let finding = Diagnostic::new(Severity::Repair, codes::OTHER_VERSION, message).at(place);
    found.push(finding.help(format!("write `{right}`")));
    let mut entries = source.entries(root).iter();
    if let Some(index) = entries.position(|entry| &*entry.key == wrong) {
        source.rename(root, index, right);
    }
}

/// `3` and `v3.0.1`.
fn form(source: &mut Source, root: NodeId, found: &mut Diagnostics) {
    let Some(value) = source.get(root, "openapi") else {
        return;
    };
    let Some(text) = values::text(source, value).value() else {
        return;
    };
    let meant = match text.trim().trim_start_matches(['v', 'V']) {
        "3" => "3.0.0",
        rest if rest != text && rest.starts_with("3.") => rest,
        _ => return,
    };
    let message = format!("`openapi` is `{text}`; taken as `{meant}`");
    let place = source.place(value);
    let finding = Diagnostic::new(Severity::Repair, codes::BAD_WORD, message).at(place);
    found.push(finding.help("write a version such as `3.0.3`"));
    let made = source.make_text(meant, value);
    let mut entries = source.entries(root).iter();
    if let Some(index) = entries.position(|entry| entry.value == value) {
        source.put_made(root, index, made);
    }
}
