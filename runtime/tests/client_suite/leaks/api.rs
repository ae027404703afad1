//! An API with credentials of all kinds, a client that has them, and the secrets that they are.

use std::collections::BTreeMap;
use std::time::Duration;

use clientwright_runtime::{
    Api, Builder, Call, CookieStyle, In, Json, Retries, Scheme, SchemeKind, answers, calls,
    operation, record,
};

use super::search::MARK;

const fn scheme(key: &'static str, kind: SchemeKind) -> Scheme {
    Scheme { key, kind }
}

const fn key(location: In) -> SchemeKind {
    let name = "X-Key";
    SchemeKind::ApiKey { location, name }
}

pub static API: Api = Api {
    user_agent: "leaks/1",
    server: None,
    schemes: &[
        scheme("header", key(In::Header)),
        scheme("query", key(In::Query)),
        scheme("cookie", key(In::Cookie)),
        scheme("basic", SchemeKind::Basic),
        scheme("bearer", SchemeKind::Bearer),
        scheme("word", SchemeKind::Http("Token")),
        scheme(
            "oauth",
            SchemeKind::OAuth2 {
                token_url: Some("/token"),
                refresh_url: None,
                scopes: "all",
            },
        ),
    ],
    security: &[],
    rate_limits: &[],
};

#[operation(
    POST,
    "/keys",
    security("header" & "query" & "cookie"),
    errors(default = Said)
)]
pub struct Keys(pub Call<Json, Echo>);

#[operation(POST, "/basic", security("basic"), errors(default = Named))]
pub struct Basic(pub Call<BTreeMap<String, bool>, Echo>);

#[operation(POST, "/bearer", security("bearer"), errors(default = Named))]
pub struct Bearer(pub Call<bool, Echo>);

#[operation(POST, "/word", security("word"), errors(default = Said))]
pub struct Word(pub Call<String, Echo>);

#[operation(POST, "/oauth", security("oauth"), errors(default = Said))]
pub struct Token(pub Call<Json, Echo>);

#[operation(POST, "/vaults/{pin}", security(), errors(default = Said))]
pub struct Vault(pub Call<Json, Echo>);
#[calls]
impl Vault {
    pub fn pin(self, #[secret] pin: &str) -> Self;
    pub fn codes(
        self,
        #[secret]
        #[query]
        codes: &[&str],
    ) -> Self;
    pub fn phrase(
        self,
        #[secret]
        #[header("X-Phrase")]
        phrase: Option<String>,
    ) -> Self;
    pub fn visit(
        self,
        #[secret]
        #[cookie_as(CookieStyle::Form)]
        visit: &str,
    ) -> Self;
}

#[answers]
pub enum Echo {
    #[wire(text)]
    Said(String),
    Named(Json),
}

#[record(new)]
pub struct Login {
    name: String,
    #[wire(secret)]
    password: String,
}

/// A secret with signs that every encoding has to say otherwise; headers take no other letters.
pub fn secret() -> String {
    format!("{MARK}/+ &\"<%?~'")
}

/// What is taken as it is.
pub fn plain() -> String {
    format!("{MARK}/+&'~")
}

/// One that goes where all letters can.
pub fn wide() -> String {
    format!("{MARK}/é\n\"\\☃")
}

/// Without credentials.
pub fn bare() -> Builder {
    Builder::new(&API)
        .retries(Retries::none())
        .timeout(Duration::from_millis(300))
        .body_limit(20_000)
}

pub fn builder() -> Builder {
    bare()
        .credential("header", &secret())
        .credential("query", &wide())
        .credential("cookie", &plain())
        .basic("basic", "somebody", &wide())
        .credential("bearer", &secret())
        .credential("word", &secret())
}

/// What the client of [`builder`] has.
pub fn all() -> [String; 4] {
    [secret(), plain(), wide(), format!("somebody:{}", wide())]
}
