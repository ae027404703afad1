// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, deletion::Deletion, product::Product,
    product_custom_field::ProductCustomField, product_custom_field_create::ProductCustomFieldCreate,
    product_custom_field_edit::ProductCustomFieldEdit,
    product_custom_field_envelope::ProductCustomFieldEnvelope};

#[calls]
impl Client {
    /// Add a custom field to a product (`POST /products/{id}/fields.json`).
    /// - `id`: Product id.
    pub fn add_product_custom_field(
        &self, id: i32, #[json_in("field")] body: &ProductCustomFieldCreate,
    ) -> AddProductCustomField;

    /// Count the custom fields of a product (`GET /products/{id}/fields/count.json`).
    /// - `id`: Product id.
    pub fn count_product_custom_fields(&self, id: i32) -> CountProductCustomFields;

    /// Delete a custom field of a product (`DELETE /products/{product_id}/fields/{field_id}.json`).
    /// - `field_id`: Id of the field of this product.
    pub fn delete_product_custom_field(
        &self, product_id: i32, field_id: i32,
    ) -> DeleteProductCustomField;

    /// List the custom fields of a product (`GET /products/{id}/fields.json`).
    /// - `id`: Product id.
    pub fn list_product_custom_fields(&self, id: i32) -> ListProductCustomFields;

    /// Update a custom field of a product (`PUT /products/{product_id}/fields/{field_id}.json`).
    /// - `field_id`: Id of the field of this product.
    pub fn update_product_custom_field(
        &self, product_id: i32, field_id: i32,
    ) -> UpdateProductCustomField;
}

#[operation(POST, "/products/{id}/fields.json", envelope("product"), errors(404 = NotFound))]
pub struct AddProductCustomField(Call<Product, Problem>);
#[operation(GET, "/products/{id}/fields/count.json", errors(404 = NotFound))]
pub struct CountProductCustomFields(Call<Count, Problem>);
#[operation(DELETE, "/products/{product_id}/fields/{field_id}.json", errors(404 = NotFound))]
pub struct DeleteProductCustomField(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}/fields.json", errors(404 = NotFound))]
pub struct ListProductCustomFields(Call<Vec<ProductCustomFieldEnvelope>, Problem>);
#[operation(PUT, "/products/{product_id}/fields/{field_id}.json", envelope("field"),
    errors(404 = NotFound))]
pub struct UpdateProductCustomField(Call<ProductCustomField, Problem>);
#[calls]
impl UpdateProductCustomField {
    pub fn body(self, #[json_in("field")] body: &ProductCustomFieldEdit) -> Self;
}
