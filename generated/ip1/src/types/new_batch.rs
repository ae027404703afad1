// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::record;
use super::{delivery_window::DeliveryWindow, new_datacoding::NewDatacoding,
    new_message_type::NewMessageType, priority::Priority, recipients::Recipients};

/// A message, and who gets it.
#[record(new)]
pub struct NewBatch {
    /// Up to 15 digits, or 3 to 11 letters and digits. Accounts on trial use `iP1` or `iP1sms`.
    /// Matching `^([0-9]{1,15}|[0-9A-Za-z]{1,11})$`.
    pub sender: String,
    pub recipients: Recipients,
    /// Text of the message. `{name}` stands for a value of the recipient. 1 to 2000 characters,
    /// matching `\S`.
    pub body: String,
    /// The server's default is `"sms"`.
    #[wire(name = "type")]
    pub type_: Option<NewMessageType>,
    /// The server's default is `"ucs"`.
    pub datacoding: Option<NewDatacoding>,
    /// The server's default is `1`.
    pub priority: Option<Priority>,
    /// When messages may be delivered.
    #[wire(name = "deliveryWindows")]
    pub delivery_windows: Option<Vec<DeliveryWindow>>,
    /// Where delivery reports are sent to.
    #[wire(name = "deliveryReportUrl")]
    pub delivery_report_url: Option<String>,
    /// Text of your own.
    pub reference: Option<String>,
    pub tags: Option<Vec<String>>,
}
