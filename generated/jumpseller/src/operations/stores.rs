// Made by Clientwright from jumpseller.yaml; do not edit.
use clientwright_runtime::{Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{language::Language, store::Store};

#[inlined]
impl Client {
    /// Get the store (`GET /store/info.json`).
    pub fn get_store(&self) -> GetStore {
        GetStore(self.0.call::<GetStore>())
    }

    /// List the languages of the store (`GET /store/languages.json`).
    pub fn list_store_languages(&self) -> ListStoreLanguages {
        ListStoreLanguages(self.0.call::<ListStoreLanguages>())
    }
}

#[operation(GET, "/store/info.json")]
pub struct GetStore(Call<Store, Problem>);
#[operation(GET, "/store/languages.json")]
pub struct ListStoreLanguages(Call<Vec<Language>, Problem>);
