// Made by Clientwright from journy-io.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::segments_response::SegmentsResponse;

#[calls]
impl Client {
    /// List the segments of accounts (`GET /segments/accounts`).
    ///
    /// Needs the permission `ReadSegments`.
    pub fn get_account_segments(&self) -> GetAccountSegments;

    /// List the segments of users (`GET /segments/users`).
    ///
    /// Needs the permission `ReadSegments`.
    pub fn get_user_segments(&self) -> GetUserSegments;
}

#[operation(GET, "/segments/accounts", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct GetAccountSegments(Call<SegmentsResponse, Problem>);
#[operation(GET, "/segments/users", errors(400 = ErrorResponse,
    401 | 403 | 429 | 500 = MessageResponse))]
pub struct GetUserSegments(Call<SegmentsResponse, Problem>);
