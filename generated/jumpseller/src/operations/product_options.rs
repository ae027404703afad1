// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, deletion::Deletion, product_option::ProductOption,
    product_option_edit::ProductOptionEdit, product_option_envelope::ProductOptionEnvelope};

#[calls]
impl Client {
    /// Count the options of a product (`GET /products/{id}/options/count.json`).
    /// - `id`: Product id.
    pub fn count_product_options(&self, id: i32) -> CountProductOptions;

    /// Create an option of a product (`POST /products/{id}/options.json`).
    /// - `id`: Product id.
    pub fn create_product_option(
        &self, id: i32, #[json_in("option")] body: &ProductOptionEdit,
    ) -> CreateProductOption;

    /// Delete an option of a product (`DELETE /products/{id}/options/{option_id}.json`).
    /// - `id`: Product id.
    pub fn delete_product_option(&self, id: i32, option_id: i32) -> DeleteProductOption;

    /// Get an option of a product (`GET /products/{id}/options/{option_id}.json`).
    /// - `id`: Product id.
    pub fn get_product_option(&self, id: i32, option_id: i32) -> GetProductOption;

    /// List the options of a product (`GET /products/{id}/options.json`).
    /// - `id`: Product id.
    pub fn list_product_options(&self, id: i32) -> ListProductOptions;

    /// Update an option of a product (`PUT /products/{id}/options/{option_id}.json`).
    /// - `id`: Product id.
    pub fn update_product_option(
        &self, id: i32, option_id: i32, #[json_in("option")] body: &ProductOptionEdit,
    ) -> UpdateProductOption;
}

#[operation(GET, "/products/{id}/options/count.json", errors(404 = NotFound))]
pub struct CountProductOptions(Call<Count, Problem>);
#[operation(POST, "/products/{id}/options.json", envelope("option"))]
pub struct CreateProductOption(Call<ProductOption, Problem>);
#[operation(DELETE, "/products/{id}/options/{option_id}.json", errors(404 = NotFound))]
pub struct DeleteProductOption(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}/options/{option_id}.json", envelope("option"),
    errors(404 = NotFound))]
pub struct GetProductOption(Call<ProductOption, Problem>);
#[operation(GET, "/products/{id}/options.json", errors(404 = NotFound))]
pub struct ListProductOptions(Call<Vec<ProductOptionEnvelope>, Problem>);
#[operation(PUT, "/products/{id}/options/{option_id}.json", envelope("option"),
    errors(404 = NotFound))]
pub struct UpdateProductOption(Call<ProductOption, Problem>);
