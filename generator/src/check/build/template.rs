//! Path templates: what a path names in braces, and what of it parameters of the query send.

/// The names in braces.
pub(in crate::check) fn names(path: &str) -> impl Iterator<Item = &str> {
    let pieces = path.split('{').skip(1);
    pieces.filter_map(|rest| rest.split('}').next())
}

/// The path without what parameters of the query send anyway: `/pets?q={q}` and `/pets{?q}` are
/// `/pets` where `q` is one.
pub(in crate::check) fn without_queries(path: &str, is_query: impl Fn(&str) -> bool) -> String {
    let (whole, fragment) = path.split_at(path.find('#').unwrap_or(path.len()));
    let mut plain = String::new();
    let mut rest = whole;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inner, behind)) = after.split_once('}') else {
            break;
        };
        plain.push_str(before);
        let mut listed = inner.trim_start_matches(['?', '&']).split(',');
        if !inner.starts_with(['?', '&'])
            || !listed.all(|name| is_query(name.trim_end_matches('*')))
        {
            plain.push_str(&format!("{{{inner}}}"));
        }
        rest = behind;
    }
    plain.push_str(rest);
    let (path, query) = plain.split_once('?').unwrap_or((&plain, ""));
    let is_sent = |pair: &&str| match pair.split_once('=') {
        Some((key, value)) => !is_query(key) || value != format!("{{{key}}}"),
        None => !pair.is_empty(),
    };
    let fixed: Vec<&str> = query.split('&').filter(is_sent).collect();
    match fixed.is_empty() {
        true => format!("{path}{fragment}"),
        false => format!("{path}?{}{fragment}", fixed.join("&")),
    }
}

#[cfg(test)]
mod tests {
    use super::without_queries;

    #[test]
    fn only_what_parameters_send_is_left_out() {
        for (path, expected) in [
            ("/a", "/a"),
            ("/a?x={x}", "/a"),
            ("/a?x={x}&b=1&y={y}", "/a?b=1"),
            ("/a?x={y}", "/a?x={y}"),
            ("/a?z={z}", "/a?z={z}"),
            ("/a?b#c", "/a?b#c"),
            ("/{z}/a{?x,y*}", "/{z}/a"),
            ("/a{?x,z}", "/a{?x,z}"),
            ("/a?b=1{&x}", "/a?b=1"),
        ] {
            let is_query = |name: &str| matches!(name, "x" | "y");
            assert_eq!(without_queries(path, is_query), expected, "{path}");
        }
    }
}
