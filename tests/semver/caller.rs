// A caller who uses all there is. It compiles against every version of the client: that is the test.

use client::types::color::Color;
use client::types::new_order::NewOrder;
use client::types::product::{Price, Product, Size};
use client::{Client, Problem};

fn width(product: &Product) -> Option<f64> {
    let size: Option<&Size> = product.size.as_ref();
    size.and_then(|size| size.width)
}

fn describe(product: &Product) -> String {
    let color = match &product.color {
        Some(Color::Red) => "red".to_owned(),
        Some(Color::Green) => "green".to_owned(),
        Some(other) => other.to_string(),
        None => "plain".to_owned(),
    };
    let price = match &product.price {
        Some(Price::Number(price)) => price.to_string(),
        Some(Price::String(price)) => price.clone(),
        _ => "free".to_owned(),
    };
    format!("{}, {color}, {price}, {:?}", product.name, width(product))
}

#[test]
fn the_caller_works() {
    let recorder = clientwright_runtime::Recorder::new()
        .answer(200, "application/json", r#"{"name":"Cup","color":"blue","price":1.5,"size":{"width":2},"stock":3}"#)
        .answer(404, "application/json", r#"{"id":8}"#)
        .answer(200, "application/json", r#"{"id":9,"size":{"height":1}}"#)
        .answer(200, "application/json", r#"[{"id":9}]"#);
    let client: Client = Client::builder().transport(recorder).build().expect("a known server");
    crate::support::run(async {
        let product = client.get_product(7).lang("en").send().await.expect("a product");
        assert_eq!(describe(&product), "Cup, blue, 1.5, Some(2.0)");
        let error: client::Error = client.get_product(8).send().await.expect_err("a 404");
        match error.problem() {
            Some(Problem::Missing(missing)) => assert_eq!(missing.id, 8),
            other => panic!("{other:?}"),
        }
        let order = client.add_order(&NewOrder::new(7).note("soon")).send().await.expect("an order");
        assert_eq!(order.id, 9);
        let orders = client.list_orders().page(2).pages_("all").send().await.expect("orders");
        assert_eq!(orders[0].id, 9);
    });
    let headers = client::runtime::HeaderMap::new();
    let body = br#"{"name":"Mug","color":"red","stock":3}"#;
    let product: Product = client::callbacks::product_changed::parse(&headers, body).expect("a product");
    assert_eq!(describe(&product), "Mug, red, free, None");
}
