//! What a description may not say in Markdown: HTML, links to items, images. Its links to web pages stay links.

use std::ops::Range;

/// Text with everything escaped that rustdoc would take for HTML or a link to an item, but for links to web pages.
///
/// It goes through the text once, however long that is.
pub(super) fn escape(text: &str) -> String {
    let spans = code_spans(text);
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut done = 0;
    for (middle, _) in text.match_indices("](") {
        let Some(link) = link(text, middle) else {
            continue;
        };
        if is_within(&spans, link.start) || is_within(&spans, middle) {
            continue;
        }
        escaped.push_str(&escape_spans(&text[done..link.start]));
        let label = escape_spans(link.label);
        escaped.push_str(&format!("[{label}]({})", link.address));
        done = link.end;
    }
    escaped.push_str(&escape_spans(&text[done..]));
    escaped
}

/// `[label](address)`, and where it stands.
struct Link<'a> {
    start: usize,
    end: usize,
    label: &'a str,
    address: &'a str,
}

/// The link to a web page around the `](` that stands at `middle`, if its label leads nowhere else.
fn link(text: &str, middle: usize) -> Option<Link<'_>> {
    let behind = &text[middle + 2..];
    let address = &behind[..behind.find(|c| !is_of_address(c))?];
    let is_web = address.starts_with("https://") || address.starts_with("http://");
    let closed = behind[address.len()..].starts_with(')');
    let start = text[..middle].rfind(['[', ']'])?;
    let opens = text[start..].starts_with('[');
    let label = &text[start + 1..middle];
    let leads = label.contains("://") || label.trim().is_empty();
    // An image would be fetched by whoever reads the docs.
    let is_image = text[..start].ends_with('!');
    (is_web && closed && opens && !leads && !is_image).then(|| Link {
        start,
        end: middle + 2 + address.len() + 1,
        label,
        address,
    })
}

/// Whether a place is in one of the spans, which are in order.
fn is_within(spans: &[Range<usize>], at: usize) -> bool {
    let next = spans.partition_point(|span| span.end <= at);
    spans.get(next).is_some_and(|span| span.contains(&at))
}

/// Where code stands in a text.
fn code_spans(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find('`') {
        let start = from + found;
        let ticks = text[start..].bytes().take_while(|b| *b == b'`').count();
        from = start + ticks;
        if let Some(end) = closing(&text[from..], &text[start..from]) {
            from += end + ticks;
            spans.push(start..from);
        }
    }
    spans
}

/// Text outside code spans escaped.
fn escape_spans(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        escaped.push_str(&escape_plain(&rest[..start]));
        let ticks = rest[start..].bytes().take_while(|b| *b == b'`').count();
        let fence = &rest[start..start + ticks];
        let inner = &rest[start + ticks..];
        match closing(inner, fence) {
            Some(end) => {
                escaped.push_str(fence);
                escaped.push_str(&inner[..end]);
                escaped.push_str(fence);
                rest = &inner[end + ticks..];
            }
            None => {
                escaped.push_str(&"\\`".repeat(ticks));
                rest = inner;
            }
        }
    }
    escaped.push_str(&escape_plain(rest));
    escaped
}

/// Where a code span ends: at a run of exactly as many backticks.
fn closing(text: &str, fence: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text[from..].find('`') {
        let start = from + found;
        let run = text[start..].bytes().take_while(|b| *b == b'`').count();
        if run == fence.len() {
            return Some(start);
        }
        from = start + run;
    }
    None
}

fn escape_plain(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            escaped.push(' ');
        }
        escaped.push_str(&escape_word(word));
    }
    escaped
}

/// What a web address may have in it, but for what may stand around one.
fn is_of_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#@!$&'*+,;=%".contains(c)
}

/// A web address becomes a link of its own, since rustdoc warns of bare ones.
fn escape_word(word: &str) -> String {
    let mut escaped = String::with_capacity(word.len() + 2);
    let mut done = 0;
    for (start, _) in word.match_indices("http") {
        let rest = &word[start..];
        let begins = rest.starts_with("http://") || rest.starts_with("https://");
        // What stands in an address that was written is a part of it.
        if !begins || start < done {
            continue;
        }
        let length = rest.find(|c| !is_of_address(c)).unwrap_or(rest.len());
        let address = rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*']);
        escaped.push_str(&escape_marks(&word[done..start]));
        escaped.push_str(&format!("<{address}>"));
        done = start + address.len();
    }
    escaped.push_str(&escape_marks(&word[done..]));
    escaped
}

fn escape_marks(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '[' | ']' | '<' | '>' | '\\') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn links_to_web_pages_are_links() {
        assert_eq!(
            escape("See \"[the `x` <page>](https://a.b/c#d).\""),
            "See \"[the `x` \\<page\\>](https://a.b/c#d).\""
        );
        let two = "[a](https://a.b) and [b](http://b.c)";
        assert_eq!(escape(two), two);
        assert_eq!(
            escape("(http://a.b, https://c.d?e=http://f)"),
            "(<http://a.b>, <https://c.d?e=http://f>)"
        );
        for (text, shown) in [
            ("![a](https://a.b)", "!\\[a\\](<https://a.b>)"),
            ("[a](javascript:x)", "\\[a\\](javascript:x)"),
            ("[a](/b)", "\\[a\\](/b)"),
            ("[a](https://a.b \"t\")", "\\[a\\](<https://a.b> \"t\")"),
            ("[Vec]", "\\[Vec\\]"),
            ("`[a](https://a.b)`", "`[a](https://a.b)`"),
            ("`[a`](https://a.b)", "`[a`\\](<https://a.b>)"),
            (
                "[https://c.d](https://a.b)",
                "\\[<https://c.d>\\](<https://a.b>)",
            ),
            ("[](https://a.b)", "\\[\\](<https://a.b>)"),
        ] {
            assert_eq!(escape(text), shown);
        }
    }
    /// In a text of a megabyte, one step for each byte of it for each byte of it is a matter of hours, and a
    /// call within a call for each address is more than a stack holds.
    #[test]
    fn a_long_text_takes_one_pass() {
        let addresses = escape(&"(http://a)".repeat(100_000));
        assert!(addresses.starts_with("(<http://a>)(<http://a>)"));
        let links = "`a` [b](https://c.d) ".repeat(50_000);
        assert_eq!(escape(&links), links);
        let brackets = escape(&"](".repeat(500_000));
        assert!(brackets.starts_with("\\](\\]("));
    }
}
