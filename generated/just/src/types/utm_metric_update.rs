// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::record;
use super::utm_metric::UtmMetric;

/// The form around the marks.
#[record(new)]
pub struct UtmMetricUpdate {
    #[wire(form = "application/json")]
    pub data: UtmMetric,
}
