// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{customer_category::CustomerCategory,
    customer_category_edit::CustomerCategoryEdit,
    customer_category_envelope::CustomerCategoryEnvelope, customer_envelope::CustomerEnvelope,
    customer_to_customer_category::CustomerToCustomerCategory, deletion::Deletion};

#[calls]
impl Client {
    /// Add customers to a customer category (`POST /customer_categories/{id}/customers.json`).
    /// - `id`: Customer category id.
    pub fn add_customers_to_customer_category(
        &self, id: i32, #[json_in("customers")] body: &[CustomerToCustomerCategory],
    ) -> AddCustomersToCustomerCategory;

    /// Create a customer category (`POST /customer_categories.json`).
    pub fn create_customer_category(
        &self, #[json_in("category")] body: &CustomerCategoryEdit,
    ) -> CreateCustomerCategory;

    /// Delete a customer category (`DELETE /customer_categories/{id}.json`).
    /// - `id`: Customer category id.
    pub fn delete_customer_category(&self, id: i32) -> DeleteCustomerCategory;

    /// Get a customer category (`GET /customer_categories/{id}.json`).
    /// - `id`: Customer category id.
    pub fn get_customer_category(&self, id: i32) -> GetCustomerCategory;

    /// List all customer categories (`GET /customer_categories.json`).
    pub fn list_customer_categories(&self) -> ListCustomerCategories;

    /// List the customers in a customer category (`GET /customer_categories/{id}/customers.json`).
    /// - `id`: Customer category id.
    pub fn list_customers_in_customer_category(&self, id: i32) -> ListCustomersInCustomerCategory;

    /// Remove customers from a customer category
    /// (`DELETE /customer_categories/{id}/customers.json`).
    /// - `id`: Customer category id.
    pub fn remove_customers_from_customer_category(
        &self, id: i32, #[json_in("customers")] body: &[CustomerToCustomerCategory],
    ) -> RemoveCustomersFromCustomerCategory;

    /// Update a customer category (`PUT /customer_categories/{id}.json`).
    /// - `id`: Customer category id.
    pub fn update_customer_category(
        &self, id: i32, #[json_in("category")] body: &CustomerCategoryEdit,
    ) -> UpdateCustomerCategory;
}

#[operation(POST, "/customer_categories/{id}/customers.json", errors(404 = NotFound))]
pub struct AddCustomersToCustomerCategory(Call<Vec<CustomerEnvelope>, Problem>);
#[operation(POST, "/customer_categories.json", envelope("category", "customer_category"),
    errors(404 = NotFound))]
pub struct CreateCustomerCategory(Call<CustomerCategory, Problem>);
#[operation(DELETE, "/customer_categories/{id}.json", errors(404 = NotFound))]
pub struct DeleteCustomerCategory(Call<Deletion, Problem>);
#[operation(GET, "/customer_categories/{id}.json", envelope("category", "customer_category"),
    errors(404 = NotFound))]
pub struct GetCustomerCategory(Call<CustomerCategory, Problem>);
#[operation(GET, "/customer_categories.json", pages(CustomerCategoryEnvelope, page = "page",
    limit = "limit", max_limit = 100))]
pub struct ListCustomerCategories(Call<Vec<CustomerCategoryEnvelope>, Problem>);
#[calls]
impl ListCustomerCategories {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(GET, "/customer_categories/{id}/customers.json", errors(404 = NotFound))]
pub struct ListCustomersInCustomerCategory(Call<Vec<CustomerEnvelope>, Problem>);
#[operation(DELETE, "/customer_categories/{id}/customers.json", errors(404 = NotFound))]
pub struct RemoveCustomersFromCustomerCategory(Call<Deletion, Problem>);
#[operation(PUT, "/customer_categories/{id}.json", envelope("category", "customer_category"),
    errors(404 = NotFound))]
pub struct UpdateCustomerCategory(Call<CustomerCategory, Problem>);
