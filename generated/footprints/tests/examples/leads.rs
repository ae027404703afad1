// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{File, Recorder};
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::leads::{CreateLead, CreateLeadAction, CreateProspect,
    ListLeadActionTypes, ListLeadActions, ListLeads, MarkLeadLost, UpdateLead, UpdateLeadAction,
    UpdateLeadNps, UploadLeadDocuments};
use super::tested::types::{document_type::DocumentType, document_upload::DocumentUpload};

#[test]
fn create_lead_answers_200() {
    answer::<
        CreateLead,
    >(200, "application/json", r#"{"_id": "6h7adfb9f58363518b370051"}"#);
}

#[test]
fn create_lead_sends_body() {
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
  "userEmail": "test@test.com",
  "userPhone": "0700000000"
}"#,
    );
    let call = client.create_lead(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("userFirstName", "Test"),
            ("userLastName", "Test"),
            ("userEmail", "test@test.com"),
            ("userPhone", "0700000000"),
        ],
    );
}

#[test]
fn create_lead_like_curl() {
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
  "userEmail": "test@test.com",
  "userPhone": "0700000000"
}"#,
    );
    let call = client.create_lead(&body).call();
    let sent = recorder.sent(call);
    sent.is("POST", "https://api.example.com/api/lead?access_token={{access_token}}");
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("userFirstName", "Test"),
            ("userLastName", "Test"),
            ("userEmail", "test@test.com"),
            ("userPhone", "0700000000"),
        ],
    );
}

#[test]
fn create_lead_action_answers_200() {
    answer::<
        CreateLeadAction,
    >(
        200,
        "application/json",
        r#"{"status": "success", "_id": "6h7adfb9f58363518b370051"}"#,
    );
}

#[test]
fn create_lead_action_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "leadId": "5b73fhfc4f58363318b824431",
  "leadActionTypeId": "6d22kaal8378716180494f54",
  "actionDetail": "description",
  "date": "2021-01-12 06:42:55"
}"#,
    );
    let call = client.create_lead_action(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("leadId", "5b73fhfc4f58363318b824431"),
            ("leadActionTypeId", "6d22kaal8378716180494f54"),
            ("actionDetail", "description"),
            ("date", "2021-01-12 06:42:55"),
        ],
    );
}

#[test]
fn create_lead_action_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "leadId": "5b73fhfc4f58363318b824431",
  "leadActionTypeId": "6d22kaal8378716180494f54",
  "actionDetail": "description",
  "date": "2021-01-12 06:42:55"
}"#,
    );
    let call = client.create_lead_action(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.example.com/api/lead/action?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("leadId", "5b73fhfc4f58363318b824431"),
            ("leadActionTypeId", "6d22kaal8378716180494f54"),
            ("actionDetail", "description"),
            ("date", "2021-01-12 06:42:55"),
        ],
    );
}

#[test]
fn create_prospect_answers_200() {
    answer::<
        CreateProspect,
    >(200, "application/json", r#"{"_id": "6e7adfb9f56363518f370151"}"#);
}

#[test]
fn create_prospect_sends_application_x_www_form_urlencoded() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "avandorUserId": "",
  "avandorSession": "",
  "userFirstName": "Test",
  "userLastName": "Test",
  "userEmail": "test@test.com",
  "userPhone": "0700000000",
  "userCountry": ""
}"#,
    );
    let call = client.create_prospect().form(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("avandorUserId", ""),
            ("avandorSession", ""),
            ("userFirstName", "Test"),
            ("userLastName", "Test"),
            ("userEmail", "test@test.com"),
            ("userPhone", "0700000000"),
            ("userCountry", ""),
        ],
    );
}

#[test]
fn create_prospect_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "avandorUserId": "",
  "avandorSession": "",
  "userFirstName": "Test",
  "userLastName": "Test",
  "userEmail": "test@test.com",
  "userPhone": "0700000000",
  "userCountry": ""
}"#,
    );
    let call = client.create_prospect().form(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.example.com/api/prospect?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("avandorUserId", ""),
            ("avandorSession", ""),
            ("userFirstName", "Test"),
            ("userLastName", "Test"),
            ("userEmail", "test@test.com"),
            ("userPhone", "0700000000"),
            ("userCountry", ""),
        ],
    );
}

#[test]
fn list_lead_action_types_answers_200() {
    answer::<
        ListLeadActionTypes,
    >(
        200,
        "application/json",
        r#"{
  "data": [
    {
      "_id": "5ce3b4089d5de975003244d2",
      "name": "Type 1",
      "createdAt": "2019-07-18T12:47:35.847Z"
    }
  ]
}"#,
    );
}

#[test]
fn list_lead_action_types_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_lead_action_types().call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/lead/action-types?access_token={{access_token}}",
    );
    sent.has_no_body();
}

#[test]
fn list_lead_actions_answers_200() {
    answer::<
        ListLeadActions,
    >(
        200,
        "application/json",
        r#"{
  "data": [
    {
      "_id": "5ce3b4089d5de975003244d2",
      "leadId": "6ee3b4089d5de9750035561",
      "actionDetail": "My description",
      "leadActionTypeId": {
        "_id": "6d23b4089d5de672354dd7878",
        "name": "Test Test"
      },
      "attachments": [],
      "date": "2017-07-18T12:47:35.847Z",
      "createdAt": "2019-07-18T12:47:35.847Z",
      "updatedAt": "2020-08-19T12:57:35.847Z"
    }
  ]
}"#,
    );
}

#[test]
fn list_lead_actions_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_lead_actions("{{leadId}}").call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/lead/actions/{{leadId}}?access_token={{access_token}}",
    );
    sent.has_no_body();
}

#[test]
fn list_leads_answers_200() {
    answer::<
        ListLeads,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5ce3b4089d5de975003244d2",
    "userFirstName": "Kibo",
    "userLastName": "English",
    "userEmail": "Duis.dignissim@vulputate.org",
    "userPhone": "0700000000",
    "offerId": "5aa2082c75d87fbce2e76ada",
    "industryId": "5b8561bd0bb67c30c35df800",
    "offlineCampaignId": "5af77643f09b7f2c2fa3007e",
    "locationId": "86f838e268a157484ba1d658",
    "clientId": "5cs37a5083e3aa47a4a6a03e",
    "status": "sale_lead",
    "userCountry": "Romania",
    "userFamilyDetails": "relationship",
    "userBirthday": "Fri Oct 21 1960 00:00:00 GMT+0000 (UTC)",
    "userIncome": "8004",
    "agreeToCollect": true,
    "agreeTandc": true,
    "isAdult": true,
    "isMultipart": false,
    "isComplete": true,
    "timestamp": "2018-09-24T19:00:00.000Z",
    "timestampStatusChange": "2018-09-24T19:00:00.000Z",
    "createdAt": "2018-09-24T19:00:00.000Z",
    "actionRequired": true,
    "deviceType": "desktop",
    "skuExternalId": "12345",
    "offerCategoryId": "5cf92a83bc790a5cf99e35cd",
    "offerCategory": "Footprints for Retail",
    "offer": {
      "_id": "5cf92a83bc710a5cf22e35cf",
      "name": "OFFER NAME",
      "price": 800
    },
    "sku": {
      "_id": "5e6b7be8576e5213f065b23c",
      "name": "SKU NAME",
      "price": 400
    },
    "updatedAt": "2019-07-18T12:47:35.847Z",
    "channelId": "2f3e2b658720346d675b441c",
    "consultant": {
      "_id": "51f853626e3f13wc9247c623",
      "name": "Test Test"
    }
  }
]"#,
    );
}

#[test]
fn list_leads_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client
        .list_leads()
        .start_date(value(r#""2018-11-25""#))
        .end_date(value(r#""2018-12-31""#))
        .page_size(10)
        .page(1)
        .call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/lead?access_token={{access_token}}&startDate=2018-11-25&endDate=2018-12-31&pageSize=10&page=1",
    );
    sent.has_no_body();
}

#[test]
fn mark_lead_lost_answers_200() {
    answer::<
        MarkLeadLost,
    >(
        200,
        "application/json",
        r#"{
  "_id": "5ebe9558aea45e10fc094c8b",
  "comments": "62b094763720b627e83324ef",
  "timestamp": "2020-03-15 16:12:56",
  "createdAt": "2020-03-15 16:12:56",
  "status": "lead",
  "userFirstName": "First Name",
  "userLastName": "Last Name",
  "userPhone": "0700000118",
  "userEmail": "test5557@test.com",
  "locationId": "5cf92039bc79te5cf99e3540",
  "offerId": "5cf92a83bc790a5cf99e35cf",
  "updatedAt": "2020-03-15 16:12:56",
  "consultantId": "59f8530f0et24a7c9247cuew7",
  "assignedBefore": 1,
  "skuId": "5e6b7be8576e5213f065b23c",
  "contractId": "5ebe97b8d6772218b0a76785",
  "skuExternalId": "12345"
}"#,
    );
}

#[test]
fn mark_lead_lost_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"reasonLost": "price_too_high", "comment": "test"}"#);
    let call = client.mark_lead_lost("text", &body).call();
    let sent = recorder.sent(call);
    sent.has_form(&[("reasonLost", "price_too_high"), ("comment", "test")]);
}

#[test]
fn mark_lead_lost_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"reasonLost": "price_too_high", "comment": "test"}"#);
    let call = client.mark_lead_lost("{{lead_id}}", &body).call();
    let sent = recorder.sent(call);
    sent.is(
        "PUT",
        "https://api.example.com/api/lead/{{lead_id}}/leadLost?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(&[("reasonLost", "price_too_high"), ("comment", "test")]);
}

#[test]
fn update_lead_answers_200() {
    answer::<
        UpdateLead,
    >(
        200,
        "application/json",
        r#"{
  "_id": "5ebe9558aea45e10fc094c8b",
  "timestamp": "2020-03-15 16:12:56",
  "createdAt": "2020-03-15 16:12:56",
  "status": "customer",
  "userFirstName": "First Name",
  "userLastName": "Last Name",
  "userPhone": "0700000118",
  "userEmail": "test5557@test.com",
  "locationId": "5cf92039bc79te5cf99e3540",
  "offerId": "5cf92a83bc790a5cf99e35cf",
  "updatedAt": "2020-03-15 16:12:56",
  "consultantId": "59f8530f0et24a7c9247cuew7",
  "assignedBefore": 1,
  "skuId": "5e6b7be8576e5213f065b23c",
  "contractId": "5ebe97b8d6772218b0a76785",
  "skuExternalId": "12345"
}"#,
    );
}

#[test]
fn update_lead_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"status": "sale_lead"}"#);
    let call = client.update_lead("text", &body).call();
    let sent = recorder.sent(call);
    sent.has_form(&[("status", "sale_lead")]);
}

#[test]
fn update_lead_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"status": "sale_lead"}"#);
    let call = client.update_lead("5ce3b4089d5de975003244d2", &body).call();
    let sent = recorder.sent(call);
    sent.is(
        "PUT",
        "https://api.example.com/api/lead/5ce3b4089d5de975003244d2?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(&[("status", "sale_lead")]);
}

#[test]
fn update_lead_action_answers_200() {
    answer::<
        UpdateLeadAction,
    >(
        200,
        "application/json",
        r#"{"status": "success", "_id": "6h7adfb9f58363518b370051"}"#,
    );
}

#[test]
fn update_lead_action_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "leadId": "5b73fhfc4f58363318b824431",
  "leadActionTypeId": "6d22kaal8378716180494f54",
  "actionDetail": "description",
  "date": "2021-01-12 06:42:55"
}"#,
    );
    let call = client.update_lead_action("text", &body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("leadId", "5b73fhfc4f58363318b824431"),
            ("leadActionTypeId", "6d22kaal8378716180494f54"),
            ("actionDetail", "description"),
            ("date", "2021-01-12 06:42:55"),
        ],
    );
}

#[test]
fn update_lead_action_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "leadId": "5b73fhfc4f58363318b824431",
  "leadActionTypeId": "6d22kaal8378716180494f54",
  "actionDetail": "description",
  "date": "2021-01-12 06:42:55"
}"#,
    );
    let call = client.update_lead_action("{{actionId}}", &body).call();
    let sent = recorder.sent(call);
    sent.is(
        "PUT",
        "https://api.example.com/api/lead/action/{{actionId}}?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("leadId", "5b73fhfc4f58363318b824431"),
            ("leadActionTypeId", "6d22kaal8378716180494f54"),
            ("actionDetail", "description"),
            ("date", "2021-01-12 06:42:55"),
        ],
    );
}

#[test]
fn update_lead_nps_answers_200() {
    answer::<UpdateLeadNps>(200, "application/json", r#"{"status": "success"}"#);
}

#[test]
fn update_lead_nps_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"nps": 10, "comment": "test"}"#);
    let call = client.update_lead_nps("text", &body).call();
    let sent = recorder.sent(call);
    sent.has_form(&[("nps", "10"), ("comment", "test")]);
}

#[test]
fn update_lead_nps_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(r#"{"nps": 10, "comment": "test"}"#);
    let call = client.update_lead_nps("{{lead_id}}", &body).call();
    let sent = recorder.sent(call);
    sent.is(
        "PUT",
        "https://api.example.com/api/lead/{{lead_id}}/nps?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(&[("nps", "10"), ("comment", "test")]);
}

#[test]
fn upload_lead_documents_answers_200() {
    answer::<
        UploadLeadDocuments,
    >(
        200,
        "application/json",
        r#"{"status": "ok", "uploaded_files": ["filename1.pdf", "filename2.pdf"]}"#,
    );
}

#[test]
fn upload_lead_documents_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let mut body: DocumentUpload = value(r#"{"documents": ["", ""]}"#);
    body.documents = vec![
        File::new("").name("filename1.pdf"), File::new("").name("filename2.pdf")
    ];
    let call = client
        .upload_lead_documents(
            "5fbc335fc3972a78dc85d7a0",
            DocumentType::Contracts,
            &body,
        )
        .call();
    let sent = recorder.sent(call);
    sent.is(
        "PUT",
        "https://api.example.com/api/lead/5fbc335fc3972a78dc85d7a0/contracts?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "multipart/form-data");
    sent.has_parts(&[("documents", "@filename1.pdf"), ("documents", "@filename2.pdf")]);
}
