// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{DateTime, record};
use super::{datacoding::Datacoding, direction::Direction, message_status::MessageStatus,
    message_type::MessageType, priority::Priority};

/// A message, outgoing or incoming.
#[record]
pub struct Message {
    /// Message id.
    pub id: Option<String>,
    #[wire(name = "batchId")]
    pub batch_id: Option<String>,
    /// Account id.
    pub owner: Option<String>,
    pub sender: Option<String>,
    pub recipient: Option<String>,
    pub body: Option<String>,
    pub direction: Option<Direction>,
    /// Parts that the message was sent in.
    pub segments: Option<i32>,
    #[wire(name = "type")]
    pub type_: Option<MessageType>,
    pub datacoding: Option<Datacoding>,
    pub priority: Option<Priority>,
    pub price: Option<f64>,
    pub currency: Option<String>,
    pub statuses: Option<Vec<MessageStatus>>,
    pub modified: Option<DateTime>,
    /// Text of your own.
    pub reference: Option<String>,
    /// Mobile country code.
    pub mcc: Option<String>,
    /// Mobile network code.
    pub mnc: Option<String>,
}
