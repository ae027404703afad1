// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::{Call, Json, calls, operation};
use super::super::{Client, Problem};

#[calls]
impl Client {
    /// Delete a setting (`DELETE /v2/me/sms/settings/{setting}`).
    ///
    /// It goes back to its default.
    /// - `setting`: Name of the setting.
    pub fn delete_setting(&self, setting: &str) -> DeleteSetting;

    /// Get a setting (`GET /v2/me/sms/settings/{setting}`).
    /// - `setting`: Name of the setting.
    pub fn get_setting(&self, setting: &str) -> GetSetting;

    /// List all settings (`GET /v2/me/sms/settings`).
    pub fn list_settings(&self) -> ListSettings;

    /// Create or replace a setting (`PUT /v2/me/sms/settings/{setting}`).
    ///
    /// Incoming messages are sent to the address in `IncomingCallbackUrl`.
    /// - `setting`: Name of the setting.
    pub fn set_setting(&self, setting: &str, #[json] body: &Json) -> SetSetting;
}

#[operation(DELETE, "/v2/me/sms/settings/{setting}", errors(400 = ProblemDetails))]
pub struct DeleteSetting(Call<Json, Problem>);
#[operation(GET, "/v2/me/sms/settings/{setting}", errors(400 = ProblemDetails))]
pub struct GetSetting(Call<Json, Problem>);
#[operation(GET, "/v2/me/sms/settings", errors(400 = ProblemDetails))]
pub struct ListSettings(Call<Json, Problem>);
#[operation(PUT, "/v2/me/sms/settings/{setting}", errors(400 = ProblemDetails))]
pub struct SetSetting(Call<Json, Problem>);
