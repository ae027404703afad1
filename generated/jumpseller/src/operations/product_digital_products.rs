// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, deletion::Deletion, digital_product::DigitalProduct,
    digital_product_edit::DigitalProductEdit, digital_product_envelope::DigitalProductEnvelope};

#[calls]
impl Client {
    /// Count the digital products of a product (`GET /products/{id}/digital_products/count.json`).
    /// - `id`: Product id.
    pub fn count_digital_products(&self, id: i32) -> CountDigitalProducts;

    /// Create a digital product of a product (`POST /products/{id}/digital_products.json`).
    /// - `id`: Product id.
    pub fn create_digital_product(
        &self, id: i32, #[json_in("digital_product")] body: &DigitalProductEdit,
    ) -> CreateDigitalProduct;

    /// Delete a digital product of a product
    /// (`DELETE /products/{id}/digital_products/{digital_product_id}.json`).
    /// - `id`: Product id.
    pub fn delete_digital_product(&self, id: i32, digital_product_id: i32) -> DeleteDigitalProduct;

    /// Get a digital product of a product
    /// (`GET /products/{id}/digital_products/{digital_product_id}.json`).
    /// - `id`: Product id.
    pub fn get_digital_product(&self, id: i32, digital_product_id: i32) -> GetDigitalProduct;

    /// List the digital products of a product (`GET /products/{id}/digital_products.json`).
    /// - `id`: Product id.
    pub fn list_digital_products(&self, id: i32) -> ListDigitalProducts;
}

#[operation(GET, "/products/{id}/digital_products/count.json", errors(404 = NotFound))]
pub struct CountDigitalProducts(Call<Count, Problem>);
#[operation(POST, "/products/{id}/digital_products.json", envelope("digital_product"))]
pub struct CreateDigitalProduct(Call<DigitalProduct, Problem>);
#[operation(DELETE, "/products/{id}/digital_products/{digital_product_id}.json",
    errors(404 = NotFound))]
pub struct DeleteDigitalProduct(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}/digital_products/{digital_product_id}.json",
    envelope("digital_product"), errors(404 = NotFound))]
pub struct GetDigitalProduct(Call<DigitalProduct, Problem>);
#[operation(GET, "/products/{id}/digital_products.json", errors(404 = NotFound))]
pub struct ListDigitalProducts(Call<Vec<DigitalProductEnvelope>, Problem>);
