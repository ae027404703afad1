// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};
use super::new_vs_returning::NewVsReturning;

/// New ones against returning ones.
#[derive(Record)]
#[non_exhaustive]
pub struct NewVsReturningStats {
    pub global: Maybe<i64>,
    pub per_day: Maybe<Vec<NewVsReturning>>,
}
