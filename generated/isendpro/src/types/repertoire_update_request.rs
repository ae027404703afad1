// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{record, string_enum};

/// Numbers to add to a répertoire, or to delete from it.
#[record(new)]
pub struct RepertoireUpdateRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// Whether to add the numbers or to delete them.
    #[wire(name = "repertoireEdit")]
    pub repertoire_edit: RepertoireEdit,
    /// Id of the répertoire.
    #[wire(name = "repertoireId")]
    pub repertoire_id: String,
    /// Numbers, national or international.
    pub num: Vec<String>,
    /// Names of the contacts, in the order of `num`.
    pub champ1: Option<Vec<String>>,
    /// Field A of the contacts, in the order of `num`.
    pub champ2: Option<Vec<String>>,
    /// Field B of the contacts, in the order of `num`.
    pub champ3: Option<Vec<String>>,
    /// Field C of the contacts, in the order of `num`.
    pub champ4: Option<Vec<String>>,
    /// Field D of the contacts, in the order of `num`.
    pub champ5: Option<Vec<String>>,
    /// Field E of the contacts, in the order of `num`.
    pub champ6: Option<Vec<String>>,
    /// Field F of the contacts, in the order of `num`.
    pub champ7: Option<Vec<String>>,
    /// Field G of the contacts, in the order of `num`.
    pub champ8: Option<Vec<String>>,
    /// Field H of the contacts, in the order of `num`.
    pub champ9: Option<Vec<String>>,
    /// Field I of the contacts, in the order of `num`.
    pub champ10: Option<Vec<String>>,
    /// Field J of the contacts, in the order of `num`.
    pub champ11: Option<Vec<String>>,
    /// Field K of the contacts, in the order of `num`.
    pub champ12: Option<Vec<String>>,
    /// Field L of the contacts, in the order of `num`.
    pub champ13: Option<Vec<String>>,
    /// Field M of the contacts, in the order of `num`.
    pub champ14: Option<Vec<String>>,
    /// Field N of the contacts, in the order of `num`.
    pub champ15: Option<Vec<String>>,
    /// Field O of the contacts, in the order of `num`.
    pub champ16: Option<Vec<String>>,
    /// Field P of the contacts, in the order of `num`.
    pub champ17: Option<Vec<String>>,
    /// Field Q of the contacts, in the order of `num`.
    pub champ18: Option<Vec<String>>,
    /// Field R of the contacts, in the order of `num`.
    pub champ19: Option<Vec<String>>,
    /// Field S of the contacts, in the order of `num`.
    pub champ20: Option<Vec<String>>,
    /// Field T of the contacts, in the order of `num`.
    pub champ21: Option<Vec<String>>,
    /// Field U of the contacts, in the order of `num`.
    pub champ22: Option<Vec<String>>,
    /// Field V of the contacts, in the order of `num`.
    pub champ23: Option<Vec<String>>,
    /// Field W of the contacts, in the order of `num`.
    pub champ24: Option<Vec<String>>,
    /// Field X of the contacts, in the order of `num`.
    pub champ25: Option<Vec<String>>,
    /// Field Y of the contacts, in the order of `num`.
    pub champ26: Option<Vec<String>>,
    /// Field Z of the contacts, in the order of `num`.
    pub champ27: Option<Vec<String>>,
}

#[string_enum]
pub enum RepertoireEdit {
    Add,
    Del,
    Unknown(String),
}
