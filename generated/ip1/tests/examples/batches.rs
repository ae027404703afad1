// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::batches::{CreateBatch, GetMessage};

#[test]
fn create_batch_answers_200() {
    answer::<
        CreateBatch,
    >(
        200,
        "application/json",
        r#"{
  "id": "5bc86b6e85c7209830f96936",
  "sender": "46101606060",
  "body": "Hi my name is {name}",
  "owner": "ip1-XXXXX",
  "direction": "MT",
  "type": "flash",
  "datacoding": "GSM",
  "priority": 1,
  "templated": true,
  "priceSummary": {
    "total": 0.125,
    "currency": "EUR",
    "average": 0.0416
  },
  "messageSummary": {
    "101": {
      "messages": 43,
      "sms": 86
    },
    "102": {
      "messages": 3,
      "sms": 6
    },
    "201": {
      "messages": 142,
      "sms": 284
    }
  },
  "deliveryWindows": [
    {
      "opens": "2025-11-12T17:00:19Z",
      "closes": "2025-11-18T17:00:19Z"
    },
    {
      "opens": "2025-11-20T17:00:19Z",
      "closes": "2025-11-26T17:00:19Z"
    }
  ],
  "status": 112,
  "deliveryReportUrl": "https://api.example.com/sms/deliveryreport",
  "reference": "A client reference",
  "tags": [
    "marketing",
    "auth",
    "etc"
  ]
}"#,
    );
}

#[test]
fn create_batch_answers_201() {
    answer::<
        CreateBatch,
    >(
        201,
        "application/json",
        r#"{
  "id": "5bc86b6e85c7209830f96936",
  "sender": "46101606060",
  "body": "Hi my name is {name}",
  "owner": "ip1-XXXXX",
  "direction": "MT",
  "type": "flash",
  "datacoding": "GSM",
  "priority": 1,
  "templated": true,
  "priceSummary": {
    "total": 0.125,
    "currency": "EUR",
    "average": 0.0416
  },
  "messageSummary": {
    "101": {
      "messages": 43,
      "sms": 86
    },
    "102": {
      "messages": 3,
      "sms": 6
    },
    "201": {
      "messages": 142,
      "sms": 284
    }
  },
  "deliveryWindows": [
    {
      "opens": "2025-11-12T17:00:19Z",
      "closes": "2025-11-18T17:00:19Z"
    },
    {
      "opens": "2025-11-20T17:00:19Z",
      "closes": "2025-11-26T17:00:19Z"
    }
  ],
  "status": 112,
  "deliveryReportUrl": "https://api.example.com/sms/deliveryreport",
  "reference": "A client reference",
  "tags": [
    "marketing",
    "auth",
    "etc"
  ]
}"#,
    );
}

#[test]
fn create_batch_sends_body_smallest() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "sender": "iP1",
  "recipients": [
    "456189040623",
    "175368927054",
    "392094880589",
    "568798567631"
  ],
  "body": "A very nice message"
}"#,
    );
    let call = client.create_batch(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "sender": "iP1",
  "recipients": [
    "456189040623",
    "175368927054",
    "392094880589",
    "568798567631"
  ],
  "body": "A very nice message"
}"#,
    );
}

#[test]
fn create_batch_sends_body_full() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "sender": "iP1",
  "recipients": {
    "456189040623": {
      "sign": "sent by Bob"
    },
    "175368927054": {},
    "392094880589": {},
    "568798567631": {},
    "default": {
      "sign": " sent by iP.1"
    }
  },
  "body": "A very nice message{sign}",
  "type": "sms",
  "datacoding": "gsm",
  "priority": 1,
  "deliveryWindows": [
    {
      "opens": "2025-11-12T17:00:19Z",
      "closes": "2025-11-19T17:00:19Z"
    }
  ],
  "deliveryReportUrl": "https://api.example.com/sms/deliveryreport",
  "reference": "A client reference",
  "tags": [
    "marketing",
    " ux",
    "design"
  ]
}"#,
    );
    let call = client.create_batch(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "sender": "iP1",
  "recipients": {
    "456189040623": {
      "sign": "sent by Bob"
    },
    "175368927054": {},
    "392094880589": {},
    "568798567631": {},
    "default": {
      "sign": " sent by iP.1"
    }
  },
  "body": "A very nice message{sign}",
  "type": "sms",
  "datacoding": "gsm",
  "priority": 1,
  "deliveryWindows": [
    {
      "opens": "2025-11-12T17:00:19Z",
      "closes": "2025-11-19T17:00:19Z"
    }
  ],
  "deliveryReportUrl": "https://api.example.com/sms/deliveryreport",
  "reference": "A client reference",
  "tags": [
    "marketing",
    " ux",
    "design"
  ]
}"#,
    );
}

#[test]
fn get_message_answers_200() {
    answer::<
        GetMessage,
    >(
        200,
        "application/json",
        r#"{
  "id": "5bcf4324ee47dee41a9dbb13",
  "batchId": "5bc86b6e85c7209830f96936",
  "owner": "ip1-XXXXX",
  "sender": "iP1",
  "recipient": "456189040623",
  "body": "Hi my name is earl",
  "direction": "mt",
  "segments": 1,
  "type": "SMS",
  "datacoding": "ucs",
  "priority": 1,
  "price": 0.0416,
  "currency": "EUR"
}"#,
    );
}
