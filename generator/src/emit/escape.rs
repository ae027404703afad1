//! What a description may not say in Markdown: HTML, links to items, images. Its links to web pages stay links.

use std::ops::Range;

/// Text with everything escaped that rustdoc would take for HTML or a link to an item, but for links to web pages.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(link) = find_link(rest) {
        escaped.push_str(&escape_spans(&rest[..link.start]));
        let label = escape_spans(link.label);
        escaped.push_str(&format!("[{label}]({})", link.address));
        rest = &rest[link.end..];
    }
    escaped.push_str(&escape_spans(rest));
    escaped
}

/// `[label](address)`, and where it stands.
struct Link<'a> {
    start: usize,
    end: usize,
    label: &'a str,
    address: &'a str,
}

/// The first link to a web page that stands in no code, whose label leads nowhere else.
fn find_link(text: &str) -> Option<Link<'_>> {
    let spans = code_spans(text);
    let in_code = |at: usize| spans.iter().any(|span| span.contains(&at));
    let links = text.match_indices("](").filter_map(|(middle, _)| {
        let behind = &text[middle + 2..];
        let address = &behind[..behind.find(|c| !is_of_address(c))?];
        let is_web = address.starts_with("https://") || address.starts_with("http://");
        let start = text[..middle].rfind('[')?;
        let label = &text[start + 1..middle];
        let leads = label.contains("://") || label.contains(']') || label.trim().is_empty();
        // An image would be fetched by whoever reads the docs.
        let is_image = text[..start].ends_with('!');
        let closed = behind[address.len()..].starts_with(')');
        let fits = is_web && closed && !leads && !is_image;
        (fits && !in_code(start) && !in_code(middle)).then(|| Link {
            start,
            end: middle + 2 + address.len() + 1,
            label,
            address,
        })
    });
    links.into_iter().next()
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
    let address = ["https://", "http://"]
        .into_iter()
        .filter_map(|scheme| word.find(scheme))
        .min();
    let Some(start) = address else {
        return escape_marks(word);
    };
    let length = word[start..].find(|c| !is_of_address(c));
    let end = length.map_or(word.len(), |length| start + length);
    let address = word[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*']);
    let after = &word[start + address.len()..];
    format!(
        "{}<{address}>{}",
        escape_marks(&word[..start]),
        escape_word(after)
    )
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
}
