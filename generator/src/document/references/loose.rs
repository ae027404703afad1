//! References that are written loosely: `Pet` or `#/definitions/Pet` where
//! `#/components/schemas/Pet` is meant.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, codes};
use crate::resolve::section;
use crate::source::Source;

use super::super::grammar::Kind;
use super::super::target;
use super::{Wrong, instead, refer};

/// How many words a pointer to a component has.
const WORDS: usize = 3;

pub(super) fn rewrite(source: &mut Source, wrong: &Wrong, found: &mut Diagnostics) {
    let Some(text) = source.string(wrong.text).map(str::to_owned) else {
        return;
    };
    let meant = candidates(&text, wrong.wanted);
    let leads = |meant: &&String| target(source, wrong.text, meant).is_some();
    let Some(meant) = meant.iter().find(leads) else {
        return;
    };
    let message = format!("`{text}` leads nowhere; taken as `{meant}`");
    let made = refer(source, meant, wrong.node);
    let finding = Diagnostic::new(Severity::Repair, codes::DANGLING_REFERENCE, message);
    let finding = finding.help(format!("write `{meant}`"));
    instead(source, wrong, made, finding, found);
}

/// What a text may mean, the likeliest first.
fn candidates(text: &str, wanted: Kind) -> Vec<String> {
    if text.contains("://") {
        return Vec::new();
    }
    if let Some(file) = text.strip_suffix("#/").filter(|file| !file.is_empty()) {
        return vec![file.to_owned()];
    }
    let (file, pointer) = text.split_once('#').unwrap_or(("", text));
    let pointer = pointer.trim_start_matches(['/', '!']);
    let words: Vec<&str> = pointer.split('/').collect();
    let mut meant = vec![format!("{file}#/{pointer}")];
    if let Some(name) = words.last().filter(|_| words.len() <= WORDS)
        && !name.is_empty()
        && let Some(section) = section(wanted)
    {
        meant.push(format!("{file}#/components/{section}/{name}"));
        let old = if wanted == Kind::Schema {
            "definitions"
        } else {
            section
        };
        meant.push(format!("{file}#/{old}/{name}"));
    }
    meant
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_components_are_guessed() {
        for (text, expected) in [
            ("https://example.com/pet.json", &[][..]),
            ("pet.yaml#/", &["pet.yaml"]),
            (
                "Pet",
                &["#/Pet", "#/components/schemas/Pet", "#/definitions/Pet"],
            ),
            (
                "b.yaml#definitions/Pet",
                &[
                    "b.yaml#/definitions/Pet",
                    "b.yaml#/components/schemas/Pet",
                    "b.yaml#/definitions/Pet",
                ],
            ),
            (
                "#!/components/schemas/Pet/properties/id",
                &["#/components/schemas/Pet/properties/id"],
            ),
            (
                "#/components/schemas/Pet/properties/id",
                &["#/components/schemas/Pet/properties/id"],
            ),
        ] {
            assert_eq!(candidates(text, Kind::Schema), expected, "{text}");
        }
    }
}
