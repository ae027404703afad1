// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::Union;

/// Bounds on the time of a response, one or several, each as `gte__2017-03-14T07:30:00Z`.
#[derive(Union)]
#[non_exhaustive]
pub enum ResponseTimeBounds {
    String(String),
    StringArray(Vec<String>),
}
