// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A number of things.
#[record]
pub struct Count {
    pub count: Option<i32>,
}
