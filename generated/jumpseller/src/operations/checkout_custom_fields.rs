// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    checkout_custom_field::CheckoutCustomField,
    checkout_custom_field_edit::CheckoutCustomFieldEdit,
    checkout_custom_field_envelope::CheckoutCustomFieldEnvelope, deletion::Deletion,
};

#[inlined]
impl Client {
    /// Create a checkout custom field (`POST /checkout_custom_fields.json`).
    pub fn create_checkout_custom_field(
        &self,
        body: &CheckoutCustomFieldEdit,
    ) -> CreateCheckoutCustomField {
        let call = self.0.call::<CreateCheckoutCustomField>();
        CreateCheckoutCustomField(call.json_in("checkout_custom_field", body))
    }

    /// Delete a checkout custom field (`DELETE /checkout_custom_fields/{id}.json`).
    /// - `id`: Checkout custom field id.
    pub fn delete_checkout_custom_field(&self, id: i32) -> DeleteCheckoutCustomField {
        let call = self.0.call::<DeleteCheckoutCustomField>();
        DeleteCheckoutCustomField(call.path("id", &id))
    }

    /// Get a checkout custom field (`GET /checkout_custom_fields/{id}.json`).
    /// - `id`: Checkout custom field id.
    pub fn get_checkout_custom_field(&self, id: i32) -> GetCheckoutCustomField {
        GetCheckoutCustomField(self.0.call::<GetCheckoutCustomField>().path("id", &id))
    }

    /// List all checkout custom fields (`GET /checkout_custom_fields.json`).
    pub fn list_checkout_custom_fields(&self) -> ListCheckoutCustomFields {
        ListCheckoutCustomFields(self.0.call::<ListCheckoutCustomFields>())
    }

    /// Update a checkout custom field (`PUT /checkout_custom_fields/{id}.json`).
    /// - `id`: Checkout custom field id.
    pub fn update_checkout_custom_field(
        &self,
        id: i32,
        body: &CheckoutCustomFieldEdit,
    ) -> UpdateCheckoutCustomField {
        let call = self.0.call::<UpdateCheckoutCustomField>().path("id", &id);
        UpdateCheckoutCustomField(call.json_in("checkout_custom_field", body))
    }
}

#[operation(
    POST,
    "/checkout_custom_fields.json",
    envelope("checkout_custom_field"),
    errors(404 = NotFound)
)]
pub struct CreateCheckoutCustomField(Call<CheckoutCustomField, Problem>);
#[operation(DELETE, "/checkout_custom_fields/{id}.json", errors(404 = NotFound))]
pub struct DeleteCheckoutCustomField(Call<Deletion, Problem>);
#[operation(
    GET,
    "/checkout_custom_fields/{id}.json",
    envelope("checkout_custom_field"),
    errors(404 = NotFound)
)]
pub struct GetCheckoutCustomField(Call<CheckoutCustomField, Problem>);
#[operation(GET, "/checkout_custom_fields.json")]
pub struct ListCheckoutCustomFields(Call<Vec<CheckoutCustomFieldEnvelope>, Problem>);
#[inlined]
impl ListCheckoutCustomFields {
    /// Entries per page.
    ///
    /// At most 200. The server's default is `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Page number.
    ///
    /// The server's default is `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }
}

#[operation(
    PUT,
    "/checkout_custom_fields/{id}.json",
    envelope("checkout_custom_field"),
    errors(404 = NotFound)
)]
pub struct UpdateCheckoutCustomField(Call<CheckoutCustomField, Problem>);
