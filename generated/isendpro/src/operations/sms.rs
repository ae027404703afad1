// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Bytes, Call, calls, operation};
use super::super::{Client, Problem};
use super::super::types::{comptage_answer::ComptageAnswer, comptage_request::ComptageRequest,
    flag::Flag, shortlink_etat::ShortlinkEtat, shortlink_request::ShortlinkRequest,
    sms_answer::SmsAnswer, sms_multi_request::SmsMultiRequest, sms_request::SmsRequest};

#[calls]
impl Client {
    /// Make a short link (`POST /shortlink`).
    pub fn add_shortlink(&self, #[json] body: &ShortlinkRequest) -> AddShortlink;

    /// Count the characters and the SMS of a text (`POST /comptage`).
    pub fn count_sms(&self, #[json] body: &ComptageRequest) -> CountSms;

    /// Report on the SMS of a period (`GET /campagne`).
    ///
    /// A zip file with a CSV file in it, a line for each message.
    /// - `date_deb`: Start, as `YYYY-MM-DD hh:mm`.
    /// - `date_fin`: End, as `YYYY-MM-DD hh:mm`.
    pub fn get_campagne(
        &self, #[query] date_deb: &str, #[query] date_fin: &str,
        #[query("rapportCampagne")] rapport_campagne: Flag,
    ) -> GetCampagne;

    /// Send an SMS to one number (`POST /sms`).
    pub fn send_sms(&self, #[json] body: &SmsRequest) -> SendSms;

    /// Send SMS to several numbers (`POST /smsmulti`).
    ///
    /// One text for all numbers, or one for each.
    pub fn send_sms_multi(&self, #[json] body: &SmsMultiRequest) -> SendSmsMulti;
}

#[operation(POST, "/shortlink", envelope("etat"), security(), errors(400 = Erreur))]
pub struct AddShortlink(Call<ShortlinkEtat, Problem>);
#[operation(POST, "/comptage", envelope("etat"), retry, security(), errors(400 = Erreur))]
pub struct CountSms(Call<ComptageAnswer, Problem>);
#[operation(GET, "/campagne", accept = "application/zip", errors(400 = Erreur))]
pub struct GetCampagne(Call<Bytes, Problem>);
#[operation(POST, "/sms", envelope("etat"), security(), errors(400 = Erreur))]
pub struct SendSms(Call<SmsAnswer, Problem>);
#[operation(POST, "/smsmulti", envelope("etat"), security(), errors(400 = Erreur))]
pub struct SendSmsMulti(Call<SmsAnswer, Problem>);
