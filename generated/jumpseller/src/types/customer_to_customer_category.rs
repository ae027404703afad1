// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Record;

/// A customer to put into a customer category, or to take out.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct CustomerToCustomerCategory {
    pub id: Option<i32>,
    pub email: Option<String>,
}
