// Made by Clientwright from isendpro.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::account::{AddSubaccount, GetCredit};

#[test]
fn add_subaccount_answers_200() {
    answer::<
        AddSubaccount,
    >(
        200,
        "application/json",
        r#"{
  "etat": {
    "etat": {
      "code": 230,
      "subAccountId": 20150,
      "subAccountKeyId": "a9bc68fe78",
      "subAccountLogin": "marion.peltier.agence06",
      "tel": "Le sous compte a ete ajoute"
    }
  }
}"#,
    );
}

#[test]
fn get_credit_answers_200() {
    answer::<GetCredit>(200, "application/json", r#"{"etat": {"credit": "10.0"}}"#);
}
