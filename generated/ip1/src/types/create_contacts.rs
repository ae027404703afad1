// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Answers;
use super::contact::Contact;

/// What a success answers, by its status.
#[derive(Answers)]
#[non_exhaustive]
pub enum CreateContactsAnswer {
    Ok(Vec<Contact>),
    Accepted,
}
