// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, record};

/// A state of a message, and since when.
///
/// The first digit of the code is its group, in which there may be new codes:
/// - 1, information: 101 Accepted, 102 Queued, 103 Funded, 104 Refunded, 110 Sending, 111
///   DeliveredToGateway, 112 DeliveredToCarrier, 113 DeliveredToGSM, 114 QueuedAtGateway.
/// - 2, success, which is final: 201 DeliveredToHandset, 202 Expired, 203 Canceled.
/// - 4, rejected: 402 InsufficientFunds, 403 SenderRejected, 405 RecipientRejected, 406
///   GenericRejected, 407 InvalidSender; without names 404, 408, 409.
/// - 5, error, without names: 500 to 503, 511 to 516, 599.
#[record]
pub struct MessageStatus {
    /// Status code.
    pub code: Option<i64>,
    /// 0 may change, 1 is final.
    pub duration: Option<i64>,
    pub created: Option<DateTime>,
}
