// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A number of things.
#[derive(Record)]
#[non_exhaustive]
pub struct Count {
    pub count: Option<i32>,
}
