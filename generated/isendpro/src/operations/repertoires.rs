// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{repertoire_create_etat::RepertoireCreateEtat,
    repertoire_create_request::RepertoireCreateRequest,
    repertoire_update_etat::RepertoireUpdateEtat,
    repertoire_update_request::RepertoireUpdateRequest};

#[calls]
impl Client {
    /// Create a répertoire (`POST /repertoire`).
    ///
    /// Answers with the id by which numbers are added and deleted.
    pub fn create_repertoire(&self, #[json] body: &RepertoireCreateRequest) -> CreateRepertoire;

    /// Add numbers to a répertoire, or delete some (`PUT /repertoire`).
    pub fn update_repertoire(&self, #[json] body: &RepertoireUpdateRequest) -> UpdateRepertoire;
}

#[operation(POST, "/repertoire", envelope("etat"), security(), errors(400 = Erreur))]
pub struct CreateRepertoire(Call<RepertoireCreateEtat, Problem>);
#[operation(PUT, "/repertoire", envelope("etat"), retry = false, security(), errors(400 = Erreur))]
pub struct UpdateRepertoire(Call<RepertoireUpdateEtat, Problem>);
