//! What is sent.

use clientwright_runtime::{File, Json, json};
use footprints_client::types::document_type::DocumentType;
use footprints_client::types::document_upload::DocumentUpload;
use footprints_client::types::grant_type::GrantType;
use footprints_client::types::token_request::TokenRequest;

use super::{SECRET, client};
use crate::servers::Server;

pub async fn json(server: &Server) {
    server.answer(201, r#"{"id": 7}"#);
    let body: Json =
        json::from_slice("{\"name\": \"Zoë\", \"size\": 1.5}".as_bytes()).expect("JSON");
    let call = client(server).request::<Json, ()>("PUT", "/things/{id}");
    let call = call.path("id", &"a/b c").query("tags", &vec!["x", "y&z"]);
    let made = call.json(&body).send().await.expect("a thing");
    assert_eq!(made.status(), 201);
    assert_eq!(made["id"].as_i64(), Some(7));
    let request = server.request();
    assert_eq!(request.line(), "PUT /things/a%2Fb%20c?tags=x&tags=y%26z");
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.header("accept"),
        Some("application/json, */*;q=0.1")
    );
    assert_eq!(request.header("x-key"), Some(SECRET));
    // That of Node.js.
    assert_eq!(request.header("user-agent"), Some("node"));
    assert_eq!(request.body(), letters("{\"name\":\"Zoë\",\"size\":1.5}"));
}

pub async fn a_form(server: &Server) {
    let client = footprints_client::Client::builder().base_url(&server.url());
    let client = client.basic("user", "p:ss").build().expect("a client");
    server.answer(
        200,
        r#"{"access_token": "t", "token_type": "bearer", "expires_in": 60}"#,
    );
    let body = TokenRequest::new(GrantType::ClientCredentials).pin("12 34&5");
    let token = client.create_token(&body).send().await.expect("a token");
    assert_eq!(token.access_token, "t");
    let request = server.request();
    assert_eq!(request.line(), "POST /api/token");
    assert_eq!(request.header("authorization"), Some("Basic dXNlcjpwOnNz"));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        request.body(),
        "grant_type=client_credentials&pin=12+34%265"
    );
}

pub async fn parts_of_a_form(server: &Server) {
    let client = footprints_client::Client::builder().base_url(&server.url());
    let client = client.access_token("t").build().expect("a client");
    server.answer(400, "{}");
    let content = &b"%PDF \xff\x00\r\n"[..];
    let body = DocumentUpload::new(&[File::new(content).name("a.pdf")]);
    let call = client.upload_lead_documents("7", DocumentType::Offers, &body);
    let error = call.send().await.expect_err("400");
    assert!(error.is_status(), "{error}");
    let request = server.request();
    assert_eq!(request.line(), "PUT /api/lead/7/offers?access_token=t");
    let media = request.header("content-type").expect("a media type");
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .expect("parts");
    let part = "Content-Disposition: form-data; name=\"documents\"; filename=\"a.pdf\"\r\n\
                Content-Type: application/pdf\r\n\r\n%PDF \u{ff}\0\r\n";
    assert_eq!(
        request.body(),
        format!("--{boundary}\r\n{part}\r\n--{boundary}--\r\n")
    );
    let length = request.body().chars().count().to_string();
    assert_eq!(request.header("content-length"), Some(&*length));
}

pub async fn headers_and_cookies(server: &Server) {
    server.answer(200, "null");
    let call = client(server).request::<Json, ()>("GET", "/things");
    let call = call
        .header("X-Name", &"Zoë")
        .cookie("a", &"b")
        .cookie("c", &"d");
    call.send().await.expect("null");
    let request = server.request();
    assert_eq!(request.line(), "GET /things");
    assert_eq!(request.header("x-name"), Some(&*letters("Zoë")));
    assert_eq!(request.header("cookie"), Some("a=b; c=d"));
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.body(), "");
}

pub async fn a_url_goes_as_it_is(server: &Server) {
    let call = |path: &str| client(server).request::<Json, ()>("GET", path);
    server.answer(200, "null");
    call("/a'(b)//%2F%2e.c")
        .query("d", &"'[e]'")
        .send()
        .await
        .expect("null");
    assert_eq!(
        server.request().line(),
        "GET /a'(b)//%2F%2e.c?d=%27%5Be%5D%27"
    );
    for path in ["/a/%2e%2E/b", "/a/%2e/b"] {
        let error = call(path)
            .send()
            .await
            .expect_err("it would be another one");
        assert!(
            error.is_unsendable() && server.requests().is_empty(),
            "{path}: {error}"
        );
    }
}

pub async fn what_fetch_does_not_take(server: &Server) {
    let client = client(server);
    for call in [
        client.request::<Json, ()>("GET", "/things").json(&SECRET),
        client.request::<Json, ()>("TRACE", "/things"),
    ] {
        let error = call.send().await.expect_err("fetch throws");
        assert!(error.is_unsendable(), "{error:?}");
        assert!(server.requests().is_empty(), "{error}");
    }
}

/// UTF-8 as a server shows it that takes each byte for a letter.
fn letters(text: &str) -> String {
    text.bytes().map(char::from).collect()
}
