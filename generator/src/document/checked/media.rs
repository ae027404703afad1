//! What the name of a media type says of how it is sent and read.

/// JSON, without a word of what it is.
pub const JSON: &str = "application/json";

/// Whether a media type is JSON by its structure; a range counts where JSON is within it.
#[must_use]
pub fn is_json(name: &str) -> bool {
    matches!(name, JSON | "text/json" | "*/*" | "application/*")
        || name.ends_with("+json") && !is_stream(name)
}

/// Whether it is a range, as `Accept` has them, rather than a type.
#[must_use]
pub fn is_range(name: &str) -> bool {
    name.contains('*')
}

/// Whether the name says how the body changes what is there, as `application/merge-patch+json` does.
#[must_use]
pub fn is_patch(name: &str) -> bool {
    name.ends_with("patch+json")
}

/// A form with files.
pub const FORM_DATA: &str = "multipart/form-data";

/// Server-sent events.
pub const EVENTS: &str = "text/event-stream";

/// Whether it is one value after the other, rather than one.
#[must_use]
pub fn is_stream(name: &str) -> bool {
    const STREAMS: &[&str] = &[
        EVENTS,
        "application/jsonl",
        "application/x-jsonl",
        "application/jsonlines",
        "application/x-jsonlines",
        "application/json-lines",
        "application/ndjson",
        "application/x-ndjson",
        "application/json-seq",
        "application/stream+json",
        "application/x-json-stream",
    ];
    STREAMS.contains(&name) || name.ends_with("+json-seq")
}

/// Whether it is a JSON sequence: texts of JSON with a byte before each.
#[must_use]
pub fn is_sequence(name: &str) -> bool {
    name.ends_with("json-seq")
}

/// Whether it is XML.
#[must_use]
pub fn is_xml(name: &str) -> bool {
    matches!(name, "application/xml" | "text/xml") || name.ends_with("+xml")
}

/// The type that a body has where a range is all that is said.
#[must_use]
pub fn concrete(name: &str) -> &str {
    match name {
        _ if !is_range(name) => name,
        _ if is_json(name) => JSON,
        _ if name.starts_with("text/") => "text/plain",
        _ => "application/octet-stream",
    }
}

/// Which of several media types is asked for: JSON before text before anything else.
#[must_use]
pub fn rank(name: &str) -> u8 {
    match name {
        _ if is_json(name) => 0,
        _ if name.starts_with("text/") => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::{concrete, is_json};

    #[test]
    fn lines_of_json_are_not_json() {
        assert!(is_json("application/problem+json"));
        assert!(!is_json("application/stream+json"));
        assert!(!is_json("application/x-ndjson"));
    }

    #[test]
    fn bodies_have_a_type() {
        for (range, sent) in [
            ("*/*", "application/json"),
            ("application/*+json", "application/json"),
            ("text/*", "text/plain"),
            ("image/*", "application/octet-stream"),
            ("image/png", "image/png"),
        ] {
            assert_eq!(concrete(range), sent);
        }
    }
}
