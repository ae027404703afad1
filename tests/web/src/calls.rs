//! The calls, each of which is a test, one after the other.

mod answers;
mod browser;
mod giving_up;
mod redirects;
mod requests;
mod streams;
mod tries;
mod vendors;

use clientwright_runtime::{Api, Builder, Connection, In, Scheme, SchemeKind};

use crate::servers::{Server, print};

macro_rules! run {
    ($($module:ident::$test:ident),+ $(,)?) => {{
        let mut passed = 0;
        $(
            let name = concat!(stringify!($module), "::", stringify!($test));
            // Before it: a panic ends all.
            print(&format!("test {name} …"));
            $module::$test(&Server::here()).await;
            passed += 1;
        )+
        passed
    }};
}

/// Makes all calls and tells how many tests there were.
pub async fn all() -> u32 {
    run![
        requests::json,
        requests::a_form,
        requests::parts_of_a_form,
        requests::headers_and_cookies,
        requests::a_url_goes_as_it_is,
        requests::what_fetch_does_not_take,
        answers::bytes,
        answers::an_error_is_typed,
        answers::a_body_of_the_wrong_type,
        answers::nobody_answers,
        streams::events_come_one_by_one,
        streams::bytes_come_as_they_are_sent,
        streams::one_that_breaks_ends_with_an_error,
        giving_up::a_call_takes_too_long,
        giving_up::a_call_is_dropped,
        giving_up::a_stream_is_dropped,
        tries::busy_servers_are_asked_again,
        tries::tokens_are_fetched_once,
        tries::keys_are_chance,
        redirects::to_the_same_server,
        redirects::to_another_server,
        redirects::of_what_is_no_get,
        vendors::footprints,
        vendors::ip1,
        vendors::ip2location_io,
        vendors::ip2proxy,
        vendors::iqualify,
        vendors::isendpro,
        vendors::jokes_one,
        vendors::journy_io,
        vendors::jumpseller,
        vendors::just,
        browser::redirects_are_errors,
        browser::headers_of_its_own_are_refused,
    ]
}

/// A small API.
static API: Api = Api {
    user_agent: "web/1",
    server: None,
    schemes: &[
        Scheme {
            key: "key",
            kind: SchemeKind::ApiKey {
                location: In::Header,
                name: "X-Key",
            },
        },
        Scheme {
            key: "token",
            kind: SchemeKind::Bearer,
        },
    ],
    security: &[&["key"], &["token"]],
    rate_limits: &[],
};

/// A client of it.
fn client(server: &Server) -> Connection {
    builder(server)
        .credential("key", SECRET)
        .build()
        .expect("a client")
}

fn builder(server: &Server) -> Builder {
    Builder::new(&API).base_url(&server.url())
}

/// The key of that client.
const SECRET: &str = "s3cret";
