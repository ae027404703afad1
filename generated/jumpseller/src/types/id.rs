// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// What refers to something by its id.
#[record(new)]
pub struct Id {
    pub id: Option<i32>,
}
