//! Values that nobody may see but the server.

use clientwright_runtime::Recorder;

use super::client;
use crate::support::run;

mod client {
    clientwright_runtime::include_client!("passwords");
}

use client::types::open_vault::OpenVaultBody;

#[test]
fn they_are_sent_and_never_shown() {
    let said = "no: 1234/, 5678/, 9012/, 3456/, 7890/, 2345/, 6789/, 4321/ on floor7";
    for (status, media) in [
        (400, "text/plain"),
        (200, "text/plain"),
        (200, "application/json"),
    ] {
        let recorder = Recorder::new().answer(status, media, said);
        let client = client!(recorder);
        let others = [("a".to_owned(), "4321/".to_owned())].into();
        let body = OpenVaultBody::new()
            .word("2345/")
            .words(&["6789/"])
            .others(others);
        let call = client
            .open_vault("1234/", "5678/")
            .codes(&["9012/"])
            .x_phrase("3456/");
        let call = call.visit("7890/").floor("floor7").body(&body);
        let error = run(call.send()).expect_err("it stays shut");
        let request = recorder.requests().remove(0);
        assert_eq!(
            request.url(),
            "https://api.example.com/vaults/1234%2F?code=5678%2F&codes=9012%2F&floor=floor7"
        );
        assert_eq!(request.header("x-phrase"), Some("3456/"));
        assert_eq!(request.header("cookie"), Some("visit=7890%2F"));
        let form = "word=2345%2F&words=6789%2F&others=%7B%22a%22%3A%224321%2F%22%7D";
        assert_eq!(request.text(), form);
        let shown = format!("{error} {error:?} {error:#?} {request:?} {body:?}");
        for secret in [
            "1234", "5678", "9012", "3456", "7890", "2345", "6789", "4321",
        ] {
            assert!(!shown.contains(secret), "{secret} is in {shown}");
        }
        assert_eq!(status == 400, shown.contains("on floor7"), "{shown}");
        assert!(shown.contains("/vaults/{pin}"), "{shown}");
    }
}
