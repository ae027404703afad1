// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{customer_additional_field::CustomerAdditionalField,
    customer_additional_field_edit::CustomerAdditionalFieldEdit,
    customer_additional_field_envelope::CustomerAdditionalFieldEnvelope, deletion::Deletion};

#[calls]
impl Client {
    /// Create an additional field of a customer (`POST /customers/{id}/fields`).
    /// - `id`: Customer id.
    pub fn create_customer_additional_field(
        &self, id: i32, #[json_in("customer_additional_field")] body: &CustomerAdditionalFieldEdit,
    ) -> CreateCustomerAdditionalField;

    /// Delete an additional field of a customer (`DELETE /customers/{id}/fields/{field_id}`).
    /// - `id`: Customer id.
    /// - `field_id`: Additional field id.
    pub fn delete_customer_additional_field(
        &self, id: i32, field_id: i32,
    ) -> DeleteCustomerAdditionalField;

    /// Get an additional field of a customer (`GET /customers/{id}/fields/{field_id}`).
    /// - `id`: Customer id.
    /// - `field_id`: Additional field id.
    pub fn get_customer_additional_field(
        &self, id: i32, field_id: i32,
    ) -> GetCustomerAdditionalField;

    /// List the additional fields of a customer (`GET /customers/{id}/fields`).
    /// - `id`: Customer id.
    pub fn list_customer_additional_fields(&self, id: i32) -> ListCustomerAdditionalFields;

    /// Update an additional field of a customer (`PUT /customers/{id}/fields/{field_id}`).
    /// - `id`: Customer id.
    /// - `field_id`: Additional field id.
    pub fn update_customer_additional_field(
        &self, id: i32, field_id: i32,
        #[json_in("customer_additional_field")] body: &CustomerAdditionalFieldEdit,
    ) -> UpdateCustomerAdditionalField;
}

#[operation(POST, "/customers/{id}/fields", envelope("customer_additional_field"),
    errors(404 = NotFound))]
pub struct CreateCustomerAdditionalField(Call<CustomerAdditionalField, Problem>);
#[operation(DELETE, "/customers/{id}/fields/{field_id}", errors(404 = NotFound))]
pub struct DeleteCustomerAdditionalField(Call<Deletion, Problem>);
#[operation(GET, "/customers/{id}/fields/{field_id}", envelope("customer_additional_field"),
    errors(404 = NotFound))]
pub struct GetCustomerAdditionalField(Call<CustomerAdditionalField, Problem>);
#[operation(GET, "/customers/{id}/fields", errors(404 = NotFound))]
pub struct ListCustomerAdditionalFields(Call<Vec<CustomerAdditionalFieldEnvelope>, Problem>);
#[operation(PUT, "/customers/{id}/fields/{field_id}", envelope("customer_additional_field"),
    errors(400 = BadParams, 404 = NotFound))]
pub struct UpdateCustomerAdditionalField(Call<CustomerAdditionalField, Problem>);
