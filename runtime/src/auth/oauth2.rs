//! Tokens of OAuth 2 (RFC 6749): [`OAuth2`].

mod endpoint;

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use self::endpoint::push;
use super::source::{CredentialSource, Fetching};
use super::{Credential, SchemeKind};
use crate::transport::{BoxError, BoxFuture};

/// Gets tokens from a token endpoint of OAuth 2 and renews them.
///
/// Where and for which scopes it asks is what the description says of the scheme, unless it is set here. It renews
/// by the refresh token that the endpoint gave along, if it gave one, and asks anew where that is refused.
///
/// Where the endpoint cannot be reached, or answers 429 or 503, it asks again as the client's [`Retries`](crate::Retries)
/// say; by client credentials or a password also after other statuses of theirs, and where the connection broke or a try
/// took too long. A refresh token, or a grant of another kind, might be used up by then.
///
/// It is for any scheme that takes a token, also for one that sends it as a query parameter.
///
/// ```
/// use clientwright_runtime::{Api, Builder, In, OAuth2, Recorder, Scheme, SchemeKind};
///
/// static API: Api = Api {
///     user_agent: "example-client/0.1.0",
///     server: Some("https://api.example.com"),
///     schemes: &[Scheme {
///         key: "accessToken",
///         kind: SchemeKind::ApiKey { location: In::Query, name: "access_token" },
///     }],
///     security: &[&["accessToken"]],
///     rate_limits: &[],
/// };
///
/// // A grant of the vendor's own, with a field that it needs.
/// let tokens = OAuth2::grant("pin").client("key", "s3cret").field("pin", "1234567890");
/// let client = Builder::new(&API)
///     .credential_source("accessToken", tokens.token_url("/api/token"))
///     .transport(Recorder::new())
///     .build()?;
/// # Ok::<_, clientwright_runtime::BuildError>(())
/// ```
#[must_use = "it is given to a builder"]
pub struct OAuth2 {
    grant: Grant,
    client: Option<(String, SecretString)>,
    client_in_body: bool,
    token_url: Option<String>,
    scopes: Option<String>,
    fields: Vec<(String, SecretString)>,
    refresh_token: Mutex<Option<SecretString>>,
}

enum Grant {
    /// By its `grant_type`.
    Of(String),
    /// By refresh token only.
    Refresh,
}

impl OAuth2 {
    /// Asks in the name of the client itself (`client_credentials`).
    pub fn client_credentials(id: &str, secret: &str) -> Self {
        Self::grant("client_credentials").client(id, secret)
    }

    /// Asks in the name of a user (`password`); most endpoints need [`OAuth2::client`] as well.
    pub fn password(username: &str, password: &str) -> Self {
        let grant = Self::grant("password");
        grant
            .field("username", username)
            .field("password", password)
    }

    /// Begins with a refresh token that was got elsewhere, such as by an authorization code; most endpoints
    /// need [`OAuth2::client`] as well. Where the endpoint gives another one in its place, that is used
    /// from then on; it is lost with the client.
    pub fn refresh_token(token: &str) -> Self {
        let mut refresh = Self::grant("refresh_token");
        refresh.grant = Grant::Refresh;
        refresh.refresh_token = Mutex::new(Some(token.into()));
        refresh
    }

    /// Asks with another `grant_type`, such as one of the vendor's own.
    pub fn grant(grant_type: &str) -> Self {
        Self {
            grant: Grant::Of(grant_type.to_owned()),
            client: None,
            client_in_body: false,
            token_url: None,
            scopes: None,
            fields: Vec::new(),
            refresh_token: Mutex::new(None),
        }
    }

    /// Sets id and secret of the client, which are sent by HTTP Basic.
    pub fn client(mut self, id: &str, secret: &str) -> Self {
        self.client = Some((id.to_owned(), secret.into()));
        self
    }

    /// Sends id and secret of the client as fields of the body, for endpoints that do not take HTTP Basic.
    pub fn client_in_body(mut self) -> Self {
        self.client_in_body = true;
        self
    }

    /// Sets where to ask, in place of what the description says of the scheme; a path is one at the base URL.
    pub fn token_url(mut self, url: &str) -> Self {
        self.token_url = Some(url.to_owned());
        self
    }

    /// Sets what to ask for, with a blank between two scopes, in place of what calls need by the
    /// description. Empty text asks for what the server gives by itself.
    pub fn scopes(mut self, scopes: &str) -> Self {
        self.scopes = Some(scopes.to_owned());
        self
    }

    /// Adds a field to the body.
    pub fn field(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.into()));
        self
    }

    /// Whether it does no harm to ask twice. A refresh token or a code may be used up by the first time.
    fn is_harmless(&self, renews: bool) -> bool {
        let is_known = |grant: &str| matches!(grant, "client_credentials" | "password");
        !renews && matches!(&self.grant, Grant::Of(grant) if is_known(grant))
    }

    fn refresh(&self) -> MutexGuard<'_, Option<SecretString>> {
        let lock = self.refresh_token.lock();
        lock.unwrap_or_else(PoisonError::into_inner)
    }

    async fn get(&self, fetching: Fetching<'_>) -> Result<Credential, BoxError> {
        let refresh = self.refresh().clone();
        if let Some(token) = refresh {
            let mut form = String::new();
            push(&mut form, "grant_type", "refresh_token");
            push(&mut form, "refresh_token", token.expose_secret());
            match (self.ask(fetching, form, true).await?, &self.grant) {
                (Ok(credential), _) => return Ok(credential),
                (Err(refused), Grant::Refresh) => return Err(refused.into()),
                // It has expired or was taken back.
                (Err(_), Grant::Of(_)) => *self.refresh() = None,
            }
        }
        let Grant::Of(grant) = &self.grant else {
            return Err("there is no refresh token".into());
        };
        let mut form = String::new();
        push(&mut form, "grant_type", grant);
        for (name, value) in &self.fields {
            push(&mut form, name, value.expose_secret());
        }
        let described = match fetching.scheme().kind {
            SchemeKind::OAuth2 { scopes, .. } => scopes,
            _ => "",
        };
        let scopes = self.scopes.as_deref().unwrap_or(described);
        if !scopes.is_empty() {
            push(&mut form, "scope", scopes);
        }
        Ok(self.ask(fetching, form, false).await??)
    }
}

/// A URL without what may be secret in it: user, password and query.
fn shown(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://{place}"),
        (None, Some((_, place))) => place.to_owned(),
        (_, None) => url.to_owned(),
    }
}

impl CredentialSource for OAuth2 {
    fn fetch<'a>(&'a self, fetching: Fetching<'a>) -> BoxFuture<'a, Result<Credential, BoxError>> {
        Box::pin(self.get(fetching))
    }

    fn secrets(&self, tell: &mut dyn FnMut(&str)) {
        let client = self.client.iter().map(|(_, secret)| secret);
        let fields = self.fields.iter().filter(|(name, _)| name != "username");
        let fields = fields.map(|(_, value)| value);
        for secret in client.chain(fields).chain(self.refresh().iter()) {
            tell(secret.expose_secret());
        }
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2")
            .field("token_url", &self.token_url.as_deref().map(shown))
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
