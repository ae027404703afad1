// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::string_enum;

/// Kind of pulse.
#[string_enum]
pub enum PulseType {
    SubmitText,
    #[wire(name = "MCQ")]
    Mcq,
    SpatialTriangular,
    SpatialPlanar,
    SpatialLinear,
    Unknown(String),
}
