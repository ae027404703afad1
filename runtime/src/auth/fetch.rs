//! What a call needs of credentials that come from elsewhere.

use std::sync::Arc;

use super::credential::Ready;
use super::source::Sourced;
use crate::error::{Fault, Kind};
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::timer::Clock;
use crate::transport::BoxFuture;

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

    /// Fetches them anew, unless another call did so already, and gives them to the call.
    pub(crate) async fn renew(
        &mut self,
        parts: &mut Parts,
        outcome: &mut Outcome,
        clock: &Clock<'_>,
    ) -> Result<(), Fault> {
        self.is_renewed = true;
        self.refuse();
        for (sourced, ready) in &mut self.all {
            let new = get(sourced, outcome, clock).await?;
            parts.credentials.put_ready(new.clone());
            *ready = new;
        }
        Ok(())
    }
}

/// It is boxed, since few calls have any to fetch, and each would be as large.
fn get<'a>(
    sourced: &'a Arc<Sourced>,
    outcome: &'a mut Outcome,
    clock: &'a Clock<'_>,
) -> BoxFuture<'a, Result<Arc<Ready>, Fault>> {
    Box::pin(async move {
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
    })
}
