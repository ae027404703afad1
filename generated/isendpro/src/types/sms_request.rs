// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::record;
use super::{flag::Flag, gmt_zone::GmtZone};

/// An SMS to one number.
#[record(new)]
pub struct SmsRequest {
    /// Key of the account.
    #[wire(secret)]
    pub keyid: String,
    /// Number, national (0680010203) or international (33680010203).
    pub num: String,
    /// Text in UTF-8, of the GSM alphabet only unless `ucs2` is set.
    pub sms: String,
    /// Sender: digits, letters and spaces, not digits alone. With a sender of its own a message
    /// ends with a STOP text, and has room for 148 characters in place of 160. 4 to 11 characters.
    pub emetteur: Option<String>,
    /// When to send, as `YYYY-MM-DD hh:mm` in `gmt_zone`; at once if absent.
    pub date_envoi: Option<String>,
    pub gmt_zone: Option<GmtZone>,
    /// Leaves the STOP text out, once the vendor has approved of it.
    pub nostop: Option<Flag>,
    #[wire(name = "numAzur")]
    pub num_azur: Option<Flag>,
    /// Most parts that a long message may have, up to 6 of 153 characters and 918 in all; `999`
    /// leaves the count to the vendor.
    pub smslong: Option<String>,
    /// Letters and digits, sent back in the URLs of receipts. At most 49 characters.
    pub tracker: Option<String>,
    /// Other alphabets, outside metropolitan France: 70 characters, or 67 in each part of a long
    /// message.
    pub ucs2: Option<Flag>,
}
