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
    let body = value(r#"{"name":"My new Product!","price":100}"#);
    let sent = recorder.sent(client.create_product(&body).call());
    sent.has_json(r#"{"product":{"name":"My new Product!","price":100}}"#);
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
    let body = value(r#"{"name":"My updated Product!","price":99}"#);
    let sent = recorder.sent(client.create_product(&body).call());
    sent.has_json(r#"{"product":{"name":"My updated Product!","price":99}}"#);
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
    let body = value(r#"{"name":"My updated Product!","price":99}"#);
    let sent = recorder.sent(client.update_product(123, &body).call());
    sent.has_json(r#"{"product":{"name":"My updated Product!","price":99}}"#);
}
