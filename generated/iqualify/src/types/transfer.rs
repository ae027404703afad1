// Made by Clientwright from iqualify.yaml; do not edit.
use clientwright_runtime::record;

/// A move from one offering to another.
#[record(new)]
pub struct Transfer {
    #[wire(name = "fromOfferingId")]
    pub from_offering_id: Option<String>,
    #[wire(name = "toOfferingId")]
    pub to_offering_id: Option<String>,
    #[wire(name = "sendInvite")]
    pub send_invite: Option<bool>,
}
