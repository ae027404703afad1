// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::record;
use super::{categories::Categories, success::Success};

/// Categories, and how many.
#[record]
pub struct CategoriesResponse {
    pub success: Option<Success>,
    pub contents: Option<Categories>,
}
