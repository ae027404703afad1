// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, variant::Variant, variant_edit::VariantEdit,
    variant_envelope::VariantEnvelope};

#[calls]
impl Client {
    /// Count the variants of a product (`GET /products/{id}/variants/count.json`).
    /// - `id`: Product id.
    pub fn count_product_variants(&self, id: i32) -> CountProductVariants;

    /// Create a variant of a product (`POST /products/{id}/variants.json`).
    /// - `id`: Product id.
    pub fn create_product_variant(
        &self, id: i32, #[json_in("variant")] body: &VariantEdit,
    ) -> CreateProductVariant;

    /// Get a variant of a product (`GET /products/{id}/variants/{variant_id}.json`).
    /// - `id`: Product id.
    pub fn get_product_variant(&self, id: i32, variant_id: i32) -> GetProductVariant;

    /// List the variants of a product (`GET /products/{id}/variants.json`).
    /// - `id`: Product id.
    pub fn list_product_variants(&self, id: i32) -> ListProductVariants;

    /// Update a variant of a product (`PUT /products/{id}/variants/{variant_id}.json`).
    /// - `id`: Product id.
    pub fn update_product_variant(
        &self, id: i32, variant_id: i32, #[json_in("variant")] body: &VariantEdit,
    ) -> UpdateProductVariant;
}

#[operation(GET, "/products/{id}/variants/count.json", errors(404 = NotFound))]
pub struct CountProductVariants(Call<Count, Problem>);
#[operation(POST, "/products/{id}/variants.json", envelope("variant"), errors(404 = NotFound))]
pub struct CreateProductVariant(Call<Variant, Problem>);
#[operation(GET, "/products/{id}/variants/{variant_id}.json", envelope("variant"),
    errors(404 = NotFound))]
pub struct GetProductVariant(Call<Variant, Problem>);
#[operation(GET, "/products/{id}/variants.json", errors(404 = NotFound))]
pub struct ListProductVariants(Call<Vec<VariantEnvelope>, Problem>);
#[operation(PUT, "/products/{id}/variants/{variant_id}.json", envelope("variant"),
    errors(404 = NotFound))]
pub struct UpdateProductVariant(Call<Variant, Problem>);
