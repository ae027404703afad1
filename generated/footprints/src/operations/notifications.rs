// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{email_notification::EmailNotification,
    status_with_message::StatusWithMessage};

#[calls]
impl Client {
    /// Send an e-mail notification (`POST /api/notifications/send`).
    pub fn send_notification(&self, #[form] body: &EmailNotification) -> SendNotification;
}

#[operation(POST, "/api/notifications/send")]
pub struct SendNotification(Call<StatusWithMessage, Problem>);
