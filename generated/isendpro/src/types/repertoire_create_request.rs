// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{record, string_enum};

/// A répertoire to create.
#[record(new)]
pub struct RepertoireCreateRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// What to do. The server's default is `"create"`.
    #[wire(name = "repertoireEdit")]
    pub repertoire_edit: RepertoireEdit,
    /// Name of the répertoire.
    #[wire(name = "repertoireNom")]
    pub repertoire_nom: String,
}

#[string_enum]
pub enum RepertoireEdit {
    Create,
    Unknown(String),
}
