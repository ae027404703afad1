// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::{Call, QueryStyle, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    pulse_response::PulseResponse, pulse_type::PulseType,
    response_time_bounds::ResponseTimeBounds,
};

#[inlined]
impl Client {
    /// List the responses to all pulses of an offering
    /// (`GET /offerings/{offeringId}/analytics/pulses/responses`).
    pub fn list_offering_pulse_responses(
        &self,
        offering_id: &str,
    ) -> ListOfferingPulseResponses {
        let call = self.0.call::<ListOfferingPulseResponses>();
        ListOfferingPulseResponses(call.path("offeringId", &offering_id))
    }

    /// List the responses to a pulse
    /// (`GET /offerings/{offeringId}/analytics/pulses/{pulseId}/responses`).
    /// - `pulse_id`: Base id of the pulse.
    pub fn list_pulse_responses(
        &self,
        offering_id: &str,
        pulse_id: &str,
    ) -> ListPulseResponses {
        let call = self.0.call::<ListPulseResponses>().path("offeringId", &offering_id);
        ListPulseResponses(call.path("pulseId", &pulse_id))
    }

    /// List the ids of pulses that learners responded to
    /// (`GET /offerings/{offeringId}/analytics/pulses`).
    pub fn list_pulses(&self, offering_id: &str) -> ListPulses {
        ListPulses(self.0.call::<ListPulses>().path("offeringId", &offering_id))
    }
}

#[operation(
    GET,
    "/offerings/{offeringId}/analytics/pulses/responses",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListOfferingPulseResponses(Call<Vec<PulseResponse>, Problem>);
#[inlined]
impl ListOfferingPulseResponses {
    /// Kind of pulse.
    pub fn pulse_type(self, pulse_type: PulseType) -> Self {
        Self(self.0.query("pulseType", &pulse_type))
    }

    /// Bounds on the time of the response: `lt`, `lte`, `gt` or `gte`, two underscores, the time.
    pub fn response_time(self, response_time: &ResponseTimeBounds) -> Self {
        Self(self.0.query_reserved("responseTime", response_time, QueryStyle::Form))
    }
}

#[operation(
    GET,
    "/offerings/{offeringId}/analytics/pulses/{pulseId}/responses",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListPulseResponses(Call<Vec<PulseResponse>, Problem>);
#[operation(
    GET,
    "/offerings/{offeringId}/analytics/pulses",
    errors(401 = ApiError, 403 = ApiError, 404 = ApiError, default = ApiError)
)]
pub struct ListPulses(Call<Vec<String>, Problem>);
