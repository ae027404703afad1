// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Bytes, Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{flag::Flag, hlr_etat::HlrEtat, hlr_request::HlrRequest,
    liste_noire_etat::ListeNoireEtat};

#[calls]
impl Client {
    /// Put a number on the blacklist (`POST /setlistenoire`).
    ///
    /// Marketing messages to it are refused from then on.
    /// - `num`: Mobile number.
    pub fn add_to_liste_noire(
        &self, #[query] num: &str, #[query("setlisteNoire")] setliste_noire: Flag,
    ) -> AddToListeNoire;

    /// Look numbers up in the HLR (`POST /hlr`).
    pub fn get_hlr(&self, #[json] body: &HlrRequest) -> GetHlr;

    /// Get the blacklist (`POST /getlistenoire`).
    ///
    /// A zip file with a CSV file in it.
    pub fn get_liste_noire(&self, #[query("getListeNoire")] get_liste_noire: Flag) -> GetListeNoire;

    /// Take a number off the blacklist (`POST /dellistenoire`).
    /// - `num`: Mobile number.
    pub fn remove_from_liste_noire(
        &self, #[query("delListeNoire")] del_liste_noire: Flag, #[query] num: &str,
    ) -> RemoveFromListeNoire;
}

#[operation(POST, "/setlistenoire", envelope("etat"), errors(400 = Erreur))]
pub struct AddToListeNoire(Call<ListeNoireEtat, Problem>);
#[operation(POST, "/hlr", envelope("etat"), security(), errors(400 = Erreur))]
pub struct GetHlr(Call<HlrEtat, Problem>);
#[operation(POST, "/getlistenoire", accept = "application/zip", retry, errors(400 = Erreur))]
pub struct GetListeNoire(Call<Bytes, Problem>);
#[operation(POST, "/dellistenoire", envelope("etat"), errors(400 = Erreur))]
pub struct RemoveFromListeNoire(Call<ListeNoireEtat, Problem>);
