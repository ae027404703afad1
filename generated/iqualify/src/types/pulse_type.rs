// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::StringEnum;

/// Kind of pulse.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum PulseType {
    /// `submit_text`
    #[wire(name = "submit_text")]
    SubmitText,
    /// `MCQ`
    #[wire(name = "MCQ")]
    Mcq,
    /// `spatial_triangular`
    #[wire(name = "spatial_triangular")]
    SpatialTriangular,
    /// `spatial_planar`
    #[wire(name = "spatial_planar")]
    SpatialPlanar,
    /// `spatial_linear`
    #[wire(name = "spatial_linear")]
    SpatialLinear,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
