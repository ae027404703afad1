//! Texts and numbers that are checked when they are made, where the settings ask for it.

use clientwright_runtime::json;

use crate::support::{json as answer, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("newtypes");
}

use client::types::alias::Alias;
use client::types::code::Code;
use client::types::name::Name;
use client::types::player::Player;
use client::types::player_id::PlayerId;
use client::types::secret::Secret;
use client::types::share::Share;

#[test]
fn what_is_allowed_goes_both_ways() {
    let recorder = answer(r#"{"name":"Bo","share":0.5,"team":[2,4],"born":1800,"motto":"Onward"}"#);
    let id = PlayerId::new(8).expect("an id");
    let name = Name::new("Ada Ünal").expect("eight characters");
    let share = Share::try_from(0.25).expect("a share");
    let player = Player::new(name.clone())
        .share(share)
        .team(std::slice::from_ref(&id))
        .born(1990);
    let read = run(client!(recorder).put_player(&id, &player).send()).expect("a success");
    let request = &recorder.requests()[0];
    assert_eq!(request.path(), "/players/8");
    assert_eq!(
        request.text(),
        r#"{"name":"Ada Ünal","share":0.25,"team":[8],"born":1990}"#
    );
    assert_eq!(
        (name.get(), name.len(), name.to_string()),
        ("Ada Ünal", 9, "Ada Ünal".to_owned())
    );
    assert_eq!((id.get(), *id, i64::from(id.clone())), (8, 8, 8));
    assert_eq!(read.share.as_ref().map(Share::get), Some(0.5));
    assert_eq!(String::from(read.into_body().name), "Bo");
}

#[test]
fn what_is_not_allowed_cannot_be_made() {
    let error = Name::new("A").expect_err("too short");
    assert_eq!(
        error.to_string(),
        "expected at least 2 and at most 8 characters"
    );
    assert!(Name::try_from("Ada Lovelace".to_owned()).is_err());
    let error = PlayerId::new(3).expect_err("an odd one");
    assert_eq!(error.to_string(), "expected at least 1 and a multiple of 2");
    assert!(PlayerId::new(0).is_err());
    let error = Share::new(1.0).expect_err("the whole");
    assert_eq!(error.to_string(), "expected at least 0.0 and less than 1.0");
}

#[test]
fn texts_match_their_patterns() {
    let code = Code::new("AB\u{a0}\"12").expect("any white space is one of ECMA-262");
    let error = Code::new("AB\"12").expect_err("no white space");
    assert!(
        error
            .to_string()
            .starts_with("expected a text that matches ^[A-Z]{2}"),
        "{error}"
    );
    let alias = Alias::new("a-.b").expect("an alias");
    let error = Alias::new("a,b").expect_err("a comma");
    assert_eq!(
        error.to_string(),
        r"expected at most 4 characters that match ^[\w.\-]+$"
    );
    assert!(Alias::new("a-b-c").is_err());
    // The client has no words for this pattern; the length is checked all the same.
    let secret = Secret::new("abc").expect("a secret without a digit");
    assert!(Secret::new("1").is_err());
    let player = Player::new(Name::new("Bo").expect("a name"));
    let player = player.code(code).alias(alias).secret(secret);
    let recorder = answer(r#"{"name":"Bo","code":"no code","alias":"no, alias"}"#);
    let id = PlayerId::new(2).expect("an id");
    let read = run(client!(recorder).put_player(&id, &player).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        "{\"name\":\"Bo\",\"code\":\"AB\u{a0}\\\"12\",\"alias\":\"a-.b\",\"secret\":\"abc\"}"
    );
    assert_eq!(read.code.as_ref().map(Code::get), Some("no code"));
}

#[test]
fn what_a_server_sends_is_read_all_the_same() {
    let body = r#"{"name":"A","share":7.5,"team":[1]}"#;
    let player: Player = json::from_slice(body.as_bytes()).expect("a player");
    assert_eq!(player.name.get(), "A");
    assert_eq!(json::to_string(&player), body);
}
