// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// What refers to something by its id.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct Id {
    pub id: Option<i32>,
}
