// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::record;

/// An e-mail from a template.
#[record(new)]
pub struct EmailNotification {
    #[wire(name = "templateKey")]
    pub template_key: Option<String>,
    pub email: Option<String>,
    #[wire(name = "firstName")]
    pub first_name: Option<String>,
    #[wire(name = "lastName")]
    pub last_name: Option<String>,
    #[wire(name = "attachmentFileName")]
    pub attachment_file_name: Option<String>,
    /// A PDF file in base64.
    #[wire(name = "attachmentFileContent")]
    pub attachment_file_content: Option<String>,
}
