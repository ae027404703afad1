// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::{answer, value};
use super::tested::Client;
use super::tested::operations::loyalty::{ChangeCode, CheckCode, ListActiveCampaigns, ListCampaigns,
    ListCodeHistory, ListCodes};

#[test]
fn change_code_answers_200() {
    answer::<ChangeCode>(200, "application/json", r#"{"status": "success"}"#);
}

#[test]
fn change_code_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "userEmail": "mihai@popescu.com",
  "userPhone": "+075364628484",
  "campaignInternalId": "msyfms5a9sd2",
  "code": "XFSTWK98HG"
}"#,
    );
    let call = client.change_code(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("userEmail", "mihai@popescu.com"),
            ("userPhone", "+075364628484"),
            ("campaignInternalId", "msyfms5a9sd2"),
            ("code", "XFSTWK98HG"),
        ],
    );
}

#[test]
fn change_code_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "userEmail": "mihai@popescu.com",
  "userPhone": "+075364628484",
  "campaignInternalId": "msyfms5a9sd2",
  "code": "XFSTWK98HG"
}"#,
    );
    let call = client.change_code(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.example.com/api/loyaltyCode/change?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("userEmail", "mihai@popescu.com"),
            ("userPhone", "+075364628484"),
            ("campaignInternalId", "msyfms5a9sd2"),
            ("code", "XFSTWK98HG"),
        ],
    );
}

#[test]
fn check_code_answers_200() {
    answer::<
        CheckCode,
    >(
        200,
        "application/json",
        r#"{
  "status": "success",
  "message": "redeem code found",
  "code": "9E58EDI",
  "expire_code_date": "2018-12-15 17:28:47",
  "prize_status": "associated",
  "prize": {
    "name": "Prize Name Example"
  },
  "last_update": "2018-11-21 15:48:14"
}"#,
    );
}

#[test]
fn check_code_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "userEmail": "mihai@popescu.com",
  "userPhone": "+075364628484",
  "campaignInternalId": "msyfms5a9sd2"
}"#,
    );
    let call = client.check_code(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[
            ("userEmail", "mihai@popescu.com"),
            ("userPhone", "+075364628484"),
            ("campaignInternalId", "msyfms5a9sd2"),
        ],
    );
}

#[test]
fn check_code_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{
  "userEmail": "mihai@popescu.com",
  "userPhone": "+075364628484",
  "campaignInternalId": "msyfms5a9sd2"
}"#,
    );
    let call = client.check_code(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.example.com/api/loyaltyCode/check?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[
            ("userEmail", "mihai@popescu.com"),
            ("userPhone", "+075364628484"),
            ("campaignInternalId", "msyfms5a9sd2"),
        ],
    );
}

#[test]
fn list_active_campaigns_answers_200() {
    answer::<
        ListActiveCampaigns,
    >(
        200,
        "application/json",
        r#"{
  "status": "success",
  "campaigns": [
    {
      "_id": "5bd2f3b6a651e40b280741ac",
      "internalId": "3irf2dmn8ks",
      "name": "Demo Campaign 2",
      "startDate": "2018-10-26T10:59:08.000Z",
      "endDate": "2018-12-26T10:59:08.000Z",
      "expireCodesDate": "2019-10-27T10:59:08.000Z",
      "loyaltySettings": {
        "loyaltyPrizeTypes": [
          {
            "name": "Prize 1"
          },
          {
            "name": "Prize 2"
          }
        ]
      },
      "location": {
        "name": "Mega Mall"
      },
      "total": 0
    },
    {
      "_id": "5ls6a8de1f4da126689eec44",
      "internalId": "i8inejs4t8c",
      "name": "Demo Campaign 4",
      "startDate": "2018-10-07T08:59:40.000Z",
      "endDate": "2018-11-30T08:59:40.000Z",
      "expireCodesDate": "2018-11-22T08:59:40.000Z",
      "loyaltySettings": {
        "loyaltyPrizeTypes": [
          {
            "name": "Prize 3"
          }
        ]
      },
      "location": {
        "name": "Mega Mall"
      },
      "total": 1
    }
  ]
}"#,
    );
}

#[test]
fn list_active_campaigns_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_active_campaigns().call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/loyaltyCode/active-campaigns?access_token={{access_token}}",
    );
    sent.has_no_body();
}

#[test]
fn list_campaigns_answers_200() {
    answer::<
        ListCampaigns,
    >(
        200,
        "application/json",
        r#"{
  "status": "success",
  "campaigns": [
    {
      "_id": "5ss2f3b6a651736e40b280741ac",
      "internalId": "4ihf47mngkb",
      "name": "Campaign name",
      "type": "drive_loyalty",
      "budget": 0,
      "salesCost": null,
      "monthlySellingCost": null,
      "monthlyServicingCost": null,
      "productionCost": null,
      "profitabilityTime": null,
      "retentionRate": null,
      "landingPageURL": "",
      "startDate": "2018-10-26T10:59:08.000Z",
      "endDate": "2018-12-26T10:59:08.000Z",
      "expireCodesDate": "2019-10-27T10:59:08.000Z",
      "timestamp": "2018-10-26T11:00:06.633Z",
      "createdAt": "2018-10-26T11:00:06.633Z",
      "__v": 15,
      "locationId": "58d5385a68a157484ba1dw11",
      "loyaltySettings": {
        "type": "instant",
        "allowedChars": "",
        "codeLength": "9",
        "loyaltyPrizeTypes": [
          {
            "_id": "5cs8868d0880e32034d474d9",
            "totalCodes": 22,
            "pointsValue": 10,
            "name": "Prize 1"
          },
          {
            "_id": "5cs8968d0880e32034d474d8",
            "totalCodes": 25,
            "pointsValue": 20,
            "name": "Prize 2"
          }
        ]
      },
      "extraAllocations": [
        {
          "type": "purchases",
          "currency": "",
          "criteria": "above",
          "period": "",
          "value": 120,
          "betweenValue": null,
          "loyaltyPoints": 10,
          "customPeriod": 0,
          "_id": "5ds2f3b6b651e42baaa941wq"
        }
      ],
      "leads": [],
      "total": 0
    }
  ]
}"#,
    );
}

#[test]
fn list_campaigns_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_campaigns().call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/loyaltyCode/campaigns?access_token={{access_token}}",
    );
    sent.has_no_body();
}

#[test]
fn list_code_history_answers_200() {
    answer::<
        ListCodeHistory,
    >(
        200,
        "application/json",
        r#"{
  "status": "success",
  "codes": [
    {
      "code": "JGFRZ328",
      "campaign": {
        "internalId": "17ytx3n52qm",
        "name": "Loyalty Test"
      },
      "status": "redeemed",
      "prize": {
        "name": "Prize Name"
      },
      "location": {
        "name": "Location name"
      },
      "expire_code_date": "2018-12-15T15:28:47.000Z",
      "last_update": "2018-11-28T09:26:00.726Z"
    }
  ]
}"#,
    );
}

#[test]
fn list_code_history_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"userEmail": "mihai@popescu.com", "userPhone": "+075364625500"}"#,
    );
    let call = client.list_code_history(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(&[("userEmail", "mihai@popescu.com"), ("userPhone", "+075364625500")]);
}

#[test]
fn list_code_history_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"userEmail": "mihai@popescu.com", "userPhone": "+075364625500"}"#,
    );
    let call = client.list_code_history(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.example.com/api/loyaltyCode/history?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(&[("userEmail", "mihai@popescu.com"), ("userPhone", "+075364625500")]);
}

#[test]
fn list_codes_answers_200() {
    answer::<
        ListCodes,
    >(
        200,
        "application/json",
        r#"{
  "status": "success",
  "clients": [
    {
      "code": "9X4C8DN6",
      "campaign": {
        "_id": "5cc5ef457c4c2154445fe9d2",
        "internalId": "e2h11c3its",
        "name": "Test 1",
        "type": "drive_loyalty",
        "startDate": "2018-10-01T13:38:39.000Z",
        "endDate": "2018-10-16T13:38:39.000Z",
        "loyaltySettings": {
          "type": "standard"
        },
        "expireCodesDate": "2018-10-31T21:00:00.000Z"
      },
      "client": {
        "_id": "5ba4c44422206e61b1b8b515",
        "userFirstName": "Andrei",
        "userLastName": "Ionescu",
        "userEmail": "exemplu@test.com",
        "userPhone": "0700000000",
        "userAddress": ""
      },
      "status": "associated",
      "prize": {
        "pointsValue": 1,
        "name": "Prize number 1"
      },
      "hostess": {
        "_id": "5a0f3b91137e430dfc6795d7",
        "name": "Test Hostess"
      }
    }
  ],
  "totalResults": 1
}"#,
    );
}

#[test]
fn list_codes_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"campaignInternalId": "e2h11c3its", "searchTerm": "", "page": 1}"#,
    );
    let call = client.list_codes(&body).call();
    let sent = recorder.sent(call);
    sent.has_form(
        &[("campaignInternalId", "e2h11c3its"), ("searchTerm", ""), ("page", "1")],
    );
}

#[test]
fn list_codes_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let body = value(
        r#"{"campaignInternalId": "e2h11c3its", "searchTerm": "", "page": 1}"#,
    );
    let call = client.list_codes(&body).call();
    let sent = recorder.sent(call);
    sent.is(
        "POST",
        "https://api.example.com/api/loyaltyCode/list?access_token={{access_token}}",
    );
    sent.has_header("Content-Type", "application/x-www-form-urlencoded");
    sent.has_form(
        &[("campaignInternalId", "e2h11c3its"), ("searchTerm", ""), ("page", "1")],
    );
}
