// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::value;
use super::tested::Client;

#[test]
fn create_product_sends_body_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("secret")
        .authtoken("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"name": "My new Product!", "price": 100}"#);
    let call = client.create_product(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(r#"{"product": {"name": "My new Product!", "price": 100}}"#);
}

#[test]
fn create_product_sends_body_php() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("secret")
        .authtoken("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"name": "My updated Product!", "price": 99}"#);
    let call = client.create_product(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(r#"{"product": {"name": "My updated Product!", "price": 99}}"#);
}

#[test]
fn create_product_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("XXXXXX")
        .authtoken("XXXXX")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"name": "My new Product!", "price": 100}"#);
    let call = client.create_product(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.jumpseller.com/v1/products.json?login=XXXXXX&authtoken=XXXXX",
    );
    sent.has_header("Content-Type", "application/json");
    sent.has_json(r#"{"product": {"name": "My new Product!", "price": 100}}"#);
}

#[test]
fn delete_product_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("XXXXXX")
        .authtoken("XXXXX")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.delete_product(123).call();
    let sent = recorder.sent(call);
    sent.is(
        "DELETE",
        "https://api.jumpseller.com/v1/products/123.json?login=XXXXXX&authtoken=XXXXX",
    );
    sent.has_no_body();
}

#[test]
fn list_products_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("XXXXXX")
        .authtoken("XXXXX")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_products().call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.jumpseller.com/v1/products.json?login=XXXXXX&authtoken=XXXXX",
    );
    sent.has_no_body();
}

#[test]
fn list_products_like_page() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("XXXXXX")
        .authtoken("XXXXX")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_products().limit(100).page(3).call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.jumpseller.com/v1/products.json?login=XXXXXX&authtoken=XXXXX&page=3&limit=100",
    );
    sent.has_no_body();
}

#[test]
fn search_products_like_fields() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("XXXXXX")
        .authtoken("XXXXX")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client
        .search_products("test")
        .fields(&value::<Vec<_>>(r#"["name", "description"]"#))
        .call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.jumpseller.com/v1/products/search.json?login=XXXXXX&authtoken=XXXXX&query=test&fields=name,description",
    );
    sent.has_no_body();
}

#[test]
fn update_product_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("secret")
        .authtoken("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"name": "My updated Product!", "price": 99}"#);
    let call = client.update_product(123, &body).call();
    let sent = recorder.sent(call);
    sent.has_json(r#"{"product": {"name": "My updated Product!", "price": 99}}"#);
}

#[test]
fn update_product_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .login("XXXXXX")
        .authtoken("XXXXX")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"name": "My updated Product!", "price": 99}"#);
    let call = client.update_product(123, &body).call();
    let sent = recorder.sent(call);
    sent.is(
        "PUT",
        "https://api.jumpseller.com/v1/products/123.json?login=XXXXXX&authtoken=XXXXX",
    );
    sent.has_header("Content-Type", "application/json");
    sent.has_json(r#"{"product": {"name": "My updated Product!", "price": 99}}"#);
}
