//! What a call needs of credentials that come from elsewhere.

use std::sync::Arc;

use bytes::Bytes;
use http::Uri;
use http::header::{COOKIE, HeaderValue};

use super::credential::Ready;
use super::source::Sourced;
use super::{In, SchemeKind};
use crate::error::{Fault, Kind};
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::timer::Clock;

/// The credentials of a call that were fetched.
#[derive(Default)]
pub(crate) struct Fetched {
    all: Vec<(Arc<Sourced>, Arc<Ready>)>,
    is_renewed: bool,
}

impl Fetched {
    /// Fetches what a call needs, and gives it to the call.
    pub(crate) async fn fetch(
        parts: &mut Parts,
        outcome: &mut Outcome,
        clock: &Clock<'_>,
    ) -> Result<Self, Fault> {
        let mut fetched = Self::default();
        for sourced in parts.sources()? {
            let ready = get(&sourced, outcome, clock).await?;
            parts.credentials.put_ready(ready.clone());
            fetched.all.push((sourced, ready));
        }
        Ok(fetched)
    }

    /// Whether it may help to fetch them anew, which is done once in a call.
    pub(crate) fn is_renewable(&self) -> bool {
        !self.all.is_empty() && !self.is_renewed
    }

    /// Leaves it to the next call to fetch them anew.
    pub(crate) fn refuse(&self) {
        for (sourced, ready) in &self.all {
            sourced.refuse(ready);
        }
    }

    /// Fetches them anew, unless another call did so already, and puts them into the request.
    pub(crate) async fn renew(
        &mut self,
        request: &mut http::Request<Option<Bytes>>,
        outcome: &mut Outcome,
        clock: &Clock<'_>,
    ) -> Result<(), Fault> {
        self.is_renewed = true;
        self.refuse();
        for (sourced, ready) in &mut self.all {
            let new = get(sourced, outcome, clock).await?;
            replace(request, ready, &new);
            *ready = new;
        }
        Ok(())
    }
}

async fn get(
    sourced: &Arc<Sourced>,
    outcome: &mut Outcome,
    clock: &Clock<'_>,
) -> Result<Arc<Ready>, Fault> {
    let connection = outcome.connection.clone();
    let mut timer = clock.timer(None);
    let got = timer
        .within(sourced.get(connection.shared(), clock))
        .await?;
    let ready = got.map_err(|why| {
        let key = sourced.scheme.key;
        let text = format!("the credential of `{key}` cannot be had: {why}");
        Fault::new(Kind::Credentials, outcome.hide(text))
    })?;
    outcome.secrets.extend(ready.hidden.iter().cloned());
    Ok(ready)
}

/// Sends another credential in place of the one that was sent.
fn replace<T>(request: &mut http::Request<T>, old: &Ready, new: &Ready) {
    if let (Some((name, old)), Some((_, new))) = (old.header(), new.header()) {
        let headers = request.headers_mut();
        if headers.get(&name) == Some(&old) {
            headers.insert(name, new);
        }
        return;
    }
    let SchemeKind::ApiKey { location, name } = old.scheme.kind else {
        return;
    };
    let (old, new) = (old.argument(name), new.argument(name));
    let replaced = |text: &str, between: &str| {
        let all = text.split(between);
        let all: Vec<&str> = all.map(|one| if one == old { &new } else { one }).collect();
        all.join(between)
    };
    if location == In::Query {
        let query = request.uri().query().unwrap_or_default();
        let target = format!("{}?{}", request.uri().path(), replaced(query, "&"));
        let mut parts = request.uri().clone().into_parts();
        parts.path_and_query = target.try_into().ok();
        // Both were written by the same rules, so what fitted fits.
        if let Ok(uri) = Uri::from_parts(parts) {
            *request.uri_mut() = uri;
        }
        return;
    }
    let cookies = request.headers().get(COOKIE);
    let cookies = cookies.and_then(|cookies| cookies.to_str().ok());
    let cookies = cookies.map(|cookies| HeaderValue::try_from(replaced(cookies, "; ")));
    if let Some(Ok(mut cookies)) = cookies {
        cookies.set_sensitive(true);
        request.headers_mut().insert(COOKIE, cookies);
    }
}
