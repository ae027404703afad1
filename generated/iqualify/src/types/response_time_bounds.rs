// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::union;

/// Bounds on the time of a response, one or several, each as `gte__2017-03-14T07:30:00Z`.
#[union]
pub enum ResponseTimeBounds {
    String(String),
    StringArray(Vec<String>),
}
