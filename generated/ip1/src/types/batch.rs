// Made by Clientwright from ip1.yaml; do not edit.
use std::collections::BTreeMap;
use clientwright_runtime::record;
use super::{datacoding::Datacoding, delivery_window::DeliveryWindow, direction::Direction,
    message_count::MessageCount, message_type::MessageType, price_summary::PriceSummary,
    priority::Priority};

/// Messages that were sent together.
#[record]
pub struct Batch {
    /// Batch id, 24 hexadecimal characters.
    pub id: Option<String>,
    pub sender: Option<String>,
    pub body: Option<String>,
    /// Account id.
    pub owner: Option<String>,
    pub direction: Option<Direction>,
    #[wire(name = "type")]
    pub type_: Option<MessageType>,
    pub datacoding: Option<Datacoding>,
    pub priority: Option<Priority>,
    /// Whether the text has values of a template.
    pub templated: Option<bool>,
    #[wire(name = "priceSummary")]
    pub price_summary: Option<PriceSummary>,
    /// Counts by status code. Not in lists.
    #[wire(name = "messageSummary")]
    pub message_summary: Option<BTreeMap<String, MessageCount>>,
    #[wire(name = "deliveryWindows")]
    pub delivery_windows: Option<Vec<DeliveryWindow>>,
    /// Status code, as in `MessageStatus`.
    pub status: Option<i64>,
    #[wire(name = "deliveryReportUrl")]
    pub delivery_report_url: Option<String>,
    pub reference: Option<String>,
    pub tags: Option<Vec<String>>,
}
