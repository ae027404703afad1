// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, customer::Customer, customer_edit::CustomerEdit,
    customer_envelope::CustomerEnvelope, deletion::Deletion};

#[calls]
impl Client {
    /// Count all customers (`GET /customers/count.json`).
    pub fn count_customers(&self) -> CountCustomers;

    /// Create a customer (`POST /customers.json`).
    pub fn create_customer(&self, #[json_in("customer")] body: &CustomerEdit) -> CreateCustomer;

    /// Delete a customer (`DELETE /customers/{id}.json`).
    /// - `id`: Customer id.
    pub fn delete_customer(&self, id: i32) -> DeleteCustomer;

    /// Get a customer (`GET /customers/{id}.json`).
    /// - `id`: Customer id.
    pub fn get_customer(&self, id: i32) -> GetCustomer;

    /// Get a customer by e-mail address (`GET /customers/email/{email}.json`).
    /// - `email`: E-mail address of the customer.
    pub fn get_customer_by_email(&self, email: &str) -> GetCustomerByEmail;

    /// List all customers (`GET /customers.json`).
    pub fn list_customers(&self) -> ListCustomers;

    /// Update a customer (`PUT /customers/{id}.json`).
    /// - `id`: Customer id.
    pub fn update_customer(
        &self, id: i32, #[json_in("customer")] body: &CustomerEdit,
    ) -> UpdateCustomer;
}

#[operation(GET, "/customers/count.json")]
pub struct CountCustomers(Call<Count, Problem>);
#[operation(POST, "/customers.json", envelope("customer"), errors(404 = NotFound))]
pub struct CreateCustomer(Call<Customer, Problem>);
#[operation(DELETE, "/customers/{id}.json", errors(404 = NotFound))]
pub struct DeleteCustomer(Call<Deletion, Problem>);
#[operation(GET, "/customers/{id}.json", envelope("customer"), errors(404 = NotFound))]
pub struct GetCustomer(Call<Customer, Problem>);
#[operation(GET, "/customers/email/{email}.json", envelope("customer"), errors(404 = NotFound))]
pub struct GetCustomerByEmail(Call<Customer, Problem>);
#[operation(GET, "/customers.json", pages(CustomerEnvelope, page = "page", limit = "limit",
    max_limit = 100))]
pub struct ListCustomers(Call<Vec<CustomerEnvelope>, Problem>);
#[calls]
impl ListCustomers {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(PUT, "/customers/{id}.json", envelope("customer"), errors(404 = NotFound))]
pub struct UpdateCustomer(Call<Customer, Problem>);
