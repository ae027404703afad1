// Made by Clientwright from jokes-one.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::joke_of_the_day::{GetJokeOfTheDay, ListJokeOfTheDayCategories};

#[test]
fn get_joke_of_the_day_answers_200() {
    answer::<
        GetJokeOfTheDay,
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
        "category": "animal",
        "title": "Animal Joke of the day ",
        "description": "Animal Joke of the day ",
        "background": "",
        "joke": {
          "title": "Elephant with Diarrhea",
          "length": "67",
          "clean": "0",
          "racial": "0",
          "date": "2018-11-05",
          "id": "1tO_XKcm3_qYMkk0k19HEgeF",
          "text": "What do you give an elephant with diarrhea? \r\n\r\n\r\nLots of room.\r\n\r\n"
        }
      }
    ],
    "copyright": "2018-20 https://jokes.one"
  }
}"#,
    );
}

#[test]
fn list_joke_of_the_day_categories_answers_200() {
    answer::<
        ListJokeOfTheDayCategories,
    >(
        200,
        "application/json",
        r#"{
  "success": {
    "total": 3
  },
  "contents": {
    "categories": {
      "jod": {
        "category": "jod",
        "title": "Joke of the day ",
        "description": "Joke of the day ",
        "background": ""
      },
      "animal": {
        "category": "animal",
        "title": "Animal Joke of the day ",
        "description": "Animal Joke of the day ",
        "background": ""
      },
      "blonde": {
        "category": "blonde",
        "title": "Blonde joke of the day!",
        "description": "Blonde joke of the day!",
        "background": ""
      }
    },
    "copyright": "2018-20 https://jokes.one"
  }
}"#,
    );
}
