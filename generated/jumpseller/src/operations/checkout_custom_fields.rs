// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{checkout_custom_field::CheckoutCustomField,
    checkout_custom_field_edit::CheckoutCustomFieldEdit,
    checkout_custom_field_envelope::CheckoutCustomFieldEnvelope, deletion::Deletion};

#[calls]
impl Client {
    /// Create a checkout custom field (`POST /checkout_custom_fields.json`).
    pub fn create_checkout_custom_field(
        &self, #[json_in("checkout_custom_field")] body: &CheckoutCustomFieldEdit,
    ) -> CreateCheckoutCustomField;

    /// Delete a checkout custom field (`DELETE /checkout_custom_fields/{id}.json`).
    /// - `id`: Checkout custom field id.
    pub fn delete_checkout_custom_field(&self, id: i32) -> DeleteCheckoutCustomField;

    /// Get a checkout custom field (`GET /checkout_custom_fields/{id}.json`).
    /// - `id`: Checkout custom field id.
    pub fn get_checkout_custom_field(&self, id: i32) -> GetCheckoutCustomField;

    /// List all checkout custom fields (`GET /checkout_custom_fields.json`).
    pub fn list_checkout_custom_fields(&self) -> ListCheckoutCustomFields;

    /// Update a checkout custom field (`PUT /checkout_custom_fields/{id}.json`).
    /// - `id`: Checkout custom field id.
    pub fn update_checkout_custom_field(
        &self, id: i32, #[json_in("checkout_custom_field")] body: &CheckoutCustomFieldEdit,
    ) -> UpdateCheckoutCustomField;
}

#[operation(POST, "/checkout_custom_fields.json", envelope("checkout_custom_field"),
    errors(404 = NotFound))]
pub struct CreateCheckoutCustomField(Call<CheckoutCustomField, Problem>);
#[operation(DELETE, "/checkout_custom_fields/{id}.json", errors(404 = NotFound))]
pub struct DeleteCheckoutCustomField(Call<Deletion, Problem>);
#[operation(GET, "/checkout_custom_fields/{id}.json", envelope("checkout_custom_field"),
    errors(404 = NotFound))]
pub struct GetCheckoutCustomField(Call<CheckoutCustomField, Problem>);
#[operation(GET, "/checkout_custom_fields.json", pages(CheckoutCustomFieldEnvelope, page = "page",
    limit = "limit", max_limit = 100))]
pub struct ListCheckoutCustomFields(Call<Vec<CheckoutCustomFieldEnvelope>, Problem>);
#[calls]
impl ListCheckoutCustomFields {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(PUT, "/checkout_custom_fields/{id}.json", envelope("checkout_custom_field"),
    errors(404 = NotFound))]
pub struct UpdateCheckoutCustomField(Call<CheckoutCustomField, Problem>);
