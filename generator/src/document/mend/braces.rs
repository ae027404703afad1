//! Braces of a path that do not match.

/// A path in which each brace belongs to a name. `{petId` and `{{petId}}` are `{petId}`, and so is `petId}`
/// where a parameter is called so; a brace that belongs to nothing is text, and sent encoded.
pub(super) fn mended(path: &str, is_declared: impl Fn(&str) -> bool) -> String {
    let mut mended = String::new();
    let mut rest = path;
    while let Some(piece) = Piece::first(rest) {
        rest = &rest[piece.whole.len()..];
        let is_named = piece.opens > 0 && !piece.name.is_empty();
        if is_named || (piece.closes > 0 && is_declared(piece.name)) {
            mended.push_str(&format!("{{{}}}", piece.name));
        } else {
            mended.push_str(&piece.whole.replace('{', "%7B").replace('}', "%7D"));
        }
    }
    mended
}

/// What stands between two slashes, or a part of that: braces, a name, braces.
struct Piece<'a> {
    whole: &'a str,
    opens: usize,
    name: &'a str,
    closes: usize,
}

impl<'a> Piece<'a> {
    fn first(rest: &'a str) -> Option<Self> {
        let opened = rest.trim_start_matches('{');
        let end = opened.find(['{', '}', '/']).unwrap_or(opened.len());
        let (name, behind) = opened.split_at(end);
        let closed = behind.trim_start_matches('}');
        let (opens, closes) = (rest.len() - opened.len(), behind.len() - closed.len());
        let slash = usize::from(opens + end + closes == 0 && closed.starts_with('/'));
        let length = opens + end + closes + slash;
        (length > 0).then(|| Piece {
            whole: &rest[..length],
            opens,
            name,
            closes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn names_are_found_and_other_braces_are_text() {
        for (path, expected) in [
            ("/pets/{}", "/pets/%7B%7D"),
            ("/pets/{id", "/pets/{id}"),
            ("/pets/id}/toys", "/pets/{id}/toys"),
            ("/pets/{{id}}/{x}", "/pets/{id}/{x}"),
            ("/pets/{{x}/toys", "/pets/{x}/toys"),
            ("/pets/{other/toys}", "/pets/{other}/toys%7D"),
            ("/pets/{id{x}", "/pets/{id}{x}"),
            ("/id/{", "/id/%7B"),
            ("/pets}{", "/pets%7D%7B"),
        ] {
            assert_eq!(mended(path, |name| name == "id"), expected, "{path}");
        }
    }
}
