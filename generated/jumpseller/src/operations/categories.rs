// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{category::Category, category_edit::CategoryEdit,
    category_envelope::CategoryEnvelope, count::Count, deletion::Deletion};

#[calls]
impl Client {
    /// Count all categories (`GET /categories/count.json`).
    pub fn count_categories(&self) -> CountCategories;

    /// Create a category (`POST /categories.json`).
    pub fn create_category(&self, #[json_in("category")] body: &CategoryEdit) -> CreateCategory;

    /// Delete a category (`DELETE /categories/{id}.json`).
    /// - `id`: Category id.
    pub fn delete_category(&self, id: i32) -> DeleteCategory;

    /// Get a category (`GET /categories/{id}.json`).
    /// - `id`: Category id.
    pub fn get_category(&self, id: i32) -> GetCategory;

    /// List all categories (`GET /categories.json`).
    pub fn list_categories(&self) -> ListCategories;

    /// Update a category (`PUT /categories/{id}.json`).
    /// - `id`: Category id.
    pub fn update_category(
        &self, id: i32, #[json_in("category")] body: &CategoryEdit,
    ) -> UpdateCategory;
}

#[operation(GET, "/categories/count.json")]
pub struct CountCategories(Call<Count, Problem>);
#[operation(POST, "/categories.json", envelope("category"))]
pub struct CreateCategory(Call<Category, Problem>);
#[operation(DELETE, "/categories/{id}.json", errors(404 = NotFound))]
pub struct DeleteCategory(Call<Deletion, Problem>);
#[operation(GET, "/categories/{id}.json", envelope("category"), errors(404 = NotFound))]
pub struct GetCategory(Call<Category, Problem>);
#[operation(GET, "/categories.json")]
pub struct ListCategories(Call<Vec<CategoryEnvelope>, Problem>);
#[operation(PUT, "/categories/{id}.json", envelope("category"), errors(404 = NotFound))]
pub struct UpdateCategory(Call<Category, Problem>);
