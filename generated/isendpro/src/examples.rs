// Made by Clientwright from isendpro.yaml; do not edit.

clientwright_runtime::examples! {
    ["addShortlink"] 200 "" "application/json" r#"{"etat":{"etat":{"code":250,"message":"Le lien court a ete genere","shortlink":"ww.sms.ht/aOHi"}}}"#,
    ["addSubaccount"] 200 "" "application/json" r#"{"etat":{"etat":{"code":230,"subAccountId":20150,"subAccountKeyId":"a9bc68fe78","subAccountLogin":"marion.peltier.agence06","tel":"Le sous compte a ete ajoute"}}}"#,
    ["countSms"] 200 "" "application/json" r#"{"etat":{"nb_caractere":"222","nb_sms":"2","tel":"0680010203"}}"#,
    ["getCredit"] 200 "" "application/json" r#"{"etat":{"credit":"10.0"}}"#,
    ["getHlr"] 200 "" "application/json" r#"{"etat":{"etat":{"operateur":"ORAN","tel":"0680010203"}}}"#,
    ["sendSms", "sendSmsMulti"] 200 "" "application/json" r#"{"etat":{"code":"0","message":"hello world!","tel":"0680010203"}}"#
}
