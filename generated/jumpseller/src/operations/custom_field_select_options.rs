// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    custom_field_select_option::CustomFieldSelectOption,
    custom_field_select_option_edit::CustomFieldSelectOptionEdit,
    custom_field_select_option_envelope::CustomFieldSelectOptionEnvelope,
    deletion::Deletion,
};

#[inlined]
impl Client {
    /// Create an option of a custom field (`POST /custom_fields/{id}/select_options.json`).
    /// - `id`: Custom field id.
    pub fn create_custom_field_select_option(
        &self,
        id: i32,
        body: &CustomFieldSelectOptionEdit,
    ) -> CreateCustomFieldSelectOption {
        let call = self.0.call::<CreateCustomFieldSelectOption>().path("id", &id);
        CreateCustomFieldSelectOption(call.json_in("custom_field_select_option", body))
    }

    /// Delete an option of a custom field
    /// (`DELETE /custom_fields/{id}/select_options/{custom_field_select_option_id}.json`).
    /// - `id`: Custom field id.
    /// - `custom_field_select_option_id`: Select option id.
    pub fn delete_custom_field_select_option(
        &self,
        id: i32,
        custom_field_select_option_id: i32,
    ) -> DeleteCustomFieldSelectOption {
        let call = self.0.call::<DeleteCustomFieldSelectOption>().path("id", &id);
        DeleteCustomFieldSelectOption(
            call.path("custom_field_select_option_id", &custom_field_select_option_id),
        )
    }

    /// Get an option of a custom field
    /// (`GET /custom_fields/{id}/select_options/{custom_field_select_option_id}.json`).
    /// - `id`: Custom field id.
    /// - `custom_field_select_option_id`: Select option id.
    pub fn get_custom_field_select_option(
        &self,
        id: i32,
        custom_field_select_option_id: i32,
    ) -> GetCustomFieldSelectOption {
        let call = self.0.call::<GetCustomFieldSelectOption>().path("id", &id);
        GetCustomFieldSelectOption(
            call.path("custom_field_select_option_id", &custom_field_select_option_id),
        )
    }

    /// List the options of a custom field (`GET /custom_fields/{id}/select_options.json`).
    /// - `id`: Custom field id.
    pub fn list_custom_field_select_options(
        &self,
        id: i32,
    ) -> ListCustomFieldSelectOptions {
        let call = self.0.call::<ListCustomFieldSelectOptions>();
        ListCustomFieldSelectOptions(call.path("id", &id))
    }

    /// Update an option of a custom field
    /// (`PUT /custom_fields/{id}/select_options/{custom_field_select_option_id}.json`).
    /// - `id`: Custom field id.
    /// - `custom_field_select_option_id`: Select option id.
    pub fn update_custom_field_select_option(
        &self,
        id: i32,
        custom_field_select_option_id: i32,
        body: &CustomFieldSelectOptionEdit,
    ) -> UpdateCustomFieldSelectOption {
        let call = self.0.call::<UpdateCustomFieldSelectOption>().path("id", &id);
        let call = call
            .path("custom_field_select_option_id", &custom_field_select_option_id);
        UpdateCustomFieldSelectOption(call.json_in("custom_field_select_option", body))
    }
}

#[operation(
    POST,
    "/custom_fields/{id}/select_options.json",
    envelope("custom_field_select_option")
)]
pub struct CreateCustomFieldSelectOption(Call<CustomFieldSelectOption, Problem>);
#[operation(
    DELETE,
    "/custom_fields/{id}/select_options/{custom_field_select_option_id}.json",
    errors(404 = NotFound)
)]
pub struct DeleteCustomFieldSelectOption(Call<Deletion, Problem>);
#[operation(
    GET,
    "/custom_fields/{id}/select_options/{custom_field_select_option_id}.json",
    envelope("custom_field_select_option"),
    errors(404 = NotFound)
)]
pub struct GetCustomFieldSelectOption(Call<CustomFieldSelectOption, Problem>);
#[operation(GET, "/custom_fields/{id}/select_options.json")]
pub struct ListCustomFieldSelectOptions(
    Call<Vec<CustomFieldSelectOptionEnvelope>, Problem>,
);
#[operation(
    PUT,
    "/custom_fields/{id}/select_options/{custom_field_select_option_id}.json",
    envelope("custom_field_select_option"),
    errors(404 = NotFound)
)]
pub struct UpdateCustomFieldSelectOption(Call<CustomFieldSelectOption, Problem>);
