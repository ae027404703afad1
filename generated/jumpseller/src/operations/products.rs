// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, deletion::Deletion, product::Product,
    product_create::ProductCreate, product_edit::ProductEdit, product_envelope::ProductEnvelope,
    product_search_field::ProductSearchField, product_status::ProductStatus};

#[calls]
impl Client {
    /// Count all products (`GET /products/count.json`).
    pub fn count_products(&self) -> CountProducts;

    /// Count the products of a category (`GET /products/category/{category_id}/count.json`).
    pub fn count_products_by_category(&self, category_id: i32) -> CountProductsByCategory;

    /// Count the products of a status (`GET /products/status/{status}/count.json`).
    /// - `status`: Status of the products.
    pub fn count_products_by_status(&self, status: ProductStatus) -> CountProductsByStatus;

    /// Create a product (`POST /products.json`).
    pub fn create_product(&self, #[json_in("product")] body: &ProductCreate) -> CreateProduct;

    /// Delete a product (`DELETE /products/{id}.json`).
    /// - `id`: Product id.
    pub fn delete_product(&self, id: i32) -> DeleteProduct;

    /// Get a product (`GET /products/{id}.json`).
    /// - `id`: Product id.
    pub fn get_product(&self, id: i32) -> GetProduct;

    /// List all products (`GET /products.json`).
    pub fn list_products(&self) -> ListProducts;

    /// List the products after an id (`GET /products/after/{id}.json`).
    ///
    /// Products with a greater id than the given one.
    /// - `id`: Product id.
    pub fn list_products_after(&self, id: i32) -> ListProductsAfter;

    /// List the products of a category (`GET /products/category/{category_id}.json`).
    pub fn list_products_by_category(&self, category_id: i32) -> ListProductsByCategory;

    /// List the products of a status (`GET /products/status/{status}.json`).
    /// - `status`: Status of the products.
    pub fn list_products_by_status(&self, status: ProductStatus) -> ListProductsByStatus;

    /// Search products (`GET /products/search.json`).
    /// - `query`: What to look for.
    pub fn search_products(&self, #[query] query: &str) -> SearchProducts;

    /// Update a product (`PUT /products/{id}.json`).
    /// - `id`: Product id.
    pub fn update_product(
        &self, id: i32, #[json_in("product")] body: &ProductEdit,
    ) -> UpdateProduct;
}

#[operation(GET, "/products/count.json")]
pub struct CountProducts(Call<Count, Problem>);
#[operation(GET, "/products/category/{category_id}/count.json", errors(404 = NotFound))]
pub struct CountProductsByCategory(Call<Count, Problem>);
#[calls]
impl CountProductsByCategory {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(GET, "/products/status/{status}/count.json", errors(404 = StatusInvalid))]
pub struct CountProductsByStatus(Call<Count, Problem>);
#[calls]
impl CountProductsByStatus {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(POST, "/products.json", envelope("product"))]
pub struct CreateProduct(Call<Product, Problem>);
#[calls]
impl CreateProduct {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(DELETE, "/products/{id}.json", errors(404 = NotFound))]
pub struct DeleteProduct(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}.json", envelope("product"), errors(404 = NotFound))]
pub struct GetProduct(Call<Product, Problem>);
#[calls]
impl GetProduct {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(GET, "/products.json", pages(ProductEnvelope, page = "page", limit = "limit",
    max_limit = 100))]
pub struct ListProducts(Call<Vec<ProductEnvelope>, Problem>);
#[calls]
impl ListProducts {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(GET, "/products/after/{id}.json", errors(404 = NotFound), pages(ProductEnvelope,
    cursor = "{id}", last_item = "/product/id"))]
pub struct ListProductsAfter(Call<Vec<ProductEnvelope>, Problem>);
#[calls]
impl ListProductsAfter {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(GET, "/products/category/{category_id}.json", errors(404 = NotFound))]
pub struct ListProductsByCategory(Call<Vec<ProductEnvelope>, Problem>);
#[calls]
impl ListProductsByCategory {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(GET, "/products/status/{status}.json", errors(404 = StatusInvalid))]
pub struct ListProductsByStatus(Call<Vec<ProductEnvelope>, Problem>);
#[calls]
impl ListProductsByStatus {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}

#[operation(GET, "/products/search.json", errors(404 = NotFound))]
pub struct SearchProducts(Call<Vec<ProductEnvelope>, Problem>);
#[calls]
impl SearchProducts {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
    /// Where to look.
    pub fn fields(self, #[query_as(QueryStyle::Comma)] fields: &[ProductSearchField]) -> Self;
}

#[operation(PUT, "/products/{id}.json", envelope("product"), errors(404 = NotFound))]
pub struct UpdateProduct(Call<Product, Problem>);
#[calls]
impl UpdateProduct {
    /// Language code.
    pub fn locale(self, #[query] locale: &str) -> Self;
}
