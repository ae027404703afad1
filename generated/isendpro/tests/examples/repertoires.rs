// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::value;
use super::tested::Client;

#[test]
fn create_repertoire_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder().transport(recorder.clone()).build().unwrap();
    let body = value(
        r#"{
  "keyid": "VOTRE_KEYID",
  "repertoireEdit": "create",
  "repertoireNom": "Repertoire de test"
}"#,
    );
    let call = client.create_repertoire(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "keyid": "VOTRE_KEYID",
  "repertoireEdit": "create",
  "repertoireNom": "Repertoire de test"
}"#,
    );
}

#[test]
fn update_repertoire_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder().transport(recorder.clone()).build().unwrap();
    let body = value(
        r#"{
  "keyid": "VOTRE_KEYID",
  "num": [
    "06123456789",
    "07123456789"
  ],
  "repertoireEdit": "add",
  "repertoireId": "VOTRE_REPERTOIRE_ID"
}"#,
    );
    let call = client.update_repertoire(&body).call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"{
  "keyid": "VOTRE_KEYID",
  "num": [
    "06123456789",
    "07123456789"
  ],
  "repertoireEdit": "add",
  "repertoireId": "VOTRE_REPERTOIRE_ID"
}"#,
    );
}
