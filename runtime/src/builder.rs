//! How a client is set up: [`Builder`].

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use crate::auth::{Api, Credential, CredentialSource, Credentials};
use crate::base::Base;
use crate::connection::{Connection, Limits, Shared};
use crate::hook::Hook;
use crate::limit::{Limiter, RateLimits};
use crate::retry::{Budget, Retries};
use crate::transport::{BoxError, Transport};

/// How long it may take to get a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a call may take as a whole.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How long a stream may stay silent.
const IDLE_TIMEOUT: Duration = Duration::from_secs(300);

/// How large an answer may be, in bytes.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// How many repetitions a client has in hand.
const RETRY_BUDGET: u32 = 20;

/// How a client is set up.
///
/// The `ClientBuilder` of a generated crate is a newtype of it, with a method
/// for each way to authenticate.
///
/// ```
/// use clientwright_runtime::{Api, Builder, Scheme, SchemeKind};
///
/// static API: Api = Api {
///     user_agent: "example-client/0.1.0",
///     server: Some("https://api.example.com/v1"),
///     schemes: &[Scheme { key: "token", kind: SchemeKind::Bearer }],
///     security: &[&["token"]],
///     rate_limits: &[],
/// };
///
/// let connection = Builder::new(&API).credential("token", "s3cret").build()?;
/// let call = connection.request::<clientwright_runtime::Json, ()>("GET", "/things/{id}");
/// let call = call.path("id", &7);
/// # let _ = call;
/// # Ok::<_, clientwright_runtime::BuildError>(())
/// ```
#[must_use = "a builder makes a client when it is told to `build()`"]
pub struct Builder {
    api: &'static Api,
    base_url: Option<String>,
    servers: Vec<(String, String)>,
    variables: Vec<(String, String)>,
    credentials: Credentials,
    user_agent: Option<String>,
    connect_timeout: Duration,
    limits: Limits,
    retries: Retries,
    retry_budget: u32,
    rate_limits: RateLimits,
    hooks: Vec<Box<dyn Hook>>,
    transport: Option<Box<dyn Transport>>,
    /// The first thing that is wrong.
    wrong: Option<String>,
}

impl Builder {
    /// A client of an API, with nothing set.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            servers: Vec::new(),
            variables: Vec::new(),
            credentials: Credentials::default(),
            user_agent: None,
            connect_timeout: CONNECT_TIMEOUT,
            limits: Limits {
                timeout: TIMEOUT,
                idle_timeout: IDLE_TIMEOUT,
                body: BODY_LIMIT,
            },
            retries: Retries::default(),
            retry_budget: RETRY_BUDGET,
            rate_limits: RateLimits::default(),
            hooks: Vec::new(),
            transport: None,
            wrong: None,
        }
    }

    /// Sets the API key or token of a security scheme; an empty one counts as none.
    pub fn credential(mut self, key: &str, secret: &str) -> Self {
        let credential = Credential::token(secret);
        let put = self.credentials.put(self.api, key, &credential);
        self.note(put);
        self
    }

    /// Sets user name and password of a security scheme.
    pub fn basic(mut self, key: &str, username: &str, password: &str) -> Self {
        let credential = Credential::basic(username, password);
        let put = self.credentials.put(self.api, key, &credential);
        self.note(put);
        self
    }

    /// Sets where the credential of a security scheme comes from, in place of a fixed one.
    pub fn credential_source(mut self, key: &str, source: impl CredentialSource) -> Self {
        let source = Box::new(source);
        let put = self.credentials.put_source(self.api, key, source);
        self.note(put);
        self
    }

    /// Sets where the API is, in place of the server that its description
    /// names. A path is kept as a prefix of all paths.
    pub fn base_url(mut self, base_url: &str) -> Self {
        self.base_url = Some(base_url.to_owned());
        self
    }

    /// Sets where the operations go that the description sends to a server of their own, in place
    /// of that server. A path is kept as a prefix of all paths.
    ///
    /// The server goes by [`Facts::server`](crate::Facts::server). One that is a path goes with
    /// the base URL as long as it is not set itself.
    pub fn server(mut self, described: &str, url: &str) -> Self {
        self.servers.retain(|(name, _)| name != described);
        self.servers.push((described.to_owned(), url.to_owned()));
        self
    }

    /// Sets a variable in the URL of the API's server, in place of its default. Without effect
    /// where a base URL is set.
    pub fn server_variable(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets how long a call may take as a whole, in place of 60 seconds. Of a stream it is how
    /// long its head may take.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets how long a stream may stay silent while the next piece is waited for, in place of 5
    /// minutes. As a whole, a stream may take as long as it wants.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.limits.idle_timeout = timeout;
        self
    }

    /// Sets how long it may take to get a connection, in place of 10 seconds.
    /// A transport of your own has a limit of its own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets what the client calls itself (`User-Agent`).
    pub fn user_agent(mut self, user_agent: &str) -> Self {
        self.user_agent = Some(user_agent.to_owned());
        self
    }

    /// Sets how many bytes of an answer may be held in memory, in place of 64 MiB: of a whole
    /// answer, or of one item of a stream.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sets how often calls are repeated where they fail, in place of up to two times.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = retries;
        self
    }

    /// Sets how many repetitions the client and its clones have in hand, in place of 20. Each
    /// call earns a fifth of one back, so a server that is down sees little more than the calls.
    pub fn retry_budget(mut self, repetitions: u32) -> Self {
        self.retry_budget = repetitions;
        self
    }

    /// Sets what becomes of a call that would be one more than the server takes, in place of
    /// waiting until it takes one.
    pub fn rate_limits(mut self, limits: RateLimits) -> Self {
        self.rate_limits = limits;
        self
    }

    /// Adds what stands around each request, within the hooks that were added before.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Box::new(hook));
        self
    }

    /// Sets what sends requests, in place of what comes with this crate.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Makes the client. A lack of credentials is no error here: it is one of
    /// the calls that need them.
    ///
    /// # Errors
    /// Where there is no base URL or it is none, a credential or the name has
    /// characters that cannot be sent, or there is no transport.
    pub fn build(self) -> Result<Connection, BuildError> {
        if let Some(why) = self.wrong {
            return Err(BuildError::new(why));
        }
        let described = |template| fill(template, &self.variables);
        let url = self.base_url.or_else(|| self.api.server.map(described));
        let url = url.ok_or_else(|| {
            BuildError::new("no base URL: the API has no server of its own, so set one".to_owned())
        })?;
        let base = Base::parse(&url)
            .map_err(|why| BuildError::new(format!("the base URL cannot be used: {why}")))?;
        let servers = self.servers.into_iter().map(|(name, url)| {
            let base = Base::parse(&url).map_err(|why| {
                let what = format!("the URL in place of `{name}` cannot be used: {why}");
                BuildError::new(what)
            })?;
            Ok((name, base))
        });
        let servers = servers.collect::<Result<Vec<_>, BuildError>>()?;
        let user_agent = self.user_agent.as_deref().unwrap_or(self.api.user_agent);
        let user_agent = HeaderValue::from_str(user_agent).map_err(|_| {
            BuildError::new("the user agent has characters that cannot be sent".to_owned())
        })?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        Ok(Connection::new(Shared {
            api: self.api,
            base,
            servers,
            credentials: Arc::new(self.credentials),
            user_agent,
            limits: self.limits,
            retries: self.retries,
            retry_budget: Budget::new(self.retry_budget),
            hooks: self.hooks,
            limiter: Limiter::new(self.rate_limits, self.api.rate_limits),
            transport,
        }))
    }

    fn note(&mut self, outcome: Result<(), String>) {
        if let Err(why) = outcome {
            self.wrong.get_or_insert(why);
        }
    }
}

/// The URL with each `{name=default}` replaced by what is given for it, or by its default.
fn fill(template: &str, given: &[(String, String)]) -> String {
    let mut url = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((variable, behind)) = after.split_once('}') else {
            break;
        };
        let (name, default) = variable.split_once('=').unwrap_or((variable, ""));
        let given = given.iter().find(|(known, _)| known == name);
        url.push_str(before);
        url.push_str(given.map_or(default, |(_, value)| value));
        rest = behind;
    }
    url.push_str(rest);
    url
}

#[cfg(all(feature = "reqwest-0-13", not(target_family = "wasm")))]
fn default_transport(connect_timeout: Duration) -> Result<Box<dyn Transport>, BuildError> {
    match crate::transport::reqwest::Reqwest::new(connect_timeout) {
        Ok(transport) => Ok(Box::new(transport)),
        Err(error) => Err(BuildError {
            message: "reqwest cannot be set up".to_owned(),
            source: Some(error),
        }),
    }
}

/// How long it takes to get a connection is for the browser to limit.
#[cfg(all(feature = "reqwest-0-13", target_family = "wasm"))]
fn default_transport(_: Duration) -> Result<Box<dyn Transport>, BuildError> {
    Ok(Box::new(crate::transport::fetch::Fetch::new()))
}

#[cfg(not(feature = "reqwest-0-13"))]
fn default_transport(_: Duration) -> Result<Box<dyn Transport>, BuildError> {
    Err(BuildError::new(NO_TRANSPORT.to_owned()))
}

/// Names features of generated crates, and the one of this crate that they stand for.
#[cfg(any(test, not(feature = "reqwest-0-13")))]
const NO_TRANSPORT: &str = "no transport: set one, or enable the feature `rustls` or `native-tls` of the client \
     (`reqwest-0-13` of `clientwright-runtime`)";

/// Shows what is set, of credentials only for which schemes.
impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("credentials", &self.credentials)
            .field("connect_timeout", &self.connect_timeout)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Why a client cannot be set up.
#[derive(Debug)]
pub struct BuildError {
    message: String,
    source: Option<BoxError>,
}

impl BuildError {
    fn new(message: String) -> Self {
        Self {
            message,
            source: None,
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&**self.source.as_ref()?)
    }
}

#[cfg(test)]
mod tests {
    use super::NO_TRANSPORT;

    #[test]
    fn the_features_that_bring_a_transport_exist() {
        let manifest = include_str!("../Cargo.toml");
        let names: Vec<&str> = NO_TRANSPORT.split('`').skip(1).step_by(2).collect();
        assert_eq!(names.len(), 4);
        for name in names {
            let known = format!("\n{name} = [");
            let own = format!("name = \"{name}\"");
            assert!(
                manifest.contains(&known) || manifest.contains(&own),
                "{name}"
            );
        }
    }
}
