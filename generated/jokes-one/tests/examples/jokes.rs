// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::jokes::{GetJoke, GetRandomJoke, SearchCategories, SearchJokes};

#[test]
fn get_joke_answers_200() {
    answer::<
        GetJoke,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": 1
  },
  "contents": {
    "jokes": [
      {
        "title": "Anti aircraft weapon",
        "length": "212",
        "clean": null,
        "racial": null,
        "id": "pZdOqARLsLVZ84EkBcWptAeF",
        "text": "\nThe USA blamed the Russian companies that they were supplying Bagdad with the elastic band for pants. Iraq engineers made the catapults of them and now Iraq soldiers are striking a blow to American air forces.\n\n"
      }
    ],
    "copyright": "2018-20 https://jokes.one"
  }
}"#,
    );
}

#[test]
fn get_random_joke_answers_200() {
    answer::<
        GetRandomJoke,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": 1
  },
  "contents": {
    "jokes": [
      {
        "title": "Blonde tap dancer",
        "length": "86",
        "clean": "0",
        "racial": "0",
        "id": "SVEPCMsk3SbyeWZbERGzKQeF",
        "text": "What happened to the blonde tap dancer? \r\nShe slipped off and fell down the drain.\r\n\r\n"
      }
    ],
    "copyright": "2018-20 https://jokes.one"
  }
}"#,
    );
}

#[test]
fn search_categories_answers_200() {
    answer::<
        SearchCategories,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": 8
  },
  "contents": {
    "categories": {
      "jod": "Joke of the day",
      "work": "Work Related Joke of the day",
      "kids": "Joke of the day for kids"
    },
    "copyright": "2018-20 https://jokes.one"
  }
}"#,
    );
}

#[test]
fn search_jokes_answers_200() {
    answer::<
        SearchJokes,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": 1
  },
  "contents": {
    "jokes": [
      {
        "title": "Blonde tap dancer",
        "length": "86",
        "clean": "0",
        "racial": "0",
        "id": "SVEPCMsk3SbyeWZbERGzKQeF",
        "text": "What happened to the blonde tap dancer? \r\nShe slipped off and fell down the drain.\r\n\r\n"
      }
    ],
    "copyright": "2018-20 https://jokes.one"
  }
}"#,
    );
}
