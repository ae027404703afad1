//! Texts of a description to words of Rust: case, digits, symbols, scripts.

use std::collections::HashMap;
use std::fmt::Write;

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

use crate::api::BodyEncoding;

/// The longest name of a module: a file is called after it, and no file system
/// takes more than 255 bytes.
const MODULE: usize = 120;

/// A name in snake case that a file can have.
pub(super) fn module(text: &str) -> String {
    let mut name = snake(text);
    // Identifiers are ASCII.
    name.truncate(MODULE);
    name
}

/// As a field, method or module: `userFirstName` to `user_first_name`.
pub(super) fn snake(text: &str) -> String {
    led_by_letter(plain(text).to_snake_case(), "_")
}

/// As a type or variant: `sale_lead` to `SaleLead`.
pub(crate) fn pascal(text: &str) -> String {
    led_by_letter(plain(text).to_upper_camel_case(), "N")
}

/// The values of an enum, as variants.
///
/// Signs count where they are all that tells values apart. `+` is always spelt out, and so is
/// `-` in front of a value: `-created` to `MinusCreated`. Where a value of the enum has a `+`,
/// `-` in front of a digit is a minus too: `GMT-8` to `GmtMinus8`. Of values that would come to
/// the same, all signs are spelt out: `a<b` to `ALessB`.
pub(super) fn values(texts: &[&str]) -> Vec<String> {
    let signs: &[Signs] = match texts.iter().any(|text| text.contains('+')) {
        true => &[Signs::Numbers, Signs::All],
        false => &[Signs::Leading, Signs::All],
    };
    let word = |text: &str, signs| led_by_letter(spelt(text, signs).to_upper_camel_case(), "N");
    let mut names: Vec<String> = texts.iter().map(|text| word(text, signs[0])).collect();
    let mut count: HashMap<String, usize> = HashMap::new();
    for name in &names {
        *count.entry(name.clone()).or_default() += 1;
    }
    for (name, text) in names.iter_mut().zip(texts) {
        if count[name] > 1 {
            *name = word(text, signs[1]);
        }
    }
    names
}

/// As a Cargo feature: `Sale leads` to `sale-leads`.
pub(super) fn kebab(text: &str) -> String {
    led_by_letter(plain(text).to_kebab_case(), "n")
}

/// What the setter of a body is called where there are several.
pub(super) fn of_encoding(encoding: &BodyEncoding) -> String {
    match encoding {
        BodyEncoding::Form => "form".to_owned(),
        encoding => of_media_type(encoding.media_type()),
    }
}

/// What a media type is called among others: the same whatever the others are.
pub(super) fn of_media_type(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default().trim();
    let subtype = essence
        .split_once('/')
        .map_or(essence, |(_, subtype)| subtype);
    match essence {
        "application/octet-stream" => "bytes".to_owned(),
        "application/x-www-form-urlencoded" => "form".to_owned(),
        "text/plain" => "text".to_owned(),
        "multipart/form-data" => "multipart".to_owned(),
        _ => {
            let own = subtype.trim_start_matches("x-").trim_start_matches("vnd.");
            snake(own)
        }
    }
}

fn led_by_letter(word: String, lead: &str) -> String {
    match word.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("{lead}{word}"),
        false => word,
    }
}

/// Which symbols are words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signs {
    /// None, where there are letters.
    None,
    /// `+`, and `-` in front of all.
    Leading,
    /// `+`, and `-` in front of all or of a digit.
    Numbers,
    /// All that people do not put between words.
    All,
}

impl Signs {
    fn has(self, text: &str, at: usize, character: char) -> bool {
        let digit = || text[at + 1..].starts_with(|next: char| next.is_ascii_digit());
        match (self, character) {
            (Signs::None, _) => false,
            (_, '+') => true,
            (_, '-') if at == 0 => true,
            (Signs::Leading, _) => false,
            (_, '-') => digit(),
            (Signs::Numbers, _) => false,
            (Signs::All, sign) => "<>=!*%&|~#@$^?".contains(sign),
        }
    }
}

fn plain(text: &str) -> String {
    spelt(text, Signs::None)
}

/// Only ASCII letters, digits and what separates words; never without any.
///
/// Where there is no letter, symbols are all there is to tell texts apart, so
/// they are spelt out. Letters beyond ASCII become their code points: Rust
/// does not load modules with such names, and warns of many others.
fn spelt(text: &str, signs: Signs) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let spell = !text.contains(char::is_alphabetic);
    let mut plain = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        if character.is_ascii_alphanumeric() {
            plain.push(character);
        } else if character.is_alphanumeric() {
            write!(plain, " u{:x} ", u32::from(character)).expect("writing into a string");
        } else if spell || signs.has(text, at, character) {
            plain.push(' ');
            plain.push_str(&symbol(character));
            plain.push(' ');
        } else {
            plain.push(' ');
        }
    }
    plain
}

fn symbol(character: char) -> String {
    let word = match character {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '%' => "percent",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '_' => "underscore",
        '#' => "hash",
        '$' => "dollar",
        '@' => "at",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        '^' => "caret",
        ' ' => "space",
        other => return format!("u{:x}", u32::from(other)),
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{MODULE, module, pascal, snake, values};

    #[test]
    fn words_of_all_kinds() {
        assert_eq!(snake("userFirstName"), "user_first_name");
        assert_eq!(snake("_id"), "id");
        assert_eq!(module(&"a".repeat(400)).len(), MODULE);
        assert_eq!(snake("X-Total-Pages"), "x_total_pages");
        assert_eq!(snake("2fa"), "_2fa");
        assert_eq!(pascal("2fa"), "N2fa");
        assert_eq!(pascal(""), "Empty");
        assert_eq!(pascal("<="), "LessEqual");
        assert_eq!(pascal("+1"), "Plus1");
        assert_eq!(pascal("-1"), "Minus1");
        assert_eq!(snake("größe"), "gr_uf6_udf_e");
    }

    #[test]
    fn values_keep_what_tells_them_apart() {
        let zones = ["Etc/GMT+8", "Etc/GMT-8", "Europe/Port-au-Prince"];
        let names = ["EtcGmtPlus8", "EtcGmtMinus8", "EuropePortAuPrince"];
        assert_eq!(values(&zones), names);
        assert_eq!(
            values(&["created", "-created", "a-b"]),
            ["Created", "MinusCreated", "AB"]
        );
        assert_eq!(
            values(&["<=", ">=", "-1"]),
            ["LessEqual", "GreaterEqual", "Minus1"]
        );
        assert_eq!(
            values(&["a<b", "a>b", "iso-8859"]),
            ["ALessB", "AGreaterB", "Iso8859"]
        );
        assert_eq!(values(&["a+b", "a_b"]), ["APlusB", "AB"]);
        // What people put between words is no sign.
        assert_eq!(values(&["a b", "a-b"]), ["AB", "AB"]);
        assert_eq!(values(&["größe+", "größe"]), ["GrUf6UdfEPlus", "GrUf6UdfE"]);
    }
}
