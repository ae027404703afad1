// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::answers;
use super::contact::Contact;

/// What a success answers, by its status.
#[answers]
pub enum CreateContactsAnswer {
    Ok(Vec<Contact>),
    Accepted,
}
