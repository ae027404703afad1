// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{pulse_response::PulseResponse, pulse_type::PulseType,
    response_time_bounds::ResponseTimeBounds};

#[calls]
impl Client {
    /// List the responses to all pulses of an offering
    /// (`GET /offerings/{offeringId}/analytics/pulses/responses`).
    pub fn list_offering_pulse_responses(
        &self, #[path("offeringId")] offering_id: &str,
    ) -> ListOfferingPulseResponses;

    /// List the responses to a pulse
    /// (`GET /offerings/{offeringId}/analytics/pulses/{pulseId}/responses`).
    /// - `pulse_id`: Base id of the pulse.
    pub fn list_pulse_responses(
        &self, #[path("offeringId")] offering_id: &str, #[path("pulseId")] pulse_id: &str,
    ) -> ListPulseResponses;

    /// List the ids of pulses that learners responded to
    /// (`GET /offerings/{offeringId}/analytics/pulses`).
    pub fn list_pulses(&self, #[path("offeringId")] offering_id: &str) -> ListPulses;
}

#[operation(GET, "/offerings/{offeringId}/analytics/pulses/responses",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListOfferingPulseResponses(Call<Vec<PulseResponse>, Problem>);
#[calls]
impl ListOfferingPulseResponses {
    /// Kind of pulse.
    pub fn pulse_type(self, #[query("pulseType")] pulse_type: PulseType) -> Self;
    /// Bounds on the time of the response: `lt`, `lte`, `gt` or `gte`, two underscores, the time.
    pub fn response_time(
        self, #[query_reserved("responseTime", QueryStyle::Form)] response_time: &ResponseTimeBounds,
    ) -> Self;
}

#[operation(GET, "/offerings/{offeringId}/analytics/pulses/{pulseId}/responses",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListPulseResponses(Call<Vec<PulseResponse>, Problem>);
#[operation(GET, "/offerings/{offeringId}/analytics/pulses",
    errors(401 | 403 | 404 | default = ApiError))]
pub struct ListPulses(Call<Vec<String>, Problem>);
