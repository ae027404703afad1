//! Texts that match a regular expression: those of the kinds that descriptions
//! use. Another is an error, so that nobody takes its text for one that fits.

use std::iter::Peekable;
use std::str::Chars;

/// A text that matches: of each choice the first, of each repetition the fewest, but one where
/// that would be none.
pub fn text(pattern: &str) -> Result<String, String> {
    let mut letters = pattern.chars().peekable();
    let text = choices(&mut letters);
    match (text, letters.next()) {
        (Some(text), None) => Ok(text),
        _ => Err(format!(
            "the pattern {pattern} is of a kind that the referee does not know"
        )),
    }
}

type Letters<'a> = Peekable<Chars<'a>>;

/// `a|b`, to the end or to a bracket.
fn choices(letters: &mut Letters<'_>) -> Option<String> {
    let first = sequence(letters)?;
    while letters.next_if_eq(&'|').is_some() {
        sequence(letters)?;
    }
    Some(first)
}

fn sequence(letters: &mut Letters<'_>) -> Option<String> {
    let mut text = String::new();
    while let Some(letter) = letters.next_if(|letter| !matches!(letter, '|' | ')')) {
        let part = match letter {
            '^' | '$' => continue,
            '(' => group(letters)?,
            '[' => class(letters)?.to_string(),
            '\\' => escaped(letters.next()?)?.to_string(),
            '.' => "a".to_owned(),
            '*' | '+' | '?' | '{' => return None,
            letter => letter.to_string(),
        };
        text.push_str(&part.repeat(times(letters)?));
    }
    Some(text)
}

fn group(letters: &mut Letters<'_>) -> Option<String> {
    if letters.next_if_eq(&'?').is_some() {
        letters.next_if_eq(&':')?;
    }
    let text = choices(letters)?;
    letters.next_if_eq(&')')?;
    Some(text)
}

/// The first letter of a class.
fn class(letters: &mut Letters<'_>) -> Option<char> {
    let first = match letters.next()? {
        '^' | ']' => return None,
        '\\' => escaped(letters.next()?)?,
        letter => letter,
    };
    while letters.next()? != ']' {}
    Some(first)
}

fn escaped(letter: char) -> Option<char> {
    match letter {
        'd' => Some('1'),
        'w' | 'S' => Some('a'),
        's' => Some(' '),
        letter if letter.is_ascii_alphanumeric() => None,
        letter => Some(letter),
    }
}

/// How often what stands before is repeated.
fn times(letters: &mut Letters<'_>) -> Option<usize> {
    let times = match letters.peek() {
        Some('*' | '+' | '?') => {
            letters.next();
            1
        }
        Some('{') => {
            letters.next();
            let mut count = String::new();
            while let Some(digit) = letters.next_if(char::is_ascii_digit) {
                count.push(digit);
            }
            while letters.next()? != '}' {}
            count.parse::<usize>().ok()?.max(1)
        }
        _ => 1,
    };
    // The shortest and the longest match are matches alike.
    letters.next_if_eq(&'?');
    Some(times)
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn a_text_matches_its_pattern() {
        for (pattern, expected) in [
            ("^[0-9a-fA-F]{24}$", "000000000000000000000000"),
            ("^([0-9]{1,15}|[0-9A-Za-z]{1,11})$", "0"),
            ("^([Gg][Ss][Mm]|[Uu][Cc][Ss])$", "GSM"),
            (r"\S", "a"),
            (r"^\d{3}-(?:ab|c)+x?\.$", "111-abx."),
        ] {
            assert_eq!(text(pattern).as_deref(), Ok(expected), "{pattern}");
        }
    }

    #[test]
    fn another_kind_is_an_error() {
        for pattern in ["(?!a)b", "[^a]", "a)", "*", r"\p{L}", "(a", "[a", "a{"] {
            assert!(text(pattern).is_err(), "{pattern}");
        }
    }
}
