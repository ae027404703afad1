//! Why a text is no JSON, and where.

use jiter::{JiterError, JiterErrorType, JsonErrorType};

use super::error::DecodeError;

#[cold]
pub(super) fn not_utf8(data: &[u8], index: usize) -> DecodeError {
    let (line, column) = position(data, index);
    DecodeError::invalid(format!("not UTF-8 at line {line} column {column}"))
}

/// The error of a text that is no JSON.
#[cold]
pub(super) fn syntax(data: &[u8], base: usize, error: &JiterError) -> DecodeError {
    let (line, column) = position(data, base + error.index);
    let at = format!("at line {line} column {column}");
    let JiterErrorType::JsonError(kind) = &error.error_type else {
        return DecodeError::invalid(format!("not valid JSON {at}: {}", error.error_type));
    };
    let message = match kind {
        JsonErrorType::InvalidUnicodeCodePoint => return not_utf8(data, base + error.index),
        JsonErrorType::RecursionLimitExceeded => return too_deep(),
        JsonErrorType::EofWhileParsingValue if data.iter().all(u8::is_ascii_whitespace) => {
            return DecodeError::unexpected("JSON", "nothing");
        }
        JsonErrorType::EofWhileParsingList
        | JsonErrorType::EofWhileParsingObject
        | JsonErrorType::EofWhileParsingString
        | JsonErrorType::EofWhileParsingValue => "the text ends too early".to_owned(),
        other => other.to_string(),
    };
    DecodeError::invalid(format!("not valid JSON {at}: {message}"))
}

#[cold]
pub(super) fn too_deep() -> DecodeError {
    DecodeError::invalid(format!(
        "arrays and objects are nested more than {} deep",
        super::read::DEPTH
    ))
}

/// Line and column of a byte, from 1.
fn position(data: &[u8], index: usize) -> (usize, usize) {
    let before = &data[..index.min(data.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before
        .iter()
        .rev()
        .take_while(|byte| **byte != b'\n')
        .count()
        + 1;
    (line, column)
}
