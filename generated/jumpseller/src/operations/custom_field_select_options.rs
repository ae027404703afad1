// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{custom_field_select_option::CustomFieldSelectOption,
    custom_field_select_option_edit::CustomFieldSelectOptionEdit,
    custom_field_select_option_envelope::CustomFieldSelectOptionEnvelope, deletion::Deletion};

#[calls]
impl Client {
    /// Create an option of a custom field (`POST /custom_fields/{id}/select_options.json`).
    /// - `id`: Custom field id.
    pub fn create_custom_field_select_option(
        &self, id: i32, #[json_in("custom_field_select_option")] body: &CustomFieldSelectOptionEdit,
    ) -> CreateCustomFieldSelectOption;

    /// Delete an option of a custom field
    /// (`DELETE /custom_fields/{id}/select_options/{custom_field_select_option_id}.json`).
    /// - `id`: Custom field id.
    /// - `custom_field_select_option_id`: Select option id.
    pub fn delete_custom_field_select_option(
        &self, id: i32, custom_field_select_option_id: i32,
    ) -> DeleteCustomFieldSelectOption;

    /// Get an option of a custom field
    /// (`GET /custom_fields/{id}/select_options/{custom_field_select_option_id}.json`).
    /// - `id`: Custom field id.
    /// - `custom_field_select_option_id`: Select option id.
    pub fn get_custom_field_select_option(
        &self, id: i32, custom_field_select_option_id: i32,
    ) -> GetCustomFieldSelectOption;

    /// List the options of a custom field (`GET /custom_fields/{id}/select_options.json`).
    /// - `id`: Custom field id.
    pub fn list_custom_field_select_options(&self, id: i32) -> ListCustomFieldSelectOptions;

    /// Update an option of a custom field
    /// (`PUT /custom_fields/{id}/select_options/{custom_field_select_option_id}.json`).
    /// - `id`: Custom field id.
    /// - `custom_field_select_option_id`: Select option id.
    pub fn update_custom_field_select_option(
        &self, id: i32, custom_field_select_option_id: i32,
        #[json_in("custom_field_select_option")] body: &CustomFieldSelectOptionEdit,
    ) -> UpdateCustomFieldSelectOption;
}

#[operation(POST, "/custom_fields/{id}/select_options.json",
    envelope("custom_field_select_option"))]
pub struct CreateCustomFieldSelectOption(Call<CustomFieldSelectOption, Problem>);
#[operation(DELETE, "/custom_fields/{id}/select_options/{custom_field_select_option_id}.json",
    errors(404 = NotFound))]
pub struct DeleteCustomFieldSelectOption(Call<Deletion, Problem>);
#[operation(GET, "/custom_fields/{id}/select_options/{custom_field_select_option_id}.json",
    envelope("custom_field_select_option"), errors(404 = NotFound))]
pub struct GetCustomFieldSelectOption(Call<CustomFieldSelectOption, Problem>);
#[operation(GET, "/custom_fields/{id}/select_options.json")]
pub struct ListCustomFieldSelectOptions(Call<Vec<CustomFieldSelectOptionEnvelope>, Problem>);
#[operation(PUT, "/custom_fields/{id}/select_options/{custom_field_select_option_id}.json",
    envelope("custom_field_select_option"), errors(404 = NotFound))]
pub struct UpdateCustomFieldSelectOption(Call<CustomFieldSelectOption, Problem>);
