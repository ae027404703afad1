// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::numbers::GetHlr;

#[test]
fn get_hlr_answers_200() {
    answer::<
        GetHlr,
    >(
        200,
        "application/json",
        r#"{"etat": {"etat": {"operateur": "ORAN", "tel": "0680010203"}}}"#,
    );
}

#[test]
fn get_hlr_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder().transport(recorder.clone()).build().unwrap();
    let body = value(
        r#"{"getHLR": "1", "keyid": "VOTRE_KEYID", "num": ["06123456789", "06345687899"]}"#,
    );
    let call = client.get_hlr(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{"getHLR": "1", "keyid": "VOTRE_KEYID", "num": ["06123456789", "06345687899"]}"#,
    );
}
