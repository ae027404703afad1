// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    customer_category::CustomerCategory, customer_category_edit::CustomerCategoryEdit,
    customer_category_envelope::CustomerCategoryEnvelope,
    customer_envelope::CustomerEnvelope,
    customer_to_customer_category::CustomerToCustomerCategory, deletion::Deletion,
};

#[inlined]
impl Client {
    /// Add customers to a customer category (`POST /customer_categories/{id}/customers.json`).
    /// - `id`: Customer category id.
    pub fn add_customers_to_customer_category(
        &self,
        id: i32,
        body: &[CustomerToCustomerCategory],
    ) -> AddCustomersToCustomerCategory {
        let call = self.0.call::<AddCustomersToCustomerCategory>().path("id", &id);
        AddCustomersToCustomerCategory(call.json_in("customers", &body))
    }

    /// Create a customer category (`POST /customer_categories.json`).
    pub fn create_customer_category(
        &self,
        body: &CustomerCategoryEdit,
    ) -> CreateCustomerCategory {
        let call = self.0.call::<CreateCustomerCategory>();
        CreateCustomerCategory(call.json_in("category", body))
    }

    /// Delete a customer category (`DELETE /customer_categories/{id}.json`).
    /// - `id`: Customer category id.
    pub fn delete_customer_category(&self, id: i32) -> DeleteCustomerCategory {
        DeleteCustomerCategory(self.0.call::<DeleteCustomerCategory>().path("id", &id))
    }

    /// Get a customer category (`GET /customer_categories/{id}.json`).
    /// - `id`: Customer category id.
    pub fn get_customer_category(&self, id: i32) -> GetCustomerCategory {
        GetCustomerCategory(self.0.call::<GetCustomerCategory>().path("id", &id))
    }

    /// List all customer categories (`GET /customer_categories.json`).
    pub fn list_customer_categories(&self) -> ListCustomerCategories {
        ListCustomerCategories(self.0.call::<ListCustomerCategories>())
    }

    /// List the customers in a customer category (`GET /customer_categories/{id}/customers.json`).
    /// - `id`: Customer category id.
    pub fn list_customers_in_customer_category(
        &self,
        id: i32,
    ) -> ListCustomersInCustomerCategory {
        let call = self.0.call::<ListCustomersInCustomerCategory>();
        ListCustomersInCustomerCategory(call.path("id", &id))
    }

    /// Remove customers from a customer category
    /// (`DELETE /customer_categories/{id}/customers.json`).
    /// - `id`: Customer category id.
    pub fn remove_customers_from_customer_category(
        &self,
        id: i32,
        body: &[CustomerToCustomerCategory],
    ) -> RemoveCustomersFromCustomerCategory {
        let call = self.0.call::<RemoveCustomersFromCustomerCategory>().path("id", &id);
        RemoveCustomersFromCustomerCategory(call.json_in("customers", &body))
    }

    /// Update a customer category (`PUT /customer_categories/{id}.json`).
    /// - `id`: Customer category id.
    pub fn update_customer_category(
        &self,
        id: i32,
        body: &CustomerCategoryEdit,
    ) -> UpdateCustomerCategory {
        let call = self.0.call::<UpdateCustomerCategory>().path("id", &id);
        UpdateCustomerCategory(call.json_in("category", body))
    }
}

#[operation(POST, "/customer_categories/{id}/customers.json", errors(404 = NotFound))]
pub struct AddCustomersToCustomerCategory(Call<Vec<CustomerEnvelope>, Problem>);
#[operation(
    POST,
    "/customer_categories.json",
    envelope("category", "customer_category"),
    errors(404 = NotFound)
)]
pub struct CreateCustomerCategory(Call<CustomerCategory, Problem>);
#[operation(DELETE, "/customer_categories/{id}.json", errors(404 = NotFound))]
pub struct DeleteCustomerCategory(Call<Deletion, Problem>);
#[operation(
    GET,
    "/customer_categories/{id}.json",
    envelope("category", "customer_category"),
    errors(404 = NotFound)
)]
pub struct GetCustomerCategory(Call<CustomerCategory, Problem>);
#[operation(GET, "/customer_categories.json")]
pub struct ListCustomerCategories(Call<Vec<CustomerCategoryEnvelope>, Problem>);
#[inlined]
impl ListCustomerCategories {
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
}

#[operation(GET, "/customer_categories/{id}/customers.json", errors(404 = NotFound))]
pub struct ListCustomersInCustomerCategory(Call<Vec<CustomerEnvelope>, Problem>);
#[operation(DELETE, "/customer_categories/{id}/customers.json", errors(404 = NotFound))]
pub struct RemoveCustomersFromCustomerCategory(Call<Deletion, Problem>);
#[operation(
    PUT,
    "/customer_categories/{id}.json",
    envelope("category", "customer_category"),
    errors(404 = NotFound)
)]
pub struct UpdateCustomerCategory(Call<CustomerCategory, Problem>);
