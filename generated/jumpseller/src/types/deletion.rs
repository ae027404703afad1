// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Union;
use super::message::Message;

/// What is said of a deletion: a text, or an object with one.
#[derive(Union)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Deletion {
    String(String),
    Message(Message),
}
