// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// How often and how a property is used.
#[record]
pub struct PropertySummary {
    #[wire(name = "propertyName")]
    pub property_name: Option<String>,
    #[wire(name = "usageCount")]
    pub usage_count: Option<i64>,
    #[wire(name = "averageLength")]
    pub average_length: Option<f64>,
    #[wire(name = "maxLength")]
    pub max_length: Option<i64>,
    #[wire(name = "minLength")]
    pub min_length: Option<i64>,
}
