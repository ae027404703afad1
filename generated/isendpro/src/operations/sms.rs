// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::{Bytes, Call, inlined, operation};
use super::super::{Client, Problem};
use super::super::types::{
    comptage_answer::ComptageAnswer, comptage_request::ComptageRequest, flag::Flag,
    shortlink_etat::ShortlinkEtat, shortlink_request::ShortlinkRequest,
    sms_answer::SmsAnswer, sms_multi_request::SmsMultiRequest, sms_request::SmsRequest,
};

#[inlined]
impl Client {
    /// Make a short link (`POST /shortlink`).
    pub fn add_shortlink(&self, body: &ShortlinkRequest) -> AddShortlink {
        AddShortlink(self.0.call::<AddShortlink>().json(body))
    }

    /// Count the characters and the SMS of a text (`POST /comptage`).
    pub fn count_sms(&self, body: &ComptageRequest) -> CountSms {
        CountSms(self.0.call::<CountSms>().json(body))
    }

    /// Report on the SMS of a period (`GET /campagne`).
    ///
    /// A zip file with a CSV file in it, a line for each message.
    /// - `date_deb`: Start, as `YYYY-MM-DD hh:mm`.
    /// - `date_fin`: End, as `YYYY-MM-DD hh:mm`.
    pub fn get_campagne(
        &self,
        date_deb: &str,
        date_fin: &str,
        rapport_campagne: Flag,
    ) -> GetCampagne {
        let call = self.0.call::<GetCampagne>().query("date_deb", &date_deb);
        let call = call.query("date_fin", &date_fin);
        GetCampagne(call.query("rapportCampagne", &rapport_campagne))
    }

    /// Send an SMS to one number (`POST /sms`).
    pub fn send_sms(&self, body: &SmsRequest) -> SendSms {
        SendSms(self.0.call::<SendSms>().json(body))
    }

    /// Send SMS to several numbers (`POST /smsmulti`).
    ///
    /// One text for all numbers, or one for each.
    pub fn send_sms_multi(&self, body: &SmsMultiRequest) -> SendSmsMulti {
        SendSmsMulti(self.0.call::<SendSmsMulti>().json(body))
    }
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
