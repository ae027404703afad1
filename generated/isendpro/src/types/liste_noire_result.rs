// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;

/// What became of a number.
#[record]
pub struct ListeNoireResult {
    /// `OK` where all went well.
    #[wire(name = "listeNoire")]
    pub liste_noire: String,
    /// The number.
    pub tel: String,
}
