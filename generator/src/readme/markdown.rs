//! Markdown that shows texts as they are, whatever is in them.

use std::fmt::Write;

/// A table.
pub(super) fn table<const N: usize>(
    heads: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    let mut text = String::new();
    row(&mut text, &heads);
    row(&mut text, &["---"; N]);
    for cells in rows {
        row(&mut text, &cells.each_ref().map(String::as_str));
    }
    text.truncate(text.trim_end().len());
    text
}

/// A row of a table; a bar would end a cell, in code as well.
fn row(text: &mut String, cells: &[&str]) {
    for cell in cells {
        // Writing into a string cannot fail.
        let _ = write!(text, "| {} ", cell.replace('|', "\\|"));
    }
    text.push_str("|\n");
}

/// The first paragraph of a description.
pub(super) fn first_paragraph(text: &str) -> Option<String> {
    let lines = text
        .lines()
        .map(str::trim)
        .skip_while(|line| line.is_empty());
    let lines: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// Text as Markdown that shows it as it is, on one line. A bar is left to
/// [`row`].
pub(super) fn inline(text: &str) -> String {
    let mut escaped = String::new();
    for c in one_line(text).chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '#'
        ) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Text as code inside a line.
pub(crate) fn code(text: &str) -> String {
    let text = one_line(text);
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A block of code that nothing inside of it can end.
pub(super) fn fenced(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end())
}

/// Text that cannot end a comment of HTML.
pub(super) fn comment(text: &str) -> String {
    let mut apart = String::new();
    for c in one_line(text).chars() {
        if c == '-' && apart.ends_with('-') {
            apart.push(' ');
        }
        apart.push(c);
    }
    apart
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}

fn one_line(text: &str) -> String {
    let is_gap = |c: char| c.is_whitespace() || c.is_control();
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_shown_as_it_is() {
        assert_eq!(
            inline("<b>_x_</b>\n# [y](z)"),
            r"\<b\>\_x\_\</b\> \# \[y\](z)"
        );
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(fenced("rust", "```\n"), "````rust\n```\n````");
        assert_eq!(comment("a-->b"), "a- ->b");
    }
}
