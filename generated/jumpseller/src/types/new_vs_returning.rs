// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, Record};

/// New ones against returning ones of one day.
#[derive(Record)]
#[non_exhaustive]
pub struct NewVsReturning {
    pub date: Maybe<String>,
    #[wire(name = "new")]
    pub new_: Maybe<i64>,
    pub returning: Maybe<i64>,
}
