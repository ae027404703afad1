// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, deletion::Deletion,
    product_option_value::ProductOptionValue, product_option_value_edit::ProductOptionValueEdit,
    product_option_value_envelope::ProductOptionValueEnvelope};

#[calls]
impl Client {
    /// Count the values of an option (`GET /products/{id}/options/{option_id}/values/count.json`).
    /// - `id`: Product id.
    pub fn count_product_option_values(&self, id: i32, option_id: i32) -> CountProductOptionValues;

    /// Create a value of an option (`POST /products/{id}/options/{option_id}/values.json`).
    /// - `id`: Product id.
    pub fn create_product_option_value(
        &self, id: i32, option_id: i32, #[json_in("value")] body: &ProductOptionValueEdit,
    ) -> CreateProductOptionValue;

    /// Delete a value of an option
    /// (`DELETE /products/{id}/options/{option_id}/values/{value_id}.json`).
    /// - `id`: Product id.
    /// - `value_id`: Option value id.
    pub fn delete_product_option_value(
        &self, id: i32, option_id: i32, value_id: i32,
    ) -> DeleteProductOptionValue;

    /// Get a value of an option (`GET /products/{id}/options/{option_id}/values/{value_id}.json`).
    /// - `id`: Product id.
    /// - `value_id`: Option value id.
    pub fn get_product_option_value(
        &self, id: i32, option_id: i32, value_id: i32,
    ) -> GetProductOptionValue;

    /// List the values of an option (`GET /products/{id}/options/{option_id}/values.json`).
    /// - `id`: Product id.
    pub fn list_product_option_values(&self, id: i32, option_id: i32) -> ListProductOptionValues;

    /// Update a value of an option
    /// (`PUT /products/{id}/options/{option_id}/values/{value_id}.json`).
    /// - `id`: Product id.
    /// - `value_id`: Option value id.
    pub fn update_product_option_value(
        &self, id: i32, option_id: i32, value_id: i32,
        #[json_in("value")] body: &ProductOptionValueEdit,
    ) -> UpdateProductOptionValue;
}

#[operation(GET, "/products/{id}/options/{option_id}/values/count.json", errors(404 = NotFound))]
pub struct CountProductOptionValues(Call<Count, Problem>);
#[operation(POST, "/products/{id}/options/{option_id}/values.json", envelope("value"))]
pub struct CreateProductOptionValue(Call<ProductOptionValue, Problem>);
#[operation(DELETE, "/products/{id}/options/{option_id}/values/{value_id}.json",
    errors(404 = NotFound))]
pub struct DeleteProductOptionValue(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}/options/{option_id}/values/{value_id}.json", envelope("value"),
    errors(404 = NotFound))]
pub struct GetProductOptionValue(Call<ProductOptionValue, Problem>);
#[operation(GET, "/products/{id}/options/{option_id}/values.json", errors(404 = NotFound))]
pub struct ListProductOptionValues(Call<Vec<ProductOptionValueEnvelope>, Problem>);
#[operation(PUT, "/products/{id}/options/{option_id}/values/{value_id}.json", envelope("value"),
    errors(404 = NotFound))]
pub struct UpdateProductOptionValue(Call<ProductOptionValue, Problem>);
