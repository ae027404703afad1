// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::answer;
use super::tested::Client;
use super::tested::operations::labels::DeleteLabel;

#[test]
fn delete_label_answers_200() {
    answer::<
        DeleteLabel,
    >(200, "application/json", r#"{"labelName": "Coworker", "usageCount": 3}"#);
}

#[test]
fn label_contacts_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client
        .label_contacts(
            "text",
            &[
                "5d8b19f972c0b7514c5b0f",
                "5d8b19f972c0b7515c5b0f",
                "5d8b19f972c0b7516c5b0f",
            ],
        )
        .call();
    let sent = recorder.sent(call);
    sent.has_json(
        r#"["5d8b19f972c0b7514c5b0f", "5d8b19f972c0b7515c5b0f", "5d8b19f972c0b7516c5b0f"]"#,
    );
}
