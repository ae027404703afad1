// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Record;

/// Whether a user is suspended.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct Suspension {
    pub suspended: Option<bool>,
}
