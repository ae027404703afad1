// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Maybe, record};

/// New ones against returning ones of one day.
#[record]
pub struct NewVsReturning {
    pub date: Maybe<String>,
    #[wire(name = "new")]
    pub new_: Maybe<i64>,
    pub returning: Maybe<i64>,
}
