// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    count::Count, deletion::Deletion, product::Product, product_create::ProductCreate,
    product_edit::ProductEdit, product_envelope::ProductEnvelope,
    product_search_field::ProductSearchField, product_status::ProductStatus,
};

#[inlined]
impl Client {
    /// Count all products (`GET /products/count.json`).
    pub fn count_products(&self) -> CountProducts {
        CountProducts(self.0.call::<CountProducts>())
    }

    /// Count the products of a category (`GET /products/category/{category_id}/count.json`).
    pub fn count_products_by_category(
        &self,
        category_id: i32,
    ) -> CountProductsByCategory {
        let call = self.0.call::<CountProductsByCategory>();
        CountProductsByCategory(call.path("category_id", &category_id))
    }

    /// Count the products of a status (`GET /products/status/{status}/count.json`).
    /// - `status`: Status of the products.
    pub fn count_products_by_status(
        &self,
        status: ProductStatus,
    ) -> CountProductsByStatus {
        let call = self.0.call::<CountProductsByStatus>();
        CountProductsByStatus(call.path("status", &status))
    }

    /// Create a product (`POST /products.json`).
    pub fn create_product(&self, body: &ProductCreate) -> CreateProduct {
        CreateProduct(self.0.call::<CreateProduct>().json_in("product", body))
    }

    /// Delete a product (`DELETE /products/{id}.json`).
    /// - `id`: Product id.
    pub fn delete_product(&self, id: i32) -> DeleteProduct {
        DeleteProduct(self.0.call::<DeleteProduct>().path("id", &id))
    }

    /// Get a product (`GET /products/{id}.json`).
    /// - `id`: Product id.
    pub fn get_product(&self, id: i32) -> GetProduct {
        GetProduct(self.0.call::<GetProduct>().path("id", &id))
    }

    /// List all products (`GET /products.json`).
    pub fn list_products(&self) -> ListProducts {
        ListProducts(self.0.call::<ListProducts>())
    }

    /// List the products after an id (`GET /products/after/{id}.json`).
    ///
    /// Products with a greater id than the given one.
    /// - `id`: Product id.
    pub fn list_products_after(&self, id: i32) -> ListProductsAfter {
        ListProductsAfter(self.0.call::<ListProductsAfter>().path("id", &id))
    }

    /// List the products of a category (`GET /products/category/{category_id}.json`).
    pub fn list_products_by_category(&self, category_id: i32) -> ListProductsByCategory {
        let call = self.0.call::<ListProductsByCategory>();
        ListProductsByCategory(call.path("category_id", &category_id))
    }

    /// List the products of a status (`GET /products/status/{status}.json`).
    /// - `status`: Status of the products.
    pub fn list_products_by_status(
        &self,
        status: ProductStatus,
    ) -> ListProductsByStatus {
        let call = self.0.call::<ListProductsByStatus>();
        ListProductsByStatus(call.path("status", &status))
    }

    /// Search products (`GET /products/search.json`).
    /// - `query`: What to look for.
    pub fn search_products(&self, query: &str) -> SearchProducts {
        SearchProducts(self.0.call::<SearchProducts>().query("query", &query))
    }

    /// Update a product (`PUT /products/{id}.json`).
    /// - `id`: Product id.
    pub fn update_product(&self, id: i32, body: &ProductEdit) -> UpdateProduct {
        let call = self.0.call::<UpdateProduct>().path("id", &id);
        UpdateProduct(call.json_in("product", body))
    }
}

#[operation(GET, "/products/count.json")]
pub struct CountProducts(Call<Count, Problem>);
#[operation(GET, "/products/category/{category_id}/count.json", errors(404 = NotFound))]
pub struct CountProductsByCategory(Call<Count, Problem>);
#[inlined]
impl CountProductsByCategory {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(GET, "/products/status/{status}/count.json", errors(404 = StatusInvalid))]
pub struct CountProductsByStatus(Call<Count, Problem>);
#[inlined]
impl CountProductsByStatus {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(POST, "/products.json", envelope("product"))]
pub struct CreateProduct(Call<Product, Problem>);
#[inlined]
impl CreateProduct {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(DELETE, "/products/{id}.json", errors(404 = NotFound))]
pub struct DeleteProduct(Call<Deletion, Problem>);
#[operation(GET, "/products/{id}.json", envelope("product"), errors(404 = NotFound))]
pub struct GetProduct(Call<Product, Problem>);
#[inlined]
impl GetProduct {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(GET, "/products.json")]
pub struct ListProducts(Call<Vec<ProductEnvelope>, Problem>);
#[inlined]
impl ListProducts {
    /// Entries per page.
    ///
    /// At most 200. The server's default is `50`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }

    /// Page number.
    ///
    /// The server's default is `1`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.query("page", &page))
    }

    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(GET, "/products/after/{id}.json", errors(404 = NotFound))]
pub struct ListProductsAfter(Call<Vec<ProductEnvelope>, Problem>);
#[inlined]
impl ListProductsAfter {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(GET, "/products/category/{category_id}.json", errors(404 = NotFound))]
pub struct ListProductsByCategory(Call<Vec<ProductEnvelope>, Problem>);
#[inlined]
impl ListProductsByCategory {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(GET, "/products/status/{status}.json", errors(404 = StatusInvalid))]
pub struct ListProductsByStatus(Call<Vec<ProductEnvelope>, Problem>);
#[inlined]
impl ListProductsByStatus {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}

#[operation(GET, "/products/search.json", errors(404 = NotFound))]
pub struct SearchProducts(Call<Vec<ProductEnvelope>, Problem>);
#[inlined]
impl SearchProducts {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }

    /// Where to look.
    pub fn fields(self, fields: &[ProductSearchField]) -> Self {
        Self(self.0.query_as("fields", &fields, QueryStyle::Comma))
    }
}

#[operation(PUT, "/products/{id}.json", envelope("product"), errors(404 = NotFound))]
pub struct UpdateProduct(Call<Product, Problem>);
#[inlined]
impl UpdateProduct {
    /// Language code.
    pub fn locale(self, locale: &str) -> Self {
        Self(self.0.query("locale", &locale))
    }
}
