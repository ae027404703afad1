// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::sms::{AddShortlink, CountSms, SendSms};

#[test]
fn add_shortlink_answers_200() {
    answer::<
        AddShortlink,
    >(
        200,
        "application/json",
        r#"{
  "etat": {
    "etat": {
      "code": 250,
      "message": "Le lien court a ete genere",
      "shortlink": "ww.sms.ht/aOHi"
    }
  }
}"#,
    );
}

#[test]
fn count_sms_answers_200() {
    answer::<
        CountSms,
    >(
        200,
        "application/json",
        r#"{"etat": {"nb_caractere": "222", "nb_sms": "2", "tel": "0680010203"}}"#,
    );
}

#[test]
fn count_sms_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder().transport(recorder.clone()).build().unwrap();
    let body = value(
        r#"{
  "comptage": "1",
  "emetteur": "iSendPro",
  "keyid": "VOTRE_KEYID",
  "num": "0600123456",
  "sms": "Bonjour! Bienvenue sur iSendPro!"
}"#,
    );
    let call = client.count_sms(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "comptage": "1",
  "emetteur": "iSendPro",
  "keyid": "VOTRE_KEYID",
  "num": "0600123456",
  "sms": "Bonjour! Bienvenue sur iSendPro!"
}"#,
    );
}

#[test]
fn send_sms_answers_200() {
    answer::<
        SendSms,
    >(
        200,
        "application/json",
        r#"{"etat": {"code": "0", "message": "hello world!", "tel": "0680010203"}}"#,
    );
}

#[test]
fn send_sms_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder().transport(recorder.clone()).build().unwrap();
    let body = value(
        r#"{
  "emetteur": "iSendPro",
  "keyid": "VOTRE_KEYID",
  "num": "0600123456",
  "sms": "Bonjour! Bienvenue sur iSendPro!"
}"#,
    );
    let call = client.send_sms(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "emetteur": "iSendPro",
  "keyid": "VOTRE_KEYID",
  "num": "0600123456",
  "sms": "Bonjour! Bienvenue sur iSendPro!"
}"#,
    );
}

#[test]
fn send_sms_multi_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder().transport(recorder.clone()).build().unwrap();
    let body = value(
        r#"{
  "emetteur": "iSendPro",
  "keyid": "VOTRE_KEYID",
  "num": [
    "0600123456",
    "0612345678"
  ],
  "sms": "Bonjour! Bienvenue sur iSendPro!"
}"#,
    );
    let call = client.send_sms_multi(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "emetteur": "iSendPro",
  "keyid": "VOTRE_KEYID",
  "num": [
    "0600123456",
    "0612345678"
  ],
  "sms": "Bonjour! Bienvenue sur iSendPro!"
}"#,
    );
}
