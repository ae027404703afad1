// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{count::Count, order::Order, order_create::OrderCreate,
    order_edit::OrderEdit, order_envelope::OrderEnvelope, order_history::OrderHistory,
    order_history_edit::OrderHistoryEdit, order_history_envelope::OrderHistoryEnvelope,
    order_status::OrderStatus};

#[calls]
impl Client {
    /// Count all orders (`GET /orders/count.json`).
    pub fn count_orders(&self) -> CountOrders;

    /// Create an order (`POST /orders.json`).
    ///
    /// Products keep the values that are given for them here.
    pub fn create_order(&self, #[json_in("order")] body: &OrderCreate) -> CreateOrder;

    /// Add to the history of an order (`POST /orders/{id}/history.json`).
    /// - `id`: Order id.
    pub fn create_order_history(
        &self, id: i32, #[json_in("order_history")] body: &OrderHistoryEdit,
    ) -> CreateOrderHistory;

    /// Get an order (`GET /orders/{id}.json`).
    /// - `id`: Order id.
    pub fn get_order(&self, id: i32) -> GetOrder;

    /// List the history of an order (`GET /orders/{id}/history.json`).
    /// - `id`: Order id.
    pub fn list_order_history(&self, id: i32) -> ListOrderHistory;

    /// List all orders (`GET /orders.json`).
    pub fn list_orders(&self) -> ListOrders;

    /// List the orders after an id (`GET /orders/after/{id}.json`).
    ///
    /// Orders with a greater id than the given one.
    /// - `id`: Order id.
    pub fn list_orders_after(&self, id: i32) -> ListOrdersAfter;

    /// List the orders of a status (`GET /orders/status/{status}.json`).
    /// - `status`: Status of the orders.
    pub fn list_orders_by_status(&self, status: OrderStatus) -> ListOrdersByStatus;

    /// Update an order (`PUT /orders/{id}.json`).
    ///
    /// Changes nothing but the fields of the body. A new shipment status is told by e-mail.
    /// - `id`: Order id.
    pub fn update_order(&self, id: i32, #[json_in("order")] body: &OrderEdit) -> UpdateOrder;
}

#[operation(GET, "/orders/count.json")]
pub struct CountOrders(Call<Count, Problem>);
#[operation(POST, "/orders.json", envelope("order"))]
pub struct CreateOrder(Call<Order, Problem>);
#[operation(POST, "/orders/{id}/history.json", envelope("order_history"))]
pub struct CreateOrderHistory(Call<OrderHistory, Problem>);
#[operation(GET, "/orders/{id}.json", envelope("order"), errors(404 = NotFound))]
pub struct GetOrder(Call<Order, Problem>);
#[operation(GET, "/orders/{id}/history.json")]
pub struct ListOrderHistory(Call<Vec<OrderHistoryEnvelope>, Problem>);
#[operation(GET, "/orders.json", pages(OrderEnvelope, page = "page", limit = "limit",
    max_limit = 100))]
pub struct ListOrders(Call<Vec<OrderEnvelope>, Problem>);
#[calls]
impl ListOrders {
    /// Entries per page. At most 200. The server's default is `50`.
    pub fn limit(self, #[query] limit: i64) -> Self;
    /// Page number. The server's default is `1`.
    pub fn page(self, #[query] page: i64) -> Self;
}

#[operation(GET, "/orders/after/{id}.json", errors(404 = NotFound), pages(OrderEnvelope,
    cursor = "{id}", last_item = "/order/id"))]
pub struct ListOrdersAfter(Call<Vec<OrderEnvelope>, Problem>);
#[operation(GET, "/orders/status/{status}.json", errors(404 = StatusInvalid))]
pub struct ListOrdersByStatus(Call<Vec<OrderEnvelope>, Problem>);
#[operation(PUT, "/orders/{id}.json", envelope("order"), errors(404 = NotFound))]
pub struct UpdateOrder(Call<Order, Problem>);
