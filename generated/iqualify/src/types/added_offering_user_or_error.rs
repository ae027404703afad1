// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::union;
use super::{added_offering_user::AddedOfferingUser, api_error::ApiError};

/// A user who was added to an offering, or why one was not.
#[union]
pub enum AddedOfferingUserOrError {
    AddedOfferingUser(AddedOfferingUser),
    ApiError(ApiError),
}
