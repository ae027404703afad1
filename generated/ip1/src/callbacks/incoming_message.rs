// Made by Clientwright from ip1.yaml; do not edit.

//! Receive an incoming SMS (`POST`).
//!
//! Comes again later unless answered with 200.
//!
//! It goes to `{$request.body}` of `PUT /v2/me/sms/settings/{setting}`.
//!
//! Answer with one of:
//!
//! - `200`: Received.
//! - `4XX`: Not received. It comes again.
//! - `5XX`: Not received. It comes again.

use super::super::types::message::Message;

clientwright_runtime::callback! {
    name: "incomingMessage", method: "POST", bodies: [("application/json", Json, None)],
    answers: [200], parse: Message
}
