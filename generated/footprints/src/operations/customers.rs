// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    customer::Customer, customer_deletion::CustomerDeletion,
    customer_update::CustomerUpdate, status::Status,
};

#[inlined]
impl Client {
    /// Delete a customer (`DELETE /api/client`).
    pub fn delete_customer(&self, body: &CustomerDeletion) -> DeleteCustomer {
        DeleteCustomer(self.0.call::<DeleteCustomer>().form(body))
    }

    /// Get a customer (`GET /api/client`).
    ///
    /// Found by e-mail address and telephone number together, or by the national id.
    pub fn get_customer(&self) -> GetCustomer {
        GetCustomer(self.0.call::<GetCustomer>())
    }

    /// Update a customer (`PUT /api/client`).
    pub fn update_customer(&self, body: &CustomerUpdate) -> UpdateCustomer {
        UpdateCustomer(self.0.call::<UpdateCustomer>().form(body))
    }
}

#[operation(DELETE, "/api/client")]
pub struct DeleteCustomer(Call<Status, Problem>);
#[operation(GET, "/api/client")]
pub struct GetCustomer(Call<Customer, Problem>);
#[inlined]
impl GetCustomer {
    /// Mandatory together with `userPhone`.
    pub fn user_email(self, user_email: &str) -> Self {
        Self(self.0.query("userEmail", &user_email))
    }

    /// Mandatory together with `userEmail`.
    pub fn user_phone(self, user_phone: &str) -> Self {
        Self(self.0.query("userPhone", &user_phone))
    }

    /// In place of the other two.
    pub fn national_id(self, national_id: &str) -> Self {
        Self(self.0.query("nationalId", &national_id))
    }
}

#[operation(PUT, "/api/client")]
pub struct UpdateCustomer(Call<Status, Problem>);
