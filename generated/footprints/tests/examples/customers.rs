// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::customers::{DeleteCustomer, GetCustomer, UpdateCustomer};

#[test]
fn delete_customer_answers_200() {
    answer::<DeleteCustomer>(200, "application/json", r#"{"status": "success"}"#);
}

#[test]
fn delete_customer_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"userExternalId": "2446456"}"#);
    let call = client.delete_customer(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(&[("userExternalId", "2446456")]);
}

#[test]
fn delete_customer_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"userExternalId": "2446456"}"#);
    let call = client.delete_customer(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "DELETE",
        "https://api.example.com/api/client?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(&[("userExternalId", "2446456")]);
}

#[test]
fn get_customer_answers_200() {
    answer::<
        GetCustomer,
    >(
        200,
        "application/json",
        r#"{
  "_id": "5e7adfb9f583635122272a45",
  "userFirstName": "Test",
  "userLastName": "Test",
  "userEmail": "test@test.com",
  "userPhone": "0700000000",
  "timestamp": "2018-08-20T15:35:22.024Z",
  "createdAt": "2018-08-20T15:35:21.962Z",
  "type": "B2C",
  "__v": 2,
  "kidsAge": [],
  "interests": [],
  "preferences": [],
  "employees": [],
  "marketingChannels": [],
  "pointsOfPresence": [],
  "interactionsTimeline": [
    {
      "createdAt": "2018-08-20T15:35:22.024Z",
      "timestamp": "2018-08-20T15:35:22.024Z",
      "icon": "icon-location-city",
      "offlineCampaignId": null,
      "offerCategoryId": {
        "applicationKeys": [],
        "consultants": [],
        "locations": [
          "59f8385a65157484ba1d11d",
          "55f838e128a157484ba1d230"
        ],
        "offers": [
          {
            "_id": "5a05eafff1fa75415cc21f7d",
            "name": "Contests and prizes",
            "description": "",
            "price": "",
            "offerCategoryId": "5a053cc5b425fe79a0a51254",
            "userId": "59f855060e3f1a7c9247c4b1",
            "timestamp": "2017-11-08T11:31:11.633Z",
            "createdAt": "2017-11-08T11:31:11.633Z",
            "__v": "0"
          }
        ],
        "__v": 2,
        "createdAt": "2017-11-06T10:43:17.124Z",
        "timestamp": "2017-11-08T11:32:32.304Z",
        "description": "",
        "name": "Offline campaigns",
        "_id": "5a103cc5b425fe79a0a41253"
      },
      "leadId": "5b7adfb9f58383518b332a46"
    }
  ],
  "personalAssistance": [],
  "leads": [
    {
      "history": [
        {
          "__v": 0,
          "leadId": "5b7adfb9f58383518b332a46",
          "userFirstName": "Test",
          "userLastName": "Test",
          "userEmail": "test@test.com",
          "userPhone": "0700000000",
          "offerCategoryId": "5a003cc5b425fe79a0a41254",
          "status": "lead",
          "applicationKey": "072f34176f42a855da5ff3b1",
          "isMultipart": false,
          "isComplete": true,
          "timestamp": "2018-08-20T15:35:22.012Z",
          "createdAt": "2018-08-20T15:35:22.012Z",
          "_id": "5b7adfbaf58363518b372a47"
        }
      ],
      "interactions": [],
      "comments": [],
      "kidsAge": [],
      "__v": 1,
      "type": "B2C",
      "actionRequired": true,
      "createdAt": "2018-08-20T15:35:21.973Z",
      "timestampStatusChange": "2018-08-20T15:35:21.973Z",
      "timestamp": "2018-08-20T15:35:21.973Z",
      "isComplete": true,
      "isMultipart": false,
      "offerCategory": {
        "consultants": [],
        "id": "5a003aa5b425aa79a0a41254"
      },
      "application": {
        "name": "CRM Application",
        "id": "67a6ff12cf74a7140931626c"
      },
      "applicationKey": "071f34176f42a143da5ff3b1",
      "status": "lead",
      "clientId": "5b7vvfb9f58363518b37r345",
      "offerCategoryId": "5a113cc5b425fe79a0a41254",
      "userPhone": "0700000000",
      "userEmail": "test@test.com",
      "userLastName": "Test",
      "userFirstName": "Test",
      "_id": "5b7adfb9f58363518b372a43",
      "channelId": "5a3e2bac8720349d675c97c9"
    }
  ]
}"#,
    );
}

#[test]
fn get_customer_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client
        .get_customer()
        .user_email("test@test.ro")
        .user_phone("0700000000")
        .call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/client?access_token={{access_token}}&userEmail=test@test.ro&userPhone=0700000000",
    );
    sent.has_no_body();
}

#[test]
fn update_customer_answers_200() {
    answer::<UpdateCustomer>(200, "application/json", r#"{"status": "success"}"#);
}

#[test]
fn update_customer_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "userFirstName": "Test",
  "userLastName": "Test",
  "userEmail": "test@test.ro",
  "userPhone": "0700000000"
}"#,
    );
    let call = client.update_customer(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("userFirstName", "Test"),
            ("userLastName", "Test"),
            ("userEmail", "test@test.ro"),
            ("userPhone", "0700000000"),
        ],
    );
}

#[test]
fn update_customer_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "userFirstName": "Test",
  "userLastName": "Test",
  "userEmail": "test@test.ro",
  "userPhone": "0700000000"
}"#,
    );
    let call = client.update_customer(&body).call();
    let sent = recorder.sent(call);
    sent.is("PUT", "https://api.example.com/api/client?access_token={{access_token}}");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("userFirstName", "Test"),
            ("userLastName", "Test"),
            ("userEmail", "test@test.ro"),
            ("userPhone", "0700000000"),
        ],
    );
}
