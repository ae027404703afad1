// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// Whether a user is suspended.
#[record(new)]
pub struct Suspension {
    pub suspended: Option<bool>,
}
