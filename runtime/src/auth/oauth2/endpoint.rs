//! What a token endpoint is sent, and what it answers.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode, Uri};
use secrecy::ExposeSecret;

use super::{OAuth2, shown};
use crate::any::Json;
use crate::auth::{Credential, Fetching, SchemeKind};
use crate::encode::percent::{Keep, encoded};
use crate::json;
use crate::transport::BoxError;

impl OAuth2 {
    /// Asks the endpoint; within, why it refused.
    pub(super) async fn ask(
        &self,
        fetching: Fetching<'_>,
        mut form: String,
        renews: bool,
    ) -> Result<Result<Credential, String>, BoxError> {
        let mut request = http::Request::new(Bytes::new());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.endpoint(fetching, renews)?;
        let headers = request.headers_mut();
        let media = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, media);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        match &self.client {
            Some((id, secret)) if self.client_in_body => {
                push(&mut form, "client_id", id);
                push(&mut form, "client_secret", secret.expose_secret());
            }
            Some((id, secret)) => {
                // Both are encoded first (RFC 6749, section 2.3.1).
                let id = encoded(id, Keep::Form);
                let secret = encoded(secret.expose_secret(), Keep::Form);
                let text = STANDARD.encode(format!("{id}:{secret}"));
                let mut basic = HeaderValue::try_from(format!("Basic {text}"))?;
                basic.set_sensitive(true);
                headers.insert(AUTHORIZATION, basic);
            }
            None => {}
        }
        *request.body_mut() = form.into();
        let answer = fetching.ask(request, self.is_harmless(renews)).await?;
        let (status, answer) = (answer.status(), json::from_slice(answer.body()).ok());
        if !status.is_success() {
            return Ok(Err(refusal(status, answer.as_ref())));
        }
        self.read(answer.as_ref()).map(Ok)
    }

    /// Where tokens are got, or renewed.
    fn endpoint(&self, fetching: Fetching<'_>, renews: bool) -> Result<Uri, BoxError> {
        let described = match fetching.scheme().kind {
            SchemeKind::OAuth2 {
                refresh_url: Some(url),
                ..
            } if renews => Some(url),
            SchemeKind::OAuth2 { token_url, .. } => token_url,
            _ => None,
        };
        let url = self.token_url.as_deref().or(described);
        let url = url.ok_or("it is not known where to ask for a token: set `token_url`")?;
        let uri = Uri::try_from(fetching.url(url));
        let uri = uri.ok().filter(|uri| {
            let is_http = matches!(uri.scheme_str(), Some("http" | "https"));
            let has_user = uri
                .authority()
                .is_some_and(|place| place.as_str().contains('@'));
            is_http && uri.host().is_some() && !has_user
        });
        uri.ok_or_else(|| {
            let url = shown(url);
            format!("the token URL `{url}` is neither a path nor a URL without a user name").into()
        })
    }

    /// Reads an answer, of which nothing may be told.
    fn read(&self, answer: Option<&Json>) -> Result<Credential, BoxError> {
        let answer = answer.ok_or("the answer of the token endpoint is no JSON")?;
        let token = answer.get("access_token").and_then(Json::as_str);
        let token = token.ok_or("the answer of the token endpoint has no `access_token`")?;
        if let Some(next) = answer.get("refresh_token").and_then(Json::as_str) {
            *self.refresh() = Some(next.into());
        }
        let credential = Credential::token(token);
        let seconds = answer.get("expires_in").and_then(|seconds| {
            // Some write it as text.
            let text = seconds.as_str().and_then(|text| text.trim().parse().ok());
            text.or_else(|| seconds.as_f64())
        });
        let seconds = seconds.and_then(|seconds: f64| Duration::try_from_secs_f64(seconds).ok());
        Ok(match seconds {
            Some(time) => credential.expires_in(time),
            None => credential,
        })
    }
}

/// Adds a field to a form.
pub(super) fn push(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    form.push_str(&encoded(name, Keep::Form));
    form.push('=');
    form.push_str(&encoded(value, Keep::Form));
}

/// Why no token was given: the status, and the code of RFC 6749, section 5.2. What else an endpoint
/// says may hold what it was sent.
fn refusal(status: StatusCode, answer: Option<&Json>) -> String {
    const CODES: [&str; 6] = [
        "invalid_request",
        "invalid_client",
        "invalid_grant",
        "unauthorized_client",
        "unsupported_grant_type",
        "invalid_scope",
    ];
    let code = answer.and_then(|answer| answer.get("error")?.as_str());
    let code = code.and_then(|code| CODES.into_iter().find(|known| *known == code));
    match code {
        Some(code) => format!("the token endpoint answered {status}: {code}"),
        None => format!("the token endpoint answered {status}"),
    }
}
