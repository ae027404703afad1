// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::flag::Flag;

/// Numbers to look up.
#[record(new)]
pub struct HlrRequest {
    /// The server's default is `"1"`.
    #[wire(name = "getHLR")]
    pub get_hlr: Flag,
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// Numbers, national (French) or international.
    pub num: Vec<String>,
}
