// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, Record, Union};

/// What became of a message.
#[derive(Record)]
#[non_exhaustive]
pub struct DeliveryReport {
    #[wire(name = "messageId", alias = "id")]
    pub message_id: Option<String>,
    #[wire(name = "batchId")]
    pub batch_id: Option<String>,
    pub recipient: Option<String>,
    /// Status code, as in `MessageStatus`.
    pub code: Option<i64>,
    /// 0 may change, 1 is final.
    pub duration: Option<i64>,
    pub created: Option<DateTime>,
    /// Parts that the message was sent in, as a number or as text.
    pub segments: Option<Segments>,
    /// A number, or a number as text.
    pub price: Option<Price>,
    pub currency: Option<String>,
    /// Text of your own.
    pub reference: Option<String>,
}

/// What is under `price`.
#[derive(Union)]
#[non_exhaustive]
pub enum Price {
    Number(f64),
    String(String),
}

/// What is under `segments`.
#[derive(Union)]
#[non_exhaustive]
pub enum Segments {
    Integer(i64),
    String(String),
}
