// Made by Clientwright from just.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{channel::Channel, email_subscription::EmailSubscription,
    email_unsubscription::EmailUnsubscription, sms_subscription::SmsSubscription,
    sms_unsubscription::SmsUnsubscription, utm_metric_update::UtmMetricUpdate};

#[calls]
impl Client {
    /// Subscribe a profile by e-mail (`POST /api/user/v1/subscription/subscribe/email`).
    pub fn subscribe_email(&self, #[multipart] body: &EmailSubscription) -> SubscribeEmail;

    /// Subscribe a profile by SMS (`POST /api/user/v1/subscription/subscribe/sms`).
    pub fn subscribe_sms(&self, #[multipart] body: &SmsSubscription) -> SubscribeSms;

    /// End an e-mail subscription (`PUT /api/user/v1/subscription/unsubscribe/email`).
    pub fn unsubscribe_email(&self, #[multipart] body: &EmailUnsubscription) -> UnsubscribeEmail;

    /// End an SMS subscription (`PUT /api/user/v1/subscription/unsubscribe/sms`).
    pub fn unsubscribe_sms(&self, #[multipart] body: &SmsUnsubscription) -> UnsubscribeSms;

    /// Update the marks of a subscription
    /// (`PUT /api/user/v1/subscription/update/utm-metric/channel/{channel}`).
    /// - `channel`: Channel of the subscription.
    pub fn update_utm_metric(
        &self, channel: Channel, #[form] body: &UtmMetricUpdate,
    ) -> UpdateUtmMetric;
}

#[operation(POST, "/api/user/v1/subscription/subscribe/email", errors(default = Text))]
pub struct SubscribeEmail(Call<(), Problem>);
#[operation(POST, "/api/user/v1/subscription/subscribe/sms", errors(default = Text))]
pub struct SubscribeSms(Call<(), Problem>);
#[operation(PUT, "/api/user/v1/subscription/unsubscribe/email", errors(default = Text))]
pub struct UnsubscribeEmail(Call<(), Problem>);
#[operation(PUT, "/api/user/v1/subscription/unsubscribe/sms", errors(default = Text))]
pub struct UnsubscribeSms(Call<(), Problem>);
#[operation(PUT, "/api/user/v1/subscription/update/utm-metric/channel/{channel}",
    accept = "text/plain", errors(default = Text))]
pub struct UpdateUtmMetric(Call<String, Problem>);
