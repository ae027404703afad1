//! A call of each vendor's client, answered by an example of its documentation.

use clientwright_runtime::json;

use crate::servers::Server;

/// Has a server answer next, and makes a client of it.
macro_rules! client {
    ($vendor:ident, $server:ident, $answer:expr $(, $method:ident($($given:expr),*))*) => {{
        $server.answer(200, $answer);
        let builder = $vendor::Client::builder().base_url(&$server.url());
        builder$(.$method($($given),*))*.build().expect("a client")
    }};
}

pub async fn footprints(server: &Server) {
    let answer = r#"[{"_id": "5d72559ea51b651623b1ac8b", "name": "Channel 1", "mediaType": "Earned Media"}]"#;
    let client = client!(
        footprints_client,
        server,
        answer,
        access_token("{{access_token}}")
    );
    let channels = client.list_channels().send().await.expect("channels");
    assert_eq!(channels[0].media_type.as_deref(), Some("Earned Media"));
    let line = "GET /api/channels?access_token=%7B%7Baccess_token%7D%7D";
    assert_eq!(server.request().line(), line);
}

pub async fn ip1(server: &Server) {
    let answer = r#"{"labelName": "Coworker", "usageCount": 3}"#;
    let client = client!(ip1_client, server, answer, api_key("k"));
    let label = client.label_contacts("Coworker", &["5d8b19f972c0b7514c5b0f"]);
    assert_eq!(label.send().await.expect("a label").usage_count, Some(3));
    let request = server.request();
    assert!(request.line().starts_with("POST "), "{}", request.line());
    assert_eq!(request.header("authorization"), Some("Bearer k"));
    assert_eq!(request.body(), r#"["5d8b19f972c0b7514c5b0f"]"#);
}

pub async fn ip2location_io(server: &Server) {
    let answer =
        r#"{"ip": "8.8.8.8", "country_code": "US", "latitude": 37.38605, "is_proxy": false}"#;
    let client = client!(ip2location_io_client, server, answer, api_key("k"));
    let place = client
        .geolocate()
        .ip("8.8.8.8")
        .send()
        .await
        .expect("a place");
    assert_eq!(place.latitude.value(), Some(&37.38605));
    assert_eq!(server.request().line(), "GET /?ip=8.8.8.8&key=k");
}

pub async fn ip2proxy(server: &Server) {
    let answer = r#"{"response": "INVALID ACCOUNT"}"#;
    let client = client!(ip2proxy_client, server, answer, api_key("k"));
    let error = client
        .detect_proxy()
        .ip("8.8.8.8")
        .send()
        .await
        .expect_err("no account");
    assert!(error.is_refusal() && error.problem().is_some(), "{error:?}");
    let request = server.request();
    assert_eq!(request.line(), "GET /?ip=8.8.8.8&key=k");
    assert_eq!(request.header("accept"), Some("text/html, */*;q=0.1"));
}

pub async fn iqualify(server: &Server) {
    let client = client!(iqualify_client, server, "[]", access_token("t"));
    let offerings = client.list_offerings().send().await.expect("offerings");
    assert!(offerings.is_empty());
    let request = server.request();
    assert_eq!(request.line(), "GET /offerings");
    assert_eq!(request.header("authorization"), Some("t"));
}

pub async fn isendpro(server: &Server) {
    use isendpro_client::types::{amount::Amount, credit_type::CreditType};

    let answer = r#"{"etat": {"credit": "10.0"}}"#;
    let client = client!(isendpro_client, server, answer, keyid("k"));
    let credit = client
        .get_credit(CreditType::N1)
        .send()
        .await
        .expect("a credit")
        .into_body();
    assert_eq!(credit.credit.as_ref().and_then(Amount::as_f64), Some(10.0));
    assert_eq!(server.request().line(), "GET /credit?credit=1&keyid=k");
}

pub async fn jokes_one(server: &Server) {
    let answer = r#"{"success": {"total": 1}, "contents": {"jokes": [{
        "title": "Blonde tap dancer", "length": "86", "clean": "0", "racial": "0",
        "id": "SVEPCMsk3SbyeWZbERGzKQeF"}], "copyright": "2018-20 https://jokes.one"}}"#;
    let client = client!(jokes_one_client, server, answer, api_secret("k"));
    let joke = client
        .get_random_joke()
        .send()
        .await
        .expect("a joke")
        .into_body();
    let jokes = joke
        .contents
        .and_then(|contents| contents.jokes)
        .expect("jokes");
    assert_eq!(jokes[0].title.as_deref(), Some("Blonde tap dancer"));
    let request = server.request();
    assert_eq!(request.line(), "GET /joke/random");
    assert_eq!(request.header("x-jokesone-api-secret"), Some("k"));
}

pub async fn journy_io(server: &Server) {
    let answer = r#"{"meta": {"requestId": "01ETG3HQ4JY4HNNZ84FBJM3CSC", "status": 200}, "message": "deleted"}"#;
    let client = client!(journy_io_client, server, answer, api_key("k"));
    let body = r#"{"identification":{"accountId":"accountId","domain":"acme-inc.com"}}"#;
    let account = json::from_slice(body.as_bytes()).expect("an account");
    let deleted = client
        .delete_account(&account)
        .send()
        .await
        .expect("a message");
    assert_eq!(deleted.meta.request_id, "01ETG3HQ4JY4HNNZ84FBJM3CSC");
    let request = server.request();
    assert_eq!(request.line(), "DELETE /accounts");
    assert_eq!(request.header("x-api-key"), Some("k"));
    assert_eq!(request.body(), body);
}

pub async fn jumpseller(server: &Server) {
    let answer = r#"[{"product": {"id": 123, "name": "Shirt", "price": 19.9}}]"#;
    let client = client!(
        jumpseller_client,
        server,
        answer,
        login("l"),
        authtoken("t")
    );
    let products = client
        .list_products()
        .page(2)
        .send()
        .await
        .expect("products");
    assert_eq!(products[0].product.price.value(), Some(&19.9));
    assert_eq!(
        server.request().line(),
        "GET /products.json?page=2&login=l&authtoken=t"
    );
}

pub async fn just(server: &Server) {
    let client = client!(just_client, server, "[35,36]", auth_token("t"));
    let segments = client.list_segments("de6f0132ea9e412599ae31262c45633b");
    assert_eq!(**segments.send().await.expect("segments"), [35, 36]);
    let request = server.request();
    let line = "GET /api/user/v1/info/segment/?juid=de6f0132ea9e412599ae31262c45633b";
    assert_eq!(request.line(), line);
    assert_eq!(request.header("x-auth-token"), Some("t"));
}
