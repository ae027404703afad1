// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    deletion::Deletion, shipping_method::ShippingMethod,
    shipping_method_edit::ShippingMethodEdit,
    shipping_method_envelope::ShippingMethodEnvelope,
};

#[inlined]
impl Client {
    /// Create a shipping method (`POST /shipping_methods.json`).
    pub fn create_shipping_method(
        &self,
        body: &ShippingMethodEdit,
    ) -> CreateShippingMethod {
        let call = self.0.call::<CreateShippingMethod>();
        CreateShippingMethod(call.json_in("shipping_method", body))
    }

    /// Delete a shipping method (`DELETE /shipping_methods/{id}.json`).
    /// - `id`: Shipping method id.
    pub fn delete_shipping_method(&self, id: i32) -> DeleteShippingMethod {
        DeleteShippingMethod(self.0.call::<DeleteShippingMethod>().path("id", &id))
    }

    /// Get a shipping method (`GET /shipping_methods/{id}.json`).
    /// - `id`: Shipping method id.
    pub fn get_shipping_method(&self, id: i32) -> GetShippingMethod {
        GetShippingMethod(self.0.call::<GetShippingMethod>().path("id", &id))
    }

    /// List all shipping methods (`GET /shipping_methods.json`).
    pub fn list_shipping_methods(&self) -> ListShippingMethods {
        ListShippingMethods(self.0.call::<ListShippingMethods>())
    }

    /// Update a shipping method (`PUT /shipping_methods/{id}.json`).
    /// - `id`: Shipping method id.
    pub fn update_shipping_method(
        &self,
        id: i32,
        body: &ShippingMethodEdit,
    ) -> UpdateShippingMethod {
        let call = self.0.call::<UpdateShippingMethod>().path("id", &id);
        UpdateShippingMethod(call.json_in("shipping_method", body))
    }
}

#[operation(POST, "/shipping_methods.json", envelope("shipping_method"), errors(404 = NotFound))]
pub struct CreateShippingMethod(Call<ShippingMethod, Problem>);
#[operation(DELETE, "/shipping_methods/{id}.json", errors(404 = NotFound))]
pub struct DeleteShippingMethod(Call<Deletion, Problem>);
#[operation(
    GET,
    "/shipping_methods/{id}.json",
    envelope("shipping_method"),
    errors(404 = NotFound)
)]
pub struct GetShippingMethod(Call<ShippingMethod, Problem>);
#[operation(GET, "/shipping_methods.json")]
pub struct ListShippingMethods(Call<Vec<ShippingMethodEnvelope>, Problem>);
#[operation(
    PUT,
    "/shipping_methods/{id}.json",
    envelope("shipping_method"),
    errors(404 = NotFound)
)]
pub struct UpdateShippingMethod(Call<ShippingMethod, Problem>);
