//! The tries of one call, up to the one whose answer is final.

use http::StatusCode;

use crate::auth::Fetched;
use crate::error::{Fault, Kind};
use crate::exchange::{Finish, open};
use crate::outcome::Outcome;
use crate::parts::Parts;
use crate::timer::Clock;

/// Sends the request, and again as long as that is foreseen and may help.
pub(crate) async fn settle<F: Finish>(
    parts: &mut Parts,
    finish: &F,
    outcome: &mut Outcome,
) -> Result<F::Success, Fault> {
    let connection = parts.connection.clone();
    let shared = connection.shared();
    let clock = Clock::start(&*shared.transport, parts.limits.timeout);
    let mut fetched = Fetched::fetch(parts, outcome, &clock).await?;
    parts.ready = Some(parts.prepare()?);
    let has_key = parts.has_idempotency_key();
    let retries = parts.retries.take();
    let retries = retries.as_deref().unwrap_or(&shared.retries);
    shared.retry_budget.earn();
    // Boxed, since most calls have none, and each would be as large.
    let mut last: Option<Box<Fault>> = None;
    loop {
        if let Err(fault) = shared.limiter.admit(parts.origin.facts, &clock).await {
            return Err(last.map_or(fault, |last| *last));
        }
        let before = outcome.begin_try();
        let mut timer = clock.timer(retries.attempt_timeout);
        let tried = match open(parts, outcome, &clock, &mut timer).await {
            Ok(mut body) => {
                let limit = parts.limits.body;
                finish.finish(&mut body, limit, outcome, &mut timer).await
            }
            Err(fault) => {
                // Another try begins at the beginning, not at a redirect that could not be followed.
                parts.ready = None;
                Err(fault)
            }
        };
        let fault = match (tried, last) {
            (Err(fault), Some(last)) if fault.kind() == Kind::Unsendable => {
                outcome.undo_try(before);
                return Err(*last);
            }
            (Err(fault), _) => fault,
            (success, _) => return success,
        };
        let is_refused = outcome.status == Some(StatusCode::UNAUTHORIZED);
        if !parts.is_repeatable() {
            if is_refused {
                fetched.refuse();
            }
            return Err(fault);
        }
        if is_refused && fetched.is_renewable() {
            let renewed = fetched.renew(parts, outcome, &clock);
            if let Err(why) = renewed.await {
                return Err(fault.unmended(why));
            }
            last = Some(Box::new(fault));
            continue;
        }
        let delay = retries.delay(&fault, outcome, has_key);
        match delay.filter(|delay| *delay < clock.left()) {
            Some(delay) if shared.retry_budget.spend() => shared.transport.sleep(delay).await,
            _ => return Err(fault),
        }
        last = Some(Box::new(fault));
    }
}
