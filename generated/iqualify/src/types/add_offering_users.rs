// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::answers;
use super::{added_offering_user::AddedOfferingUser,
    added_offering_user_or_error::AddedOfferingUserOrError};

/// What a success answers, by its status.
#[answers]
pub enum AddOfferingUsersAnswer {
    Created(Vec<AddedOfferingUser>),
    MultiStatus(Vec<AddedOfferingUserOrError>),
}
