// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;

/// How often a label is used.
#[record]
pub struct LabelSummary {
    #[wire(name = "labelName")]
    pub label_name: Option<String>,
    #[wire(name = "usageCount")]
    pub usage_count: Option<i64>,
}
