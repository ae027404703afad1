// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};
use super::new_vs_returning::NewVsReturning;

/// New ones against returning ones.
#[record]
pub struct NewVsReturningStats {
    pub global: Maybe<i64>,
    pub per_day: Maybe<Vec<NewVsReturning>>,
}
