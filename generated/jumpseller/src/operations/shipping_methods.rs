// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{deletion::Deletion, shipping_method::ShippingMethod,
    shipping_method_edit::ShippingMethodEdit, shipping_method_envelope::ShippingMethodEnvelope};

#[calls]
impl Client {
    /// Create a shipping method (`POST /shipping_methods.json`).
    pub fn create_shipping_method(
        &self, #[json_in("shipping_method")] body: &ShippingMethodEdit,
    ) -> CreateShippingMethod;

    /// Delete a shipping method (`DELETE /shipping_methods/{id}.json`).
    /// - `id`: Shipping method id.
    pub fn delete_shipping_method(&self, id: i32) -> DeleteShippingMethod;

    /// Get a shipping method (`GET /shipping_methods/{id}.json`).
    /// - `id`: Shipping method id.
    pub fn get_shipping_method(&self, id: i32) -> GetShippingMethod;

    /// List all shipping methods (`GET /shipping_methods.json`).
    pub fn list_shipping_methods(&self) -> ListShippingMethods;

    /// Update a shipping method (`PUT /shipping_methods/{id}.json`).
    /// - `id`: Shipping method id.
    pub fn update_shipping_method(
        &self, id: i32, #[json_in("shipping_method")] body: &ShippingMethodEdit,
    ) -> UpdateShippingMethod;
}

#[operation(POST, "/shipping_methods.json", envelope("shipping_method"), errors(404 = NotFound))]
pub struct CreateShippingMethod(Call<ShippingMethod, Problem>);
#[operation(DELETE, "/shipping_methods/{id}.json", errors(404 = NotFound))]
pub struct DeleteShippingMethod(Call<Deletion, Problem>);
#[operation(GET, "/shipping_methods/{id}.json", envelope("shipping_method"),
    errors(404 = NotFound))]
pub struct GetShippingMethod(Call<ShippingMethod, Problem>);
#[operation(GET, "/shipping_methods.json")]
pub struct ListShippingMethods(Call<Vec<ShippingMethodEnvelope>, Problem>);
#[operation(PUT, "/shipping_methods/{id}.json", envelope("shipping_method"),
    errors(404 = NotFound))]
pub struct UpdateShippingMethod(Call<ShippingMethod, Problem>);
