// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::Record;
use super::utm_metric::UtmMetric;

/// The form around the marks.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct UtmMetricUpdate {
    #[wire(form = "application/json")]
    pub data: UtmMetric,
}
