//! Headers `Link`: the target of the relation `next` (RFC 8288).

/// The target of the first link with the relation `next` in the values of all headers.
///
/// A link with another context (`anchor`) says nothing of this page. What is no link is passed
/// over, and a semicolon may be missing, since servers forget it.
pub(crate) fn next<'h>(values: impl Iterator<Item = &'h str>) -> Option<&'h str> {
    values.flat_map(links).find_map(|link| {
        let is_next = |rel: &str| rel.eq_ignore_ascii_case("next");
        let rel = link.parameter("rel")?;
        let leads_on = rel.split_ascii_whitespace().any(is_next);
        (leads_on && link.parameter("anchor").is_none()).then_some(link.target)
    })
}

struct Link<'h> {
    target: &'h str,
    /// By name, in the order in which they stand; escapes are resolved.
    parameters: Vec<(&'h str, String)>,
}

impl Link<'_> {
    /// The first of that name: others after it do not count.
    fn parameter(&self, name: &str) -> Option<&str> {
        let mut all = self.parameters.iter();
        let found = all.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// The links of one header.
fn links(mut rest: &str) -> Vec<Link<'_>> {
    let mut links = Vec::new();
    while let Some(start) = rest.find('<') {
        let Some((target, behind)) = rest[start + 1..].split_once('>') else {
            break;
        };
        rest = behind;
        let mut parameters = Vec::new();
        while let Some((parameter, behind)) = parameter(rest) {
            parameters.push(parameter);
            rest = behind;
        }
        let target = target.trim();
        links.push(Link { target, parameters });
    }
    links
}

/// A parameter, and what stands behind it; nothing where the link is at its end.
fn parameter(text: &str) -> Option<((&str, String), &str)> {
    const ENDS: &[char] = &[';', ',', '=', '<', ' ', '\t'];
    let text = text.trim_start_matches([';', ' ', '\t']);
    let end = text.find(ENDS).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let rest = rest.trim_start_matches([' ', '\t']);
    match rest.strip_prefix('=') {
        None if name.is_empty() => None,
        None => Some(((name, String::new()), rest)),
        Some(value) => {
            let (value, rest) = value_of(value.trim_start_matches([' ', '\t']));
            Some(((name, value), rest))
        }
    }
}

/// A token, or a text in quotes; and what stands behind it.
fn value_of(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',', ' ', '\t']).unwrap_or(text.len());
        return (text[..end].to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(letters.next().map(|(_, escaped)| escaped)),
            plain => value.push(plain),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn the_next_page_is_found() {
        for (header, expected) in [
            ("</x?page=2>; rel=\"next\"", Some("/x?page=2")),
            (
                "<https://a.example/x?a=1,2;b>;rel=next",
                Some("https://a.example/x?a=1,2;b"),
            ),
            ("< /x > ; REL = \"prev Next\"; title=\"x\"", Some("/x")),
            ("</1>; rel=prev, </3>; rel=next, </9>; rel=last", Some("/3")),
            (
                "</1>; title=\"a, <b>; rel=next\"; rel=prev,</3>;rel=next",
                Some("/3"),
            ),
            ("</1>; title=\"a \\\" <b>\"; rel=\"next\"", Some("/1")),
            ("</1>; rel=prev; rel=next", None),
            ("</1>; rel=\"nextish\"", None),
            (
                "</1>; rel=next; anchor=\"/other\", </2>; rel=next",
                Some("/2"),
            ),
            // A server of a vendor forgets the semicolon.
            ("</1> rel=\"self\", </2> rel=\"next\"", Some("/2")),
            ("</1>; crossorigin; rel=next", Some("/1")),
            ("<>; rel=next", Some("")),
            ("</1>", None),
            ("</1; rel=next", None),
            ("rel=next", None),
            ("</1>; rel=\"next", Some("/1")),
            ("</1>; =; ; , ;; </2>; rel=next", Some("/2")),
            ("", None),
        ] {
            assert_eq!(next([header].into_iter()), expected, "{header}");
        }
    }

    #[test]
    fn several_headers_are_one_list() {
        let headers = ["</1>; rel=prev", "junk", "</3>; rel=next", "</4>; rel=next"];
        assert_eq!(next(headers.into_iter()), Some("/3"));
    }
}
