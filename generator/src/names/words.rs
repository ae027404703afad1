//! Texts of a description to words of Rust: case, digits, symbols, scripts.

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
pub(super) fn pascal(text: &str) -> String {
    led_by_letter(plain(text).to_upper_camel_case(), "N")
}

/// As a Cargo feature: `Sale leads` to `sale-leads`.
pub(super) fn kebab(text: &str) -> String {
    led_by_letter(plain(text).to_kebab_case(), "n")
}

/// What the setter of a body is called where there are several.
pub(super) fn of_encoding(encoding: &BodyEncoding) -> &'static str {
    match encoding {
        BodyEncoding::Json(_) => "json",
        BodyEncoding::Form => "form",
        BodyEncoding::Multipart => "multipart",
        BodyEncoding::Text(_) => "text",
        BodyEncoding::Bytes(_) => "bytes",
    }
}

fn led_by_letter(word: String, lead: &str) -> String {
    match word.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("{lead}{word}"),
        false => word,
    }
}

/// Only ASCII letters, digits and what separates words; never without any.
///
/// Where there is no letter, symbols are all there is to tell texts apart, so
/// they are spelt out. Letters beyond ASCII become their code points: Rust
/// does not load modules with such names, and warns of many others.
fn plain(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    let spell = !text.contains(char::is_alphabetic);
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            plain.push(character);
        } else if character.is_alphanumeric() {
            write!(plain, " u{:x} ", u32::from(character)).expect("writing into a string");
        } else if spell {
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
        ' ' => "space",
        other => return format!("u{:x}", u32::from(other)),
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{MODULE, module, pascal, snake};

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
}
