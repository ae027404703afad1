// Made by Clientwright from ip1.yaml; do not edit.

//! Receive an incoming SMS (`POST`).
//!
//! Comes again later unless answered with 200.
//!
//! It goes to `{$request.body}` of `PUT /v2/me/sms/settings/{setting}`.
//!
//! It may be answered with:
//!
//! - `200`: Received.
//! - `4XX`: Not received. It comes again.
//! - `5XX`: Not received. It comes again.

use clientwright_runtime::{Callback, CallbackError, Decode, HeaderMap, Status};
use super::super::types::message::Message;

/// What is known of it before it comes.
pub static CALLBACK: Callback = Callback {
    name: "incomingMessage",
    method: "POST",
    bodies: &[("application/json", Decode::Json, None)],
    answers: &[Status::Code(200)],
};

/// Reads what came, from its headers and its whole body.
#[inline]
pub fn parse(headers: &HeaderMap, body: &[u8]) -> Result<Message, CallbackError> {
    CALLBACK.parse(headers, body)
}
