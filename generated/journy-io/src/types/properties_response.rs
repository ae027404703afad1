// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Record;
use super::{meta::Meta, property_details::PropertyDetails};

/// Definitions of properties.
#[derive(Record)]
#[non_exhaustive]
pub struct PropertiesResponse {
    pub meta: Meta,
    pub data: Vec<PropertyDetails>,
}
