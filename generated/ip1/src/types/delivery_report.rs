// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, record, union};

/// What became of a message.
#[record]
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

#[union]
pub enum Price {
    Number(f64),
    String(String),
}

#[union]
pub enum Segments {
    Integer(i64),
    String(String),
}
