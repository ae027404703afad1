// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{custom_field::CustomField, custom_field_edit::CustomFieldEdit,
    custom_field_envelope::CustomFieldEnvelope, deletion::Deletion};

#[calls]
impl Client {
    /// Create a custom field (`POST /custom_fields.json`).
    pub fn create_custom_field(
        &self, #[json_in("custom_field")] body: &CustomFieldEdit,
    ) -> CreateCustomField;

    /// Delete a custom field (`DELETE /custom_fields/{id}.json`).
    /// - `id`: Custom field id.
    pub fn delete_custom_field(&self, id: i32) -> DeleteCustomField;

    /// Get a custom field (`GET /custom_fields/{id}.json`).
    /// - `id`: Custom field id.
    pub fn get_custom_field(&self, id: i32) -> GetCustomField;

    /// List all custom fields (`GET /custom_fields.json`).
    pub fn list_custom_fields(&self) -> ListCustomFields;

    /// Update a custom field (`PUT /custom_fields/{id}.json`).
    /// - `id`: Custom field id.
    pub fn update_custom_field(
        &self, id: i32, #[json_in("custom_field")] body: &CustomFieldEdit,
    ) -> UpdateCustomField;
}

#[operation(POST, "/custom_fields.json", envelope("custom_field"))]
pub struct CreateCustomField(Call<CustomField, Problem>);
#[operation(DELETE, "/custom_fields/{id}.json", errors(404 = NotFound))]
pub struct DeleteCustomField(Call<Deletion, Problem>);
#[operation(GET, "/custom_fields/{id}.json", envelope("custom_field"), errors(404 = NotFound))]
pub struct GetCustomField(Call<CustomField, Problem>);
#[operation(GET, "/custom_fields.json")]
pub struct ListCustomFields(Call<Vec<CustomFieldEnvelope>, Problem>);
#[operation(PUT, "/custom_fields/{id}.json", envelope("custom_field"), errors(404 = NotFound))]
pub struct UpdateCustomField(Call<CustomField, Problem>);
