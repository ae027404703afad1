// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Record;

/// How often a label is used.
#[derive(Record)]
#[non_exhaustive]
pub struct LabelSummary {
    #[wire(name = "labelName")]
    pub label_name: Option<String>,
    #[wire(name = "usageCount")]
    pub usage_count: Option<i64>,
}
