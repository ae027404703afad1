// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;

/// An answer that says no more than that it is done.
#[record]
pub struct Done {}
