// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{language::Language, store::Store};

#[calls]
impl Client {
    /// Get the store (`GET /store/info.json`).
    pub fn get_store(&self) -> GetStore;

    /// List the languages of the store (`GET /store/languages.json`).
    pub fn list_store_languages(&self) -> ListStoreLanguages;
}

#[operation(GET, "/store/info.json")]
pub struct GetStore(Call<Store, Problem>);
#[operation(GET, "/store/languages.json")]
pub struct ListStoreLanguages(Call<Vec<Language>, Problem>);
