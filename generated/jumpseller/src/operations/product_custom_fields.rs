// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    count::Count, deletion::Deletion, product::Product,
    product_custom_field::ProductCustomField,
    product_custom_field_create::ProductCustomFieldCreate,
    product_custom_field_edit::ProductCustomFieldEdit,
    product_custom_field_envelope::ProductCustomFieldEnvelope,
};

#[inlined]
impl Client {
    /// Add a custom field to a product (`POST /products/{id}/fields.json`).
    /// - `id`: Product id.
    pub fn add_product_custom_field(
        &self,
        id: i32,
        body: &ProductCustomFieldCreate,
    ) -> AddProductCustomField {
        let call = self.0.call::<AddProductCustomField>().path("id", &id);
        AddProductCustomField(call.json_in("field", body))
    }

    /// Count the custom fields of a product (`GET /products/{id}/fields/count.json`).
    /// - `id`: Product id.
    pub fn count_product_custom_fields(&self, id: i32) -> CountProductCustomFields {
        let call = self.0.call::<CountProductCustomFields>();
        CountProductCustomFields(call.path("id", &id))
    }

    /// Delete a custom field of a product (`DELETE /products/{product_id}/fields/{field_id}.json`).
    /// - `field_id`: Id of the field of this product.
    pub fn delete_product_custom_field(
        &self,
        product_id: i32,
        field_id: i32,
    ) -> DeleteProductCustomField {
        let call = self.0.call::<DeleteProductCustomField>();
        let call = call.path("product_id", &product_id);
        DeleteProductCustomField(call.path("field_id", &field_id))
    }

    /// List the custom fields of a product (`GET /products/{id}/fields.json`).
    /// - `id`: Product id.
    pub fn list_product_custom_fields(&self, id: i32) -> ListProductCustomFields {
        ListProductCustomFields(self.0.call::<ListProductCustomFields>().path("id", &id))
    }

    /// Update a custom field of a product (`PUT /products/{product_id}/fields/{field_id}.json`).
    /// - `field_id`: Id of the field of this product.
    pub fn update_product_custom_field(
        &self,
        product_id: i32,
        field_id: i32,
    ) -> UpdateProductCustomField {
        let call = self.0.call::<UpdateProductCustomField>();
        let call = call.path("product_id", &product_id);
        UpdateProductCustomField(call.path("field_id", &field_id))
    }
}

#[operation(POST, "/products/{id}/fields.json", envelope("product"), errors(404 = NotFound))]
pub struct AddProductCustomField(Call<Product, Problem>);
#[operation(GET, "/products/{id}/fields/count.json", errors(404 = NotFound))]
pub struct CountProductCustomFields(Call<Count, Problem>);
#[operation(DELETE, "/products/{product_id}/fields/{field_id}.json", errors(404 = NotFound))]
pub struct DeleteProductCustomField(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}/fields.json", errors(404 = NotFound))]
pub struct ListProductCustomFields(Call<Vec<ProductCustomFieldEnvelope>, Problem>);
#[operation(
    PUT,
    "/products/{product_id}/fields/{field_id}.json",
    envelope("field"),
    errors(404 = NotFound)
)]
pub struct UpdateProductCustomField(Call<ProductCustomField, Problem>);
#[inlined]
impl UpdateProductCustomField {
    /// The body.
    pub fn body(self, body: &ProductCustomFieldEdit) -> Self {
        Self(self.0.json_in("field", body))
    }
}
