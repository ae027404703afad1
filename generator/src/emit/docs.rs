//! Texts of a description to doc comments: the one place through which they
//! all go. What comes out is Markdown that rustdoc takes without a warning:
//! no HTML, no code that would be compiled as a test, no link that leads
//! nowhere, no line longer than it has to be.

use proc_macro2::TokenStream;
use quote::quote;

use super::constraints::sentence;
use super::escape::escape;
use crate::api::Constraints;

/// How many characters a line of text has at most.
const WIDTH: usize = 92;

/// The doc comment of a text; nothing for none.
pub(super) fn doc(text: Option<&str>) -> TokenStream {
    let lines = text.map(markdown).unwrap_or_default();
    let lines = lines.into_iter().map(|line| match line.as_str() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}

/// `#[deprecated]`, where the description says so.
pub(super) fn deprecated(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote!(#[deprecated]))
}

/// What keeps the use of something deprecated from warning.
pub(super) fn deprecated_use(uses: bool) -> Option<TokenStream> {
    uses.then(|| quote!(#[expect(deprecated)]))
}

/// The doc comment of a type. One that the description advises against only
/// says so: the attribute would warn of every place where the client itself
/// mentions it.
pub(super) fn type_doc(text: Option<&str>, is_deprecated: bool) -> TokenStream {
    match (text, is_deprecated) {
        (Some(text), true) => doc(Some(&format!("{text}\n\nDeprecated."))),
        (None, true) => doc(Some("Deprecated.")),
        (text, false) => doc(text),
    }
}

/// A description, what values have to be like, and what the server takes where there is none.
pub(super) fn with_values(
    text: Option<&str>,
    constraints: &Constraints,
    default: Option<&str>,
) -> Option<String> {
    let default = default.map(|value| format!("The server's default is {}.", code(value)));
    let said: Vec<String> = sentence(constraints).into_iter().chain(default).collect();
    if said.is_empty() {
        return text.map(str::to_owned);
    }
    let said = said.join(" ");
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Some(said);
    };
    // A sentence that ends can be followed by another; a list, a table or code cannot.
    let within = text.trim_end_matches(['"', '\'', ')']);
    let one = !text.contains('\n') && within.ends_with(['.', '!', '?']);
    let between = if one { " " } else { "\n\n" };
    Some(format!("{text}{between}{said}"))
}

/// A text as inline code, whatever is in it; an empty one in quotes.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return "`\"\"`".to_owned();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The lines of a text as safe Markdown.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut block = Block::default();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let line: String = line.chars().filter(|c| is_harmless(*c)).collect();
        let line = line.replace('\t', "    ");
        let bare = line.trim();
        let mark = ["```", "~~~"]
            .into_iter()
            .find(|mark| bare.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => {
                block.flush(&mut lines);
                fence = Some(mark);
                lines.push(format!("{mark}text"));
            }
            (Some(open), Some(mark)) if open == mark => {
                fence = None;
                lines.push(mark.to_owned());
            }
            (Some(_), _) => lines.push(line.trim_end().to_owned()),
            (None, None) => block.take(bare, &mut lines),
        }
    }
    block.flush(&mut lines);
    lines.extend(fence.map(str::to_owned));
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Control characters have no place in a comment, and those that change the direction of text mislead its reader.
fn is_harmless(c: char) -> bool {
    let misleads = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c == '\t' || !(c.is_control() || misleads)
}

/// A paragraph, an item of a list or a quote that is being read.
#[derive(Default)]
struct Block {
    /// `- `, `1. ` or `> `; nothing for a paragraph.
    marker: String,
    text: String,
}

/// What each line of a quote begins with.
const QUOTE: &str = "> ";

impl Block {
    fn take(&mut self, line: &str, lines: &mut Vec<String>) {
        if line.is_empty() {
            self.flush(lines);
            if lines.last().is_some_and(|last| !last.is_empty()) {
                lines.push(String::new());
            }
            return;
        }
        if let Some(quoted) = line.strip_prefix('>') {
            return self.take_quoted(quoted.trim(), lines);
        }
        let marker = list_marker(line);
        if marker.is_some() || line.starts_with(['#', '|']) || self.text.starts_with(['#', '|']) {
            self.flush(lines);
        }
        if let Some(length) = marker {
            self.marker = format!("{} ", line[..length].trim_end());
            self.text = line[length..].to_owned();
        } else {
            if !self.text.is_empty() {
                self.text.push(' ');
            }
            self.text.push_str(line);
        }
    }

    /// A line of a quote, the sign before it taken off. `[!NOTE]` and its like are what GitHub calls a quote.
    fn take_quoted(&mut self, line: &str, lines: &mut Vec<String>) {
        if self.marker != QUOTE || line.is_empty() || list_marker(line).is_some() {
            self.flush(lines);
        }
        if line.is_empty() {
            return lines.push(QUOTE.trim_end().to_owned());
        }
        QUOTE.clone_into(&mut self.marker);
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let called = line
            .strip_prefix("[!")
            .and_then(|line| line.strip_suffix(']'));
        match called {
            Some(called) => self.text.push_str(&format!("**{called}**")),
            None => self.text.push_str(line),
        }
    }

    fn flush(&mut self, lines: &mut Vec<String>) {
        if self.text.is_empty() && self.marker.is_empty() {
            return;
        }
        let text = escape(&self.text);
        let verbatim = self.text.starts_with(['#', '|']);
        let width = if verbatim {
            usize::MAX
        } else {
            WIDTH - self.marker.len()
        };
        for (index, line) in wrap(&text, width).into_iter().enumerate() {
            let lead = match index {
                0 => self.marker.clone(),
                _ if self.marker == QUOTE => self.marker.clone(),
                _ => " ".repeat(self.marker.len()),
            };
            // A quote could begin with a fence.
            let escape = if line.starts_with("~~~") { "\\" } else { "" };
            lines.push(format!("{lead}{escape}{line}"));
        }
        *self = Self::default();
    }
}

/// The length of a list marker with its blank, where a line begins with one.
fn list_marker(line: &str) -> Option<usize> {
    let end = line.find(' ')?;
    let marker = &line[..end];
    let digits = marker.trim_end_matches(['.', ')']);
    let numbered = !digits.is_empty()
        && digits.len() + 1 == marker.len()
        && digits.len() < 10
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    (matches!(marker, "-" | "*" | "+") || numbered).then(|| end + 1)
}

/// Lines of words. A word that would begin a list or a heading at the start of
/// a line stays on the line before, and code is not broken.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut length = 0;
    for word in words(text) {
        let count = word.chars().count();
        let starts_block = list_marker(&format!("{word} ")).is_some()
            || word.starts_with(['#', '>', '=', '|', '~'])
            || word.bytes().all(|byte| matches!(byte, b'-' | b'_' | b'*'));
        match lines.last_mut() {
            Some(line) if length + 1 + count <= width || starts_block => {
                line.push(' ');
                line.push_str(&word);
                length += 1 + count;
            }
            _ => {
                lines.push(word);
                length = count;
            }
        }
    }
    lines
}

/// Words, those between backticks taken together.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for word in text.split_whitespace() {
        match words.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        // Escaped ones were made so because they open nothing.
        let ticks = word.matches('`').count() - word.matches("\\`").count();
        open ^= ticks % 2 == 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{code, markdown};

    #[test]
    fn quotes_are_quotes() {
        let text = "> [!NOTE]\n> It is <b>new</b>,\n> see [x].\n>\n> - one\n> - two\n\nAnd so on.";
        assert_eq!(
            markdown(text),
            [
                "> **NOTE** It is \\<b\\>new\\</b\\>, see \\[x\\].",
                ">",
                "> - one",
                "> - two",
                "",
                "And so on.",
            ]
        );
        assert_eq!(markdown("> ~~~\n> fn f() {}"), ["> \\~~~ fn f() {}"]);
        assert_eq!(
            markdown("> ```\n> fn f() {}\n> ```"),
            ["> ``` fn f() {} ```"]
        );
        let long = markdown(&format!(">{}", " word".repeat(40)));
        assert!(long.len() > 1 && long.iter().all(|line| line.starts_with("> word")));
    }

    #[test]
    fn nothing_becomes_html_a_link_or_a_test() {
        assert_eq!(
            markdown("A <b>bold</b> [Thing] at https://a.b/c, `Vec<T>`."),
            ["A \\<b\\>bold\\</b\\> \\[Thing\\] at <https://a.b/c>, `Vec<T>`."]
        );
        assert_eq!(
            markdown("See:\n\n    let x = 1;\n\n```rust\nfn f() {}\n```"),
            ["See:", "", "let x = 1;", "", "```text", "fn f() {}", "```"]
        );
        assert_eq!(
            markdown("```\nnever closed"),
            ["```text", "never closed", "```"]
        );
        assert_eq!(markdown("a ` b"), ["a \\` b"]);
    }

    #[test]
    fn list_items_keep_their_indentation() {
        let long = "word ".repeat(20);
        let lines = markdown(&format!("- {long}\nlazy\n- b"));
        assert!(lines[1].starts_with("  word"), "{lines:?}");
        assert!(lines[1].ends_with("lazy"), "{lines:?}");
        assert_eq!(lines[2], "- b");
    }

    #[test]
    fn code_holds_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code(""), "`\"\"`");
    }
}
