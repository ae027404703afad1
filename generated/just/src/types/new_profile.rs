// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;

/// What is known of a new profile.
#[record(new)]
pub struct NewProfile {
    /// IP address, from which location and time zone follow.
    pub ip: Option<String>,
    pub name: Option<String>,
    pub gender: Option<String>,
    /// Unix timestamp.
    #[wire(name = "birthDate")]
    pub birth_date: Option<i64>,
}
