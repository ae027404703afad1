// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;

/// An answer that says no more than that it is done.
#[derive(Record)]
#[non_exhaustive]
pub struct Done {}
