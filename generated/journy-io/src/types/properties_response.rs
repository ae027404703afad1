// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::record;
use super::{meta::Meta, property_details::PropertyDetails};

/// Definitions of properties.
#[record]
pub struct PropertiesResponse {
    pub meta: Meta,
    pub data: Vec<PropertyDetails>,
}
