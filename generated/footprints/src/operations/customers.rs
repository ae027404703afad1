// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{customer::Customer, customer_deletion::CustomerDeletion,
    customer_update::CustomerUpdate, status::Status};

#[calls]
impl Client {
    /// Delete a customer (`DELETE /api/client`).
    pub fn delete_customer(&self, #[form] body: &CustomerDeletion) -> DeleteCustomer;

    /// Get a customer (`GET /api/client`).
    ///
    /// Found by e-mail address and telephone number together, or by the national id.
    pub fn get_customer(&self) -> GetCustomer;

    /// Update a customer (`PUT /api/client`).
    pub fn update_customer(&self, #[form] body: &CustomerUpdate) -> UpdateCustomer;
}

#[operation(DELETE, "/api/client")]
pub struct DeleteCustomer(Call<Status, Problem>);
#[operation(GET, "/api/client")]
pub struct GetCustomer(Call<Customer, Problem>);
#[calls]
impl GetCustomer {
    /// Mandatory together with `userPhone`.
    pub fn user_email(self, #[query("userEmail")] user_email: &str) -> Self;
    /// Mandatory together with `userEmail`.
    pub fn user_phone(self, #[query("userPhone")] user_phone: &str) -> Self;
    /// In place of the other two.
    pub fn national_id(self, #[query("nationalId")] national_id: &str) -> Self;
}

#[operation(PUT, "/api/client")]
pub struct UpdateCustomer(Call<Status, Problem>);
