// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    custom_field::CustomField, custom_field_edit::CustomFieldEdit,
    custom_field_envelope::CustomFieldEnvelope, deletion::Deletion,
};

#[inlined]
impl Client {
    /// Create a custom field (`POST /custom_fields.json`).
    pub fn create_custom_field(&self, body: &CustomFieldEdit) -> CreateCustomField {
        let call = self.0.call::<CreateCustomField>();
        CreateCustomField(call.json_in("custom_field", body))
    }

    /// Delete a custom field (`DELETE /custom_fields/{id}.json`).
    /// - `id`: Custom field id.
    pub fn delete_custom_field(&self, id: i32) -> DeleteCustomField {
        DeleteCustomField(self.0.call::<DeleteCustomField>().path("id", &id))
    }

    /// Get a custom field (`GET /custom_fields/{id}.json`).
    /// - `id`: Custom field id.
    pub fn get_custom_field(&self, id: i32) -> GetCustomField {
        GetCustomField(self.0.call::<GetCustomField>().path("id", &id))
    }

    /// List all custom fields (`GET /custom_fields.json`).
    pub fn list_custom_fields(&self) -> ListCustomFields {
        ListCustomFields(self.0.call::<ListCustomFields>())
    }

    /// Update a custom field (`PUT /custom_fields/{id}.json`).
    /// - `id`: Custom field id.
    pub fn update_custom_field(
        &self,
        id: i32,
        body: &CustomFieldEdit,
    ) -> UpdateCustomField {
        let call = self.0.call::<UpdateCustomField>().path("id", &id);
        UpdateCustomField(call.json_in("custom_field", body))
    }
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
