// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::Record;
use super::{categories::Categories, success::Success};

/// Categories, and how many.
#[derive(Record)]
#[non_exhaustive]
pub struct CategoriesResponse {
    pub success: Option<Success>,
    pub contents: Option<Categories>,
}
