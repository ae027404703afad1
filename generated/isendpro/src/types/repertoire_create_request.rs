// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Record, StringEnum};

/// A répertoire to create.
#[derive(Record)]
#[non_exhaustive]
#[wire(new)]
pub struct RepertoireCreateRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// What to do.
    ///
    /// The server's default is `"create"`.
    #[wire(name = "repertoireEdit")]
    pub repertoire_edit: RepertoireEdit,
    /// Name of the répertoire.
    #[wire(name = "repertoireNom")]
    pub repertoire_nom: String,
}

/// What is under `repertoireEdit`.
#[derive(StringEnum)]
#[non_exhaustive]
pub enum RepertoireEdit {
    /// `create`
    #[wire(name = "create")]
    Create,
    /// A value that the description does not name, as it came.
    Unknown(String),
}
