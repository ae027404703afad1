// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::union;
use super::message::Message;

/// What is said of a deletion: a text, or an object with one.
#[union]
pub enum Deletion {
    String(String),
    Message(Message),
}
