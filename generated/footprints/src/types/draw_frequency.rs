// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Json, record};

/// How often an offline campaign draws prizes.
#[record]
pub struct DrawFrequency {
    pub repeats: Option<String>,
    /// Not documented; null in the vendor's sample.
    pub frequency: Option<Json>,
    /// Not documented; null in the vendor's sample.
    pub day: Option<Json>,
    pub end: Option<End>,
}

#[record]
pub struct End {
    #[wire(name = "type")]
    pub type_: Option<String>,
    pub value: Option<String>,
}
