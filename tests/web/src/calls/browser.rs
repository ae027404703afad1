//! What a browser does not let happen. These calls are the last: from here on, Node.js plays one.

use clientwright_runtime::Json;

use super::client;
use crate::servers::{Server, like_a_browser};

pub async fn redirects_are_errors(server: &Server) {
    like_a_browser();
    let there = Server::there();
    server.redirect(302, &there.url());
    let error = client(server)
        .request::<Json, ()>("GET", "/old")
        .send()
        .await
        .expect_err("hidden");
    assert!(error.is_redirect() && error.tries() == 1, "{error:?}");
    assert_eq!((error.status(), error.headers().len()), (None, 0));
    let text = "request (GET /old): the server redirects: a browser does not say where to";
    assert_eq!(error.to_string(), text);
    assert_eq!((server.requests().len(), there.requests().len()), (1, 0));
}

pub async fn headers_of_its_own_are_refused(server: &Server) {
    let call = client(server).request::<Json, ()>("GET", "/things");
    let error = call
        .cookie("session", &"s3ssion")
        .send()
        .await
        .expect_err("no cookies");
    assert!(
        error.is_unsendable() && error.to_string().ends_with("the header `cookie`"),
        "{error}"
    );
    assert!(server.requests().is_empty());
}
