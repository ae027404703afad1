// Made by Clientwright from ip1.yaml; do not edit.

//! Receive a delivery report (`POST`).
//!
//! Comes again every 10 minutes unless answered with 200, at most 10 times.
//!
//! It goes to `{$request.body#/deliveryReportUrl}` of `POST /v2/batches`.
//!
//! Answer with one of:
//!
//! - `200`: Received.
//! - `4XX`: Not received. It comes again.
//! - `5XX`: Not received. It comes again.

use super::super::types::delivery_report::DeliveryReport;

clientwright_runtime::callback! {
    name: "deliveryReport", method: "POST", bodies: [("application/json", Json, None)],
    answers: [200], parse: DeliveryReport
}
