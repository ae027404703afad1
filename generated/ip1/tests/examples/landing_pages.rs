// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::landing_pages::CreateLanding;

#[test]
fn create_landing_answers_200() {
    answer::<
        CreateLanding,
    >(
        200,
        "application/json",
        r##"{
  "id": "615d9900792a81c7e32841ee",
  "name": "Welcome Page",
  "views": {
    "2021": 6,
    "2021-10": 4,
    "2021-10-19": 2,
    "2021-10-19 09:00:00": 1,
    "2021-10-19 11:00:00": 1,
    "2021-10-22": 2,
    "2021-10-22 15:00:00": 2,
    "2021-11": 2,
    "2021-11-22": 2,
    "2021-11-22 05:00:00": 2
  },
  "link": "https://landing.ip1.net/615d9900792a81c7e32841ee",
  "shortLink": "https://url.ip1.net/sdkkas",
  "lastModified": "2021-10-06T12:56:30.854Z",
  "elements": [
    {
      "type": "Title",
      "id": "615d9a0b792a81c7e32841ef",
      "order": 0,
      "backgroundColor": "#f7f7f7",
      "foregroundColor": "#111",
      "padding": "2",
      "margin": "0",
      "textAlignment": "Center",
      "font": "Roboto",
      "content": "Welcome to the Landing",
      "level": 1,
      "bold": false,
      "italic": false,
      "underline": false
    }
  ]
}"##,
    );
}
