// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::conversations::GetConversationSummary;

#[test]
fn get_conversation_summary_answers_200() {
    answer::<
        GetConversationSummary,
    >(
        200,
        "application/json",
        r#"{
  "participant": "46734487112",
  "totalMessageCount": 387,
  "totalSmsCount": 774,
  "mobileTerminatedMessages": {
    "101": {
      "messages": 43,
      "sms": 86
    },
    "102": {
      "messages": 3,
      "sms": 6
    },
    "201": {
      "messages": 142,
      "sms": 284
    }
  },
  "mobileOriginatedMessages": {
    "201": {
      "messages": 199,
      "sms": 398
    }
  }
}"#,
    );
}
