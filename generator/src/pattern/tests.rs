//! What is translated means the same, and nothing else is translated.

use regex_lite::Regex;

use super::translate;

fn matches(pattern: &str, text: &str) -> bool {
    let translated = translate(pattern).unwrap_or_else(|| panic!("{pattern}"));
    Regex::new(&translated)
        .expect("it was compiled")
        .is_match(text)
}

#[test]
fn what_is_common_stays_as_it_is() {
    for pattern in [
        "^[A-Z]{3}$",
        "^a|b+?$",
        r"^\d{4}-\d\d$",
        "^[#+. ]$",
        "^[0-9a-f]{8,}$",
    ] {
        assert_eq!(translate(pattern).as_deref(), Some(pattern));
    }
}

#[test]
fn what_has_other_words_means_the_same() {
    for (pattern, yes, no) in [
        (r"^\s$", "\u{feff}", "a"),
        (r"^\S$", "\u{1f600}", "\u{3000}"),
        (r"^[\s\S]$", "\u{3000}", ""),
        (r"^.$", "\u{85}", "\u{2028}"),
        (r"^\w$", "_", "é"),
        (r"^[\w-.]+$", "a-.b", "a,b"),
        (r"^[a-f-]+$", "a-f", "g"),
        (r"^[[&&a]$", "&", "b"),
        (r"^[a~~b!--]+$", "a~b#-", "d"),
        (r"^\u00e9\x41$", "éA", "eA"),
        (r"^\ud83d\ude00\u{1F600}$", "😀😀", "😀"),
        (r"^(?<year>\d{4})\/(x)$", "2024/x", "2024-x"),
        (r"^[\b]$", "\u{8}", "b"),
        (r"\ba\b", "b a", "ba"),
        (r"^a]b}$", "a]b}", "ab"),
        ("^#a b$", "#a b", "#ab"),
        ("^a$", "a", "a\n"),
    ] {
        assert!(matches(pattern, yes), "{pattern} {yes:?}");
        assert!(!matches(pattern, no), "{pattern} {no:?}");
    }
}

#[test]
fn what_cannot_be_said_is_not() {
    for pattern in [
        "(?=a)",
        "(?!a)",
        "(?<=a)",
        "(?<!a)",
        r"(a)\1",
        r"(?<a>b)\k<a>",
        r"\p{L}",
        "(?i)a",
        r"\Aa\z",
        "[[:alpha:]]x)",
        "[]",
        "[^]",
        "[b-a]",
        "a**",
        "a++",
        "a{",
        "a{,3}",
        "a{2,1}",
        "^*",
        r"\ud83d",
        "(a",
        "a)",
        r"a\",
        "((((a{99}){99}){99}){99})",
        &"(".repeat(100_000),
    ] {
        assert_eq!(translate(pattern), None, "{pattern:.40}");
    }
}
