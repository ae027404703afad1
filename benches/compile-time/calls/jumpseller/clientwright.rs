//! Three operations of Jumpseller, by our crate.

use std::{env, error::Error};

use client::Client;
use client::types::order_create::OrderCreate;
use client::types::order_create_product::OrderCreateProduct;
use client::types::order_status::OrderStatus;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder()
        .login(&env::var("LOGIN")?)
        .authtoken(&env::var("AUTHTOKEN")?)
        .build()?;

    let product = client.get_product(123).locale("en").send().await?;
    println!("{:?} {:?}", product.name, product.price);

    let listed = client.list_products().limit(100).page(2).send().await?;
    for entry in listed.iter() {
        println!("{:?} {:?}", entry.product.name, entry.product.price);
    }

    let item = OrderCreateProduct::new().id(123).qty(2);
    let order = OrderCreate::new()
        .status(OrderStatus::Paid)
        .products(&[item])
        .shipping_method_name("Post")
        .shipping_price(4.5);
    let created = client.create_order(&order).send().await?;
    println!("{:?} {:?}", created.id, created.total);
    Ok(())
}
