// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::code::Code;

/// What became of a new répertoire.
#[record]
pub struct RepertoireCreateResult {
    pub code: Code,
    /// What the code means.
    pub message: Option<String>,
    /// Id of the répertoire.
    #[wire(name = "repertoireId")]
    pub repertoire_id: Option<String>,
}
