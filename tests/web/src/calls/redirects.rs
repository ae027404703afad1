//! Redirects where JavaScript shows them, as Node.js does: the rules are those of everywhere.

use clientwright_runtime::Json;

use super::{SECRET, client};
use crate::servers::Server;

pub async fn to_the_same_server(server: &Server) {
    server.redirect(302, "/new?page=2");
    server.answer(200, "7");
    let call = client(server).request::<Json, ()>("GET", "/old");
    assert_eq!(call.send().await.expect("a number").as_i64(), Some(7));
    let requests = server.requests();
    assert_eq!(requests[0].line(), "GET /old");
    assert_eq!(requests[1].line(), "GET /new?page=2");
    assert_eq!(requests[1].header("x-key"), Some(SECRET));
}

pub async fn to_another_server(server: &Server) {
    let there = Server::there();
    let target = format!("{}/new", there.url());
    server.redirect(302, &target);
    let call = client(server).request::<Json, ()>("GET", "/old");
    let error = call.send().await.expect_err("it leads elsewhere");
    assert!(error.is_redirect() && error.is_status(), "{error:?}");
    assert_eq!(error.headers()["location"], target);
    assert!(there.requests().is_empty());
    assert_eq!(server.request().header("x-key"), Some(SECRET));
}

pub async fn of_what_is_no_get(server: &Server) {
    server.redirect(307, "/new");
    let call = client(server).request::<Json, ()>("POST", "/old");
    let error = call.send().await.expect_err("it would be done twice");
    assert!(error.is_redirect() && error.tries() == 1, "{error:?}");
    assert_eq!(server.request().line(), "POST /old");
}
