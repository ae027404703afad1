//! Three operations of Jumpseller, by oas3-gen's crate.

use std::{env, error::Error};

use client::{
    ApiResponse, CreateOrderRequest, GetProductRequest, GetProductRequestPath,
    GetProductRequestQuery, JumpsellerClient, ListProductsRequest, ListProductsRequestQuery,
    OrderCreate, OrderCreateEnvelope, OrderCreateProduct, OrderStatus,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = JumpsellerClient::new()
        .with_login(env::var("LOGIN")?)
        .with_authtoken(env::var("AUTHTOKEN")?);

    let path = GetProductRequestPath { id: 123 };
    let query = GetProductRequestQuery {
        locale: Some("en".to_owned()),
    };
    let ApiResponse::Ok(product) = client
        .get_product(GetProductRequest { path, query })
        .await?
    else {
        return Err("no product".into());
    };
    println!(
        "{:?} {:?}",
        product.body.product.name, product.body.product.price
    );

    let query = ListProductsRequestQuery {
        limit: Some(100),
        page: Some(2),
        ..Default::default()
    };
    let ApiResponse::Ok(listed) = client.list_products(ListProductsRequest { query }).await? else {
        return Err("no products".into());
    };
    for entry in &listed.body {
        println!("{:?} {:?}", entry.product.name, entry.product.price);
    }

    let item = OrderCreateProduct {
        id: Some(123),
        qty: Some(2),
        ..Default::default()
    };
    let order = OrderCreate {
        status: Some(OrderStatus::Paid),
        products: Some(vec![item]),
        shipping_method_name: Some("Post".to_owned()),
        shipping_price: Some(4.5),
        ..Default::default()
    };
    let body = OrderCreateEnvelope { order };
    let ApiResponse::Ok(created) = client.create_order(CreateOrderRequest { body }).await? else {
        return Err("no order".into());
    };
    println!("{:?} {:?}", created.body.order.id, created.body.order.total);
    Ok(())
}
