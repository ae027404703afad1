//! Calls and what Prism says of them, put together.

use crate::drive::{Called, Outcome, SHOWN};

/// A call, judged.
pub struct Judged {
    /// Of which operation.
    pub operation: &'static str,
    /// What tells it from others of the operation.
    pub label: &'static str,
    /// Whether the answer was read.
    pub is_read: bool,
    /// Whether the answer is not what the description says, by what Prism itself says of it: where
    /// there is no example, it makes one up without a look at every keyword. Such an answer may be
    /// refused.
    pub is_odd: bool,
    /// What is wrong with request or answer.
    pub faults: Vec<String>,
}

/// Judges all calls by the log of the server, which has one entry for each that was sent.
pub fn judge(calls: Vec<Called>, requests: Vec<Vec<String>>) -> Vec<Judged> {
    let mut requests = requests.into_iter();
    let mut judged: Vec<Judged> = calls
        .into_iter()
        .map(|call| match &call.outcome {
            Outcome::Unsent(_) => judge_one(call, Vec::new()),
            _ => {
                let said = requests.next();
                let said = said.unwrap_or_else(|| vec!["not in the log".to_owned()]);
                judge_one(call, said)
            }
        })
        .collect();
    let more = requests.count();
    if let Some(last) = judged.last_mut().filter(|_| more > 0) {
        let fault = format!("{more} requests too many in the log");
        last.faults.push(fault);
    }
    judged
}

fn judge_one(call: Called, said: Vec<String>) -> Judged {
    let is_silent = said.is_empty();
    let about_answer = |said: &String| said.starts_with("Violation: response");
    let (odd, mut faults): (Vec<String>, Vec<String>) = said.into_iter().partition(about_answer);
    let is_odd = !odd.is_empty();
    let is_read = matches!(call.outcome, Outcome::Read { .. });
    match call.outcome {
        Outcome::Read { violations } if is_silent => faults.extend(violations),
        Outcome::Read { .. } => {}
        Outcome::Unreadable(why) if is_odd && !why.starts_with(SHOWN) => {}
        // It is known why.
        Outcome::Refused(_) if !faults.is_empty() => {}
        Outcome::Unreadable(why) | Outcome::Unsent(why) | Outcome::Refused(why) => faults.push(why),
    }
    Judged {
        operation: call.operation,
        label: call.label,
        is_read,
        is_odd,
        faults,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(outcome: Outcome) -> Called {
        Called {
            operation: "listPets",
            label: "all",
            outcome,
        }
    }

    fn faults(outcome: Outcome, said: &[&str]) -> Vec<String> {
        let said = said.iter().map(|text| (*text).to_owned()).collect();
        let mut judged = judge(vec![called(outcome)], vec![said]);
        judged.remove(0).faults
    }

    #[test]
    fn whatever_is_wrong_with_a_request_is_a_fault() {
        let read = |violations: Option<&str>| Outcome::Read {
            violations: violations.map(str::to_owned),
        };
        let none: [&str; 0] = [];
        assert_eq!(faults(read(None), &[]), none);
        assert_eq!(faults(read(None), &["a"]), ["a"]);
        assert_eq!(faults(read(Some("[a]")), &[]), ["[a]"]);
        assert_eq!(
            faults(read(Some("[a]")), &["Violation: response.body"]),
            none
        );
        assert_eq!(faults(Outcome::Refused("b".to_owned()), &["a"]), ["a"]);
        assert_eq!(faults(Outcome::Refused("b".to_owned()), &[]), ["b"]);
        assert_eq!(faults(Outcome::Unreadable("b".to_owned()), &[]), ["b"]);
    }

    #[test]
    fn a_request_that_nobody_sent_or_saw_is_a_fault() {
        let calls = || vec![called(Outcome::Read { violations: None })];
        assert_eq!(judge(calls(), Vec::new())[0].faults, ["not in the log"]);
        let more = judge(calls(), vec![Vec::new(), Vec::new()]);
        assert_eq!(more[0].faults, ["1 requests too many in the log"]);
    }
}
