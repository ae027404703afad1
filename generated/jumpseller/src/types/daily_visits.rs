// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// Visits of one day.
#[record]
pub struct DailyVisits {
    pub date: Maybe<String>,
    pub visits: Maybe<i64>,
}
