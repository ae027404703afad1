// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// Visits of one day.
#[derive(Record)]
#[non_exhaustive]
pub struct DailyVisits {
    pub date: Maybe<String>,
    pub visits: Maybe<i64>,
}
