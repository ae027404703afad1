//! Names in one scope: each once, whatever the order of asking.

use std::collections::HashSet;

/// Gives each of `wanted` (what is named, and the identifier that suits it) an identifier of its own, in the order given.
///
/// Of those that want the same, the one that is called exactly so has it, then
/// the first in sorted order; the others are numbered from 2. What is
/// `reserved` and what is a keyword gets an underscore.
pub(super) fn claim(
    reserved: &[&str],
    wanted: impl Iterator<Item = (String, String)>,
) -> Vec<String> {
    let wanted: Vec<(String, String)> = wanted
        .map(|(original, ident)| {
            let clash = reserved.contains(&ident.as_str()) || is_keyword(&ident);
            let ident = if clash { format!("{ident}_") } else { ident };
            (original, ident)
        })
        .collect();
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|index| {
        let (original, ident) = &wanted[*index];
        (ident, original != ident, original, *index)
    });
    let first_choices: HashSet<&String> = wanted.iter().map(|(_, ident)| ident).collect();
    let mut taken: HashSet<String> = HashSet::new();
    let mut given = vec![String::new(); wanted.len()];
    // Those that want the same follow each other: the numbers before are taken.
    let mut before: Option<(&String, usize)> = None;
    for index in order {
        let ident = &wanted[index].1;
        let mut candidate = ident.clone();
        let same = before.filter(|(before, _)| *before == ident);
        let mut number = same.map_or(2, |(_, number)| number);
        while taken.contains(&candidate) || (number > 2 && first_choices.contains(&candidate)) {
            // A number is enough to tell a type from a keyword, and `Self_2` is no name of a type.
            candidate = match ident.starts_with(char::is_uppercase) {
                true => format!("{}{number}", ident.trim_end_matches('_')),
                false if ident.ends_with('_') => format!("{ident}{number}"),
                false => format!("{ident}_{number}"),
            };
            number += 1;
        }
        before = Some((ident, number));
        taken.insert(candidate.clone());
        given[index] = candidate;
    }
    given
}

/// Whether a text can be a name in Rust as it is, but for the case of its letters.
pub(crate) fn is_name(text: &str) -> bool {
    let letters = text.bytes();
    let plain = letters
        .clone()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let first = letters.clone().next();
    plain && first.is_some_and(|byte| byte.is_ascii_alphabetic()) && !is_keyword(text)
}

/// Whether Rust, in any edition up to 2024, does not take the word for a name.
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
        "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
        "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
        "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
    ];
    KEYWORDS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::claim;

    fn claimed(names: &[(&str, &str)]) -> Vec<String> {
        let names = names.iter();
        claim(
            &["send"],
            names.map(|(original, ident)| ((*original).to_owned(), (*ident).to_owned())),
        )
    }

    #[test]
    fn the_exact_name_wins_and_order_does_not_matter() {
        assert_eq!(claimed(&[("_id", "id"), ("id", "id")]), ["id_2", "id"]);
        assert_eq!(claimed(&[("id", "id"), ("_id", "id")]), ["id", "id_2"]);
    }

    #[test]
    fn numbers_do_not_hit_other_names() {
        assert_eq!(
            claimed(&[("a", "id"), ("b", "id"), ("id_2", "id_2")]),
            ["id", "id_3", "id_2"]
        );
    }

    #[test]
    fn types_are_numbered_without_underscores() {
        assert_eq!(
            claimed(&[("Self", "Self"), ("self", "Self")]),
            ["Self_", "Self2"]
        );
    }

    #[test]
    fn keywords_and_our_own_words_get_an_underscore() {
        assert_eq!(
            claimed(&[("type", "type"), ("send", "send")]),
            ["type_", "send_"]
        );
    }
}
