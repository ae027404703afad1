// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::contacts::{DeleteContact, GetContactsMeta};

#[test]
fn delete_contact_answers_200() {
    answer::<
        DeleteContact,
    >(
        200,
        "application/json",
        r#"{
  "id": "606312a5d233ab8484e18404",
  "ownerId": "ip1-XXXXX",
  "properties": {
    "phoneNumber": "+46123456789",
    "email": "icarus@example.com",
    "firstName": "Icarus",
    "lastName": "Sol",
    "department": "Sales"
  },
  "metadata": {
    "phoneNumber": {
      "isPossiblePhoneNumber": "true",
      "isValidPhoneNumber": "true",
      "phoneNumberType": "MOBILE",
      "parsedMSISDN": "46123456789",
      "isBlocked": "true"
    }
  },
  "labels": [
    "customers",
    "all"
  ]
}"#,
    );
}

#[test]
fn get_contacts_meta_answers_200() {
    answer::<
        GetContactsMeta,
    >(
        200,
        "application/json",
        r#"{
  "totalCount": 10,
  "labels": [
    {
      "labelName": "all",
      "usageCount": 10
    },
    {
      "labelName": "Customer",
      "usageCount": 7
    },
    {
      "labelName": "Coworker",
      "usageCount": 3
    }
  ],
  "properties": [
    {
      "propertyName": "email",
      "usageCount": 9,
      "averageLength": 20,
      "maxLength": 26,
      "minLength": 16
    },
    {
      "propertyName": "firstName",
      "usageCount": 10,
      "averageLength": 5,
      "maxLength": 6,
      "minLength": 3
    },
    {
      "propertyName": "lastName",
      "usageCount": 10,
      "averageLength": 7,
      "maxLength": 12,
      "minLength": 5
    },
    {
      "propertyName": "department",
      "usageCount": 10,
      "averageLength": 4,
      "maxLength": 8,
      "minLength": 3
    },
    {
      "propertyName": "phoneNumber",
      "usageCount": 10,
      "averageLength": 12,
      "maxLength": 12,
      "minLength": 12
    }
  ]
}"#,
    );
}

#[test]
fn list_contacts_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("{key}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client
        .list_contacts()
        .labels(&["Coworker"])
        .properties(&value(r#"{"phoneNumber": "+46123456789"}"#))
        .metadata(&value(r#"{"phoneNumber.isBlocked": "false"}"#))
        .call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.ip1sms.com/v2/contacts?labels=Coworker&properties%5BphoneNumber%5D=%2B46123456789&metadata%5BphoneNumber.isBlocked%5D=false",
    );
    sent.has_header("Authorization", "Bearer {key}");
    sent.has_no_body();
}
