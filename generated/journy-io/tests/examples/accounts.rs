// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::value;
use super::tested::Client;

#[test]
fn add_user_to_account_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "account": {
    "accountId": "accountId"
  },
  "users": [
    {
      "identification": {
        "userId": "userId1"
      }
    },
    {
      "identification": {
        "userId": "userId2"
      }
    }
  ]
}"#,
    );
    let call = client.add_user_to_account(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "account": {
    "accountId": "accountId"
  },
  "users": [
    {
      "identification": {
        "userId": "userId1"
      }
    },
    {
      "identification": {
        "userId": "userId2"
      }
    }
  ]
}"#,
    );
}

#[test]
fn delete_account_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"identification": {"accountId": "accountId", "domain": "acme-inc.com"}}"#,
    );
    let call = client.delete_account(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{"identification": {"accountId": "accountId", "domain": "acme-inc.com"}}"#,
    );
}

#[test]
fn remove_user_from_account_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "account": {
    "accountId": "accountId"
  },
  "users": [
    {
      "identification": {
        "userId": "userId1"
      }
    },
    {
      "identification": {
        "userId": "userId2"
      }
    }
  ]
}"#,
    );
    let call = client.remove_user_from_account(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "account": {
    "accountId": "accountId"
  },
  "users": [
    {
      "identification": {
        "userId": "userId1"
      }
    },
    {
      "identification": {
        "userId": "userId2"
      }
    }
  ]
}"#,
    );
}

#[test]
fn upsert_account_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "identification": {
    "accountId": "accountId",
    "domain": "acme-inc.com"
  },
  "properties": {
    "name": "ACME, Inc",
    "mrr": 399,
    "plan": "Pro",
    "is_paying": true,
    "key_with_empty_value": "",
    "array_of_values": [
      "value1",
      "value2"
    ],
    "this_property_will_be_deleted": null
  }
}"#,
    );
    let call = client.upsert_account(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "identification": {
    "accountId": "accountId",
    "domain": "acme-inc.com"
  },
  "properties": {
    "name": "ACME, Inc",
    "mrr": 399,
    "plan": "Pro",
    "is_paying": true,
    "key_with_empty_value": "",
    "array_of_values": [
      "value1",
      "value2"
    ],
    "this_property_will_be_deleted": null
  }
}"#,
    );
}
