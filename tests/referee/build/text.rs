//! Texts that a schema allows, by format, pattern and length.

use serde_yaml::Value;

use crate::patterns;
use crate::schemas::limit;

/// A text of a schema.
pub fn of(schema: &Value) -> Result<String, String> {
    let word = |key: &str| schema.get(key).and_then(Value::as_str);
    if let Some(pattern) = word("pattern") {
        return patterns::text(pattern);
    }
    let text = match word("format").unwrap_or_default() {
        "date-time" => "2024-02-29T12:30:00Z",
        "date" => "2024-02-29",
        "time" => "12:30:00Z",
        "duration" => "PT1H",
        "email" => "ada@example.com",
        "hostname" | "domain" => "example.com",
        "ipv4" | "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" | "url" => "https://example.com/a?b=c",
        "uuid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "byte" | "base64url" => "AQID",
        _ => "text",
    };
    let least = limit(schema, "minLength").unwrap_or(0.0) as usize;
    let most = limit(schema, "maxLength").unwrap_or(f64::MAX) as usize;
    let letters = text.chars().chain(std::iter::repeat('a'));
    Ok(letters.take(text.len().max(least).min(most)).collect())
}
