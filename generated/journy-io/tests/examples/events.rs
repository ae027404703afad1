// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::value;
use super::tested::Client;

#[test]
#[expect(deprecated)]
fn track_journey_event_sends_body_user() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"identification": {"user": {"userId": "userId"}}, "name": "login"}"#,
    );
    let call = client.track_journey_event(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{"identification": {"user": {"userId": "userId"}}, "name": "login"}"#,
    );
}

#[test]
#[expect(deprecated)]
fn track_journey_event_sends_body_past() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "identification": {
    "user": {
      "userId": "userId"
    }
  },
  "name": "some_historic_event",
  "triggeredAt": "2021-12-01T10:00:00Z"
}"#,
    );
    let call = client.track_journey_event(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "identification": {
    "user": {
      "userId": "userId"
    }
  },
  "name": "some_historic_event",
  "triggeredAt": "2021-12-01T10:00:00Z"
}"#,
    );
}

#[test]
#[expect(deprecated)]
fn track_journey_event_sends_body_account() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "identification": {
    "account": {
      "accountId": "accountId"
    }
  },
  "name": "reached_monthly_volume",
  "metadata": {
    "number": 1313,
    "string": "string",
    "boolean": true
  }
}"#,
    );
    let call = client.track_journey_event(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "identification": {
    "account": {
      "accountId": "accountId"
    }
  },
  "name": "reached_monthly_volume",
  "metadata": {
    "number": 1313,
    "string": "string",
    "boolean": true
  }
}"#,
    );
}

#[test]
#[expect(deprecated)]
fn track_journey_event_sends_body_user_in_account() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "identification": {
    "user": {
      "userId": "userId"
    },
    "account": {
      "accountId": "accountId"
    }
  },
  "name": "updated_settings"
}"#,
    );
    let call = client.track_journey_event(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "identification": {
    "user": {
      "userId": "userId"
    },
    "account": {
      "accountId": "accountId"
    }
  },
  "name": "updated_settings"
}"#,
    );
}
