// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Record;

/// What became of a number.
#[derive(Record)]
#[non_exhaustive]
pub struct ListeNoireResult {
    /// `OK` where all went well.
    #[wire(name = "listeNoire")]
    pub liste_noire: String,
    /// The number.
    pub tel: String,
}
