// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::value;
use super::tested::Client;

#[test]
fn delete_user_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"identification": {"userId": "userId", "email": "name@domain.tld"}}"#,
    );
    let call = client.delete_user(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{"identification": {"userId": "userId", "email": "name@domain.tld"}}"#,
    );
}

#[test]
fn upsert_user_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "identification": {
    "userId": "userId",
    "email": "name@domain.tld"
  },
  "properties": {
    "full_name": "John Doe",
    "first_name": "John",
    "last_name": "Doe",
    "phone": "123",
    "is_admin": true,
    "age": 26,
    "array_of_values": [
      "value1",
      "value2"
    ],
    "key_with_empty_value": "",
    "this_property_will_be_deleted": null
  }
}"#,
    );
    let call = client.upsert_user(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "identification": {
    "userId": "userId",
    "email": "name@domain.tld"
  },
  "properties": {
    "full_name": "John Doe",
    "first_name": "John",
    "last_name": "Doe",
    "phone": "123",
    "is_admin": true,
    "age": 26,
    "array_of_values": [
      "value1",
      "value2"
    ],
    "key_with_empty_value": "",
    "this_property_will_be_deleted": null
  }
}"#,
    );
}
