// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::test::{answer, problem};
use super::tested::operations::private_jokes::{AddTags, CreateJoke, ListPrivateJokes, UpdateJoke};

#[test]
fn add_tags_answers_200() {
    answer::<AddTags>(200, "application/json", "{}");
}

#[test]
fn add_tags_answers_401() {
    problem::<
        AddTags,
    >(401, "application/json", r#"{"error": {"code": 401, "message": "Unauthorized"}}"#);
}

#[test]
fn add_tags_answers_404() {
    problem::<
        AddTags,
    >(
        404,
        "application/json",
        r#"{"error": {"code": 404, "message": "Not Found: Joke not found"}}"#,
    );
}

#[test]
fn create_joke_answers_200() {
    answer::<
        CreateJoke,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": 1
  },
  "content": {
    "joke": {
      "id": "0tztT1wYHRzdTf7jIccAzweF"
    }
  }
}"#,
    );
}

#[test]
fn list_private_jokes_answers_200() {
    answer::<
        ListPrivateJokes,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": "263",
    "range": {
      "start": 0,
      "end": 5
    }
  },
  "contents": {
    "jokes": [
      {
        "joke": "I think you should defend to the death their right to march, and then go down and meet them with baseball bats.",
        "length": "111",
        "author": "Woody Allen",
        "tags": [],
        "id": "GkeLUydBfiAH0Tcs2w_gwAeF"
      },
      {
        "joke": "We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this. ... The world will little note nor long remember what we say here, but it can never forget what they did here.",
        "length": "310",
        "author": "Abraham Lincoln",
        "tags": [],
        "id": "u6fD9eRFA2NFMHuEoeujaAeF"
      },
      {
        "joke": "Eighty percent of success is showing up.",
        "length": "40",
        "author": "Woody Allen",
        "tags": [
          "success",
          "tso-top-100"
        ],
        "id": "nLvp0vLfofW06PILxmERHgeF"
      },
      {
        "joke": "Great ambition is the passion of a great character.  Those endowed with it may perform very good or very bad acts.  All depends on the principals which direct them.",
        "length": "164",
        "author": "Napoleon Bonaparte",
        "tags": [
          "ambition",
          "inspire",
          "passion"
        ],
        "id": "X8juAoTtvxSEdgA0sGbYeQeF"
      },
      {
        "joke": "I have had dreams, and I have had nightmares. I overcame the nightmares because of my dreams.",
        "length": "93",
        "author": "Dr. Jonas Salk",
        "tags": [
          "dream",
          "nightmare"
        ],
        "id": "m_6Fj8QcXlVsQiiW7SAMLAeF"
      }
    ]
  }
}"#,
    );
}

#[test]
fn update_joke_answers_200() {
    answer::<
        UpdateJoke,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": 1
  },
  "content": {
    "joke": {
      "id": "0tztT1wYHRzdTf7jIccAzweF"
    }
  }
}"#,
    );
}
