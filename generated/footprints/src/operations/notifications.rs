// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    email_notification::EmailNotification, status_with_message::StatusWithMessage,
};

#[inlined]
impl Client {
    /// Send an e-mail notification (`POST /api/notifications/send`).
    pub fn send_notification(&self, body: &EmailNotification) -> SendNotification {
        SendNotification(self.0.call::<SendNotification>().form(body))
    }
}

#[operation(POST, "/api/notifications/send")]
pub struct SendNotification(Call<StatusWithMessage, Problem>);
