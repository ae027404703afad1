// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, deletion::Deletion, page::Page, page_edit::PageEdit,
    page_envelope::PageEnvelope};

#[calls]
impl Client {
    /// Count all pages (`GET /pages/count.json`).
    pub fn count_pages(&self) -> CountPages;

    /// Create a page (`POST /pages.json`).
    pub fn create_page(&self, #[json_in("page")] body: &PageEdit) -> CreatePage;

    /// Delete a page (`DELETE /pages/{id}.json`).
    /// - `id`: Page id.
    pub fn delete_page(&self, id: i32) -> DeletePage;

    /// Get a page (`GET /pages/{id}.json`).
    /// - `id`: Page id.
    pub fn get_page(&self, id: i32) -> GetPage;

    /// List all pages (`GET /pages.json`).
    pub fn list_pages(&self) -> ListPages;

    /// Update a page (`PUT /pages/{id}.json`).
    /// - `id`: Page id.
    pub fn update_page(&self, id: i32, #[json_in("page")] body: &PageEdit) -> UpdatePage;
}

#[operation(GET, "/pages/count.json")]
pub struct CountPages(Call<Count, Problem>);
#[operation(POST, "/pages.json", envelope("page"))]
pub struct CreatePage(Call<Page, Problem>);
#[operation(DELETE, "/pages/{id}.json", errors(404 = NotFound))]
pub struct DeletePage(Call<Deletion, Problem>);
#[operation(GET, "/pages/{id}.json", envelope("page"), errors(404 = NotFound))]
pub struct GetPage(Call<Page, Problem>);
#[operation(GET, "/pages.json", pages(PageEnvelope, page = "page", limit = "limit",
    max_limit = 100))]
pub struct ListPages(Call<Vec<PageEnvelope>, Problem>);
#[calls]
impl ListPages {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(PUT, "/pages/{id}.json", envelope("page"), errors(404 = NotFound))]
pub struct UpdatePage(Call<Page, Problem>);
