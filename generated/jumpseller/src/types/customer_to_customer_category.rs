// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::record;

/// A customer to put into a customer category, or to take out.
#[record(new)]
pub struct CustomerToCustomerCategory {
    pub id: Option<i32>,
    pub email: Option<String>,
}
