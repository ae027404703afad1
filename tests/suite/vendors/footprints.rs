//! Footprints: a token request, nested forms, files, a token in the query.

use std::time::Duration;

use clientwright_runtime::{File, OAuth2, Recorder, json as codec};

use crate::support::{json, run};

mod client {
    clientwright_runtime::include_client!("footprints");
}

use client::Client;
use client::headers::X_TOTAL_PAGES;
use client::types::document_type::DocumentType;
use client::types::document_upload::DocumentUpload;
use client::types::grant_type::GrantType;
use client::types::lead_status::LeadStatus;
use client::types::lead_update::LeadUpdate;
use client::types::request_type::RequestType;
use client::types::token_request::TokenRequest;
use client::types::tracking_action::TrackingAction;
use client::types::tracking_data::TrackingData;
use client::types::user_type::UserType;
use client::types::web_event::WebEvent;

fn client(recorder: &Recorder) -> Client {
    Client::builder()
        .base_url("http://customer.example.com")
        .access_token("3a53f15f")
        .basic("key", "secret")
        .transport(recorder.clone())
        .build()
        .expect("a base URL")
}

#[test]
fn create_token() {
    let body = r#"{"access_token":"3a53f15f7382f61564e3b16a3b81a37354c88f391263adf31be953e80b3f3","token_type":"bearer","expires_in":31535999,"refresh_token":"903173e6a53ae2d6c238ed50ccd1db5b42cb967ce408d370b3f3257eh7e0e295","scope":["app_scope","hostess_scope"],"hostess_name":"Test Hostess","hostess_id":"5b30cb85e1267446c5784b75"}"#;
    let recorder = json(body);
    let request = TokenRequest::new(GrantType::ClientCredentials).pin("1234567890");

    let token = run(client(&recorder).create_token(&request).send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(
        (request.method(), request.url().as_str()),
        ("POST", "http://customer.example.com/api/token")
    );
    assert_eq!(
        request.header("authorization"),
        Some("Basic a2V5OnNlY3JldA==")
    );
    assert_eq!(
        request.text(),
        "grant_type=client_credentials&pin=1234567890"
    );
    assert_eq!(token.expires_in, 31535999);
    assert_eq!(codec::to_vec(&*token), body.as_bytes());
    assert!(!format!("{token:?}").contains("3a53f15f"));
}

/// The three grants of the vendor; the token goes into the query.
#[test]
fn tokens_are_got_and_renewed() {
    let grants = [
        (
            OAuth2::client_credentials("key", "secret"),
            "grant_type=client_credentials",
        ),
        (
            OAuth2::password("me", "word").client("key", "secret"),
            "grant_type=password&username=me&password=word",
        ),
        (
            OAuth2::grant("pin")
                .client("key", "secret")
                .field("pin", "1234567890"),
            "grant_type=pin&pin=1234567890",
        ),
    ];
    for (tokens, body) in grants {
        let token = r#"{"access_token":"3a53f15f","token_type":"bearer","expires_in":31535999}"#;
        let recorder = Recorder::new()
            .answer(200, "application/json", token)
            .answer(401, "application/json", "{}")
            .answer(200, "application/json", r#"{"access_token":"5f73f8d8"}"#)
            .answer(200, "application/json", "[]");
        let client = Client::builder()
            .base_url("http://customer.example.com")
            .credential_source("accessToken", tokens.token_url("/api/token"))
            .transport(recorder.clone())
            .build()
            .expect("a base URL");
        run(client.list_business_users().send()).expect("a success");

        let requests = recorder.requests();
        for index in [0, 2] {
            let request = &requests[index];
            let place = (request.method(), request.path());
            assert_eq!(place, ("POST", "/api/token"));
            assert_eq!(
                request.header("authorization"),
                Some("Basic a2V5OnNlY3JldA==")
            );
            assert_eq!(request.text(), body);
        }
        assert_eq!(requests[1].query(), "access_token=3a53f15f");
        assert_eq!(requests[3].query(), "access_token=5f73f8d8");
    }
}

#[test]
fn update_lead() {
    let body = r#"{"_id":"5ebe9558aea45e10fc094c8b","timestamp":"2020-03-15 16:12:56","createdAt":"2020-03-15 16:12:56","status":"customer","userFirstName":"First Name","userLastName":"Last Name","userPhone":"0700000118","userEmail":"test5557@test.com","locationId":"5cf92039bc79te5cf99e3540","offerId":"5cf92a83bc790a5cf99e35cf","updatedAt":"2020-03-15 16:12:56","consultantId":"59f8530f0et24a7c9247cuew7","assignedBefore":1,"skuId":"5e6b7be8576e5213f065b23c","contractId":"5ebe97b8d6772218b0a76785","skuExternalId":"12345"}"#;
    let recorder = json(body);
    let update = LeadUpdate::new().status(LeadStatus::SaleLead);

    let call = client(&recorder).update_lead("5ce3b4089d5de975003244d2", &update);
    let lead = run(call.send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(request.method(), "PUT");
    assert_eq!(
        request.url(),
        "http://customer.example.com/api/lead/5ce3b4089d5de975003244d2?access_token=3a53f15f"
    );
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(request.text(), "status=sale_lead");
    assert_eq!(lead.status, Some(LeadStatus::Customer));
    assert_eq!(lead.id, "5ebe9558aea45e10fc094c8b");
}

#[test]
fn upload_lead_documents() {
    let recorder = json(r#"{"status":"ok","uploaded_files":["filename1.pdf","filename2.pdf"]}"#);
    let files = [
        File::new("one").name("filename1.pdf"),
        File::new("two").name("filename2.pdf"),
    ];

    let call = client(&recorder).upload_lead_documents(
        "5fbc335fc3972a78dc85d7a0",
        DocumentType::Contracts,
        &DocumentUpload::new(&files),
    );
    let answer = run(call.send()).expect("a success");

    let request = &recorder.requests()[0];
    assert_eq!(
        request.path(),
        "/api/lead/5fbc335fc3972a78dc85d7a0/contracts"
    );
    let text = request.text();
    let part = "Content-Disposition: form-data; name=\"documents\"; filename=\"filename2.pdf\"\r\n\
                Content-Type: application/pdf\r\n\r\ntwo\r\n";
    assert!(text.contains(part), "{text}");
    assert_eq!(answer.uploaded_files.as_deref().map(<[_]>::len), Some(2));
}

#[test]
fn send_web_tracking() {
    let recorder = json("{}");
    let data = TrackingData::new()
        .brands(&["Zara", "Adidas"])
        .tenants(&["H&M", "C&A"]);
    let event = WebEvent::new(
        "571e64183647a855d0sgf3a3",
        "a5c2dd6e",
        UserType::C,
        TrackingAction::Visit,
        RequestType::Action,
    )
    .additional_data(data);

    run(client(&recorder).send_web_tracking(&event).send()).expect("a success");

    let request = &recorder.requests()[0];
    // Neither token nor Basic: the application key in the form is all there is.
    assert_eq!(request.url(), "http://customer.example.com/jsapi/send");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.text(),
        "appkey=571e64183647a855d0sgf3a3&uid=a5c2dd6e&uType=c&actionType=visit&requestType=action\
         &aditionalData%5Bbrands%5D%5B0%5D=Zara&aditionalData%5Bbrands%5D%5B1%5D=Adidas\
         &aditionalData%5Btenants%5D%5B0%5D=H%26M&aditionalData%5Btenants%5D%5B1%5D=C%26A"
    );
}

#[test]
fn list_catalogues() {
    let recorder = Recorder::new().answer_with(|_| {
        let response = http::Response::builder().header("X-Total-Pages", "3");
        let body = r#"[{"_id":"5d7a3190e47bd328e45bd176","name":"Catalog 1"}]"#;
        response.body(body.into()).expect("a response")
    });
    let answer = run(client(&recorder).list_catalogues().page(1).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].query(),
        "page=1&access_token=3a53f15f"
    );
    assert_eq!(answer.header(X_TOTAL_PAGES), Ok(Some(3)));
    assert_eq!(answer[0].name.as_deref(), Some("Catalog 1"));
}

/// The answers of the documentation, in a test of somebody who uses the client.
#[test]
fn answers_of_the_documentation() {
    let recorder = Recorder::new().examples(client::examples::EXAMPLES);
    let slow = Duration::from_secs(2);
    recorder
        .on("getCustomer")
        .status(503)
        .times(2)
        .then()
        .example_of(200)
        .after(slow);
    recorder.on_any().first_example().always();
    let client = client(&recorder);

    let customer = run(client.get_customer().send()).expect("the third");
    assert_eq!(customer.user_first_name.as_deref(), Some("Test"));
    assert!(recorder.now() > slow);
    let tries = recorder.requests_of("getCustomer");
    let tries: Vec<u32> = tries.iter().map(|request| request.tries()).collect();
    assert_eq!(tries, [1, 2, 3]);
    let leads = run(client.list_leads().send()).expect("the first success");
    assert_eq!(leads[0].id, "5ce3b4089d5de975003244d2");
    recorder.assert_used();
}
