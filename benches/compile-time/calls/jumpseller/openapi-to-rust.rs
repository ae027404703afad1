//! Three operations of Jumpseller, by openapi-to-rust's crate, which leaves its credentials out.

use std::error::Error;

use client::generated::{
    HttpClient, OrderCreate, OrderCreateEnvelope, OrderCreateProduct, OrderStatus,
};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = HttpClient::new();

    let product = client.get_product(123, Some("en")).await?.product;
    println!("{:?} {:?}", product.name, product.price);

    let listed = client
        .list_products(Some(100), Some(2), None::<&str>)
        .await?;
    for entry in &listed {
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
    let created = client
        .create_order(OrderCreateEnvelope { order })
        .await?
        .order;
    println!("{:?} {:?}", created.id, created.total);
    Ok(())
}
