// Made by Clientwright from footprints.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::answer;
use super::tested::Client;
use super::tested::operations::catalogues::{ListBusinessUsers, ListCatalogues, ListChannels,
    ListLocations, ListOffers, ListOfflineCampaigns, ListSkus};

#[test]
fn list_business_users_answers_200() {
    answer::<
        ListBusinessUsers,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5ff16u391c21fa85wfad5278",
    "locations": [
      {
        "_id": "5d53b911441c3a7890b5212c",
        "name": "Location 1"
      },
      {
        "_id": "5b4b3b4598721d409592201a",
        "name": "Location 2"
      }
    ],
    "offerCategories": [
      {
        "_id": "5dae1ff557a2dg03f7799c9a",
        "name": "Category 1"
      },
      {
        "_id": "5df03c10cec8576c0fc1e46d",
        "name": "Category 2"
      }
    ],
    "firstName": "User Last Name",
    "lastName": "User First Name",
    "email": "user.email@test.com",
    "phone": "0000000000",
    "groupRole": "sales",
    "role": "consultant"
  }
]"#,
    );
}

#[test]
fn list_business_users_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_business_users().call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/business-users?access_token={{access_token}}",
    );
    sent.has_no_body();
}

#[test]
fn list_catalogues_answers_200() {
    answer::<
        ListCatalogues,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5d7a3190e47bd328e45bd176",
    "name": "Catalog 1"
  },
  {
    "_id": "5d7a3190e47bd328e45bd177",
    "name": "Catalog 2"
  }
]"#,
    );
}

#[test]
fn list_catalogues_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_catalogues().call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/offerCategory?access_token={{access_token}}",
    );
    sent.has_no_body();
}

#[test]
fn list_channels_answers_200() {
    answer::<
        ListChannels,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5d72559ea51b651623b1ac8b",
    "name": "Channel 1",
    "mediaType": "Earned Media"
  },
  {
    "_id": "7d72339ea51b651648b1a4a2",
    "name": "Channel 2",
    "mediaType": "Owned Media"
  }
]"#,
    );
}

#[test]
fn list_channels_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_channels().call();
    let sent = recorder.sent(call);
    sent.is("GET", "https://api.example.com/api/channels?access_token={{access_token}}");
    sent.has_no_body();
}

#[test]
fn list_locations_answers_200() {
    answer::<
        ListLocations,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5b887473a504503c31559108",
    "timestamp": "2018-08-07T10:29:07.932Z",
    "createdAt": "2018-08-07T10:29:07.932Z",
    "areaId": "5b697473a504503c31299107",
    "name": "Sucursala Test",
    "description": "17:00-19:00",
    "address": "Alba Iulia, Str. Test nr.1",
    "__v": 1,
    "coords": [
      0,
      0
    ],
    "image": ""
  }
]"#,
    );
}

#[test]
fn list_locations_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client
        .list_locations()
        .country_name("{{country_name}}")
        .county_name("{{county_name}}")
        .call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/location?access_token={{access_token}}&country_name={{country_name}}&county_name={{county_name}}",
    );
    sent.has_no_body();
}

#[test]
fn list_offers_answers_200() {
    answer::<
        ListOffers,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5d7f8932387e93790a187b3b",
    "name": "Offer 1",
    "price": 250,
    "externalId": "GSFAR300",
    "offerCategory": {
      "_id": "5cf92a83bc790a5cf99e34cd",
      "name": "Catalog 1"
    }
  },
  {
    "_id": "5d7f8932387e93790a187b3b",
    "name": "Offer 2",
    "price": 350,
    "externalId": "GDTSR302",
    "offerCategory": {
      "_id": "5cf92a83bc790a5cf99e34cd",
      "name": "Catalog 1"
    }
  }
]"#,
    );
}

#[test]
fn list_offers_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_offers().page(1).call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/offer?access_token={{access_token}}&page=1",
    );
    sent.has_no_body();
}

#[test]
fn list_offline_campaigns_answers_200() {
    answer::<
        ListOfflineCampaigns,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5b30cb8ae1267446c1554b6c",
    "locationId": "5b02c891f7fb282c3a8f34b9",
    "name": "Offline Campanign Test",
    "description": "",
    "image": null,
    "type": "offline",
    "budget": 0,
    "startDate": "2018-06-25T11:00:18.000Z",
    "endDate": "2018-11-30T11:00:18.000Z",
    "timestamp": "2018-06-25T11:00:58.546Z",
    "createdAt": "2018-06-25T11:00:58.546Z",
    "drawFrequency": {
      "repeats": "none",
      "frequency": null,
      "day": null,
      "end": {
        "type": "",
        "value": ""
      }
    },
    "winningType": [],
    "__v": 0
  }
]"#,
    );
}

#[test]
fn list_offline_campaigns_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_offline_campaigns().call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/offlineCampaign?access_token={{access_token}}",
    );
    sent.has_no_body();
}

#[test]
fn list_skus_answers_200() {
    answer::<
        ListSkus,
    >(
        200,
        "application/json",
        r#"[
  {
    "_id": "5e6b7be8576e5213f065b23c",
    "name": "PROD SKU 1",
    "price": 5534,
    "externalId": "RESH132",
    "quantity": 1,
    "offer": {
      "_id": "5cf92a83bc790a5cf99e35cf",
      "name": "Product 1"
    }
  },
  {
    "_id": "5d7f8932387e93790a187b38",
    "name": "PROD SKU 2",
    "price": 1132,
    "externalId": "TARS635",
    "quantity": 1,
    "offer": {
      "_id": "5cf92a83bc790a5cf99e35cd",
      "name": "Product 5"
    }
  }
]"#,
    );
}

#[test]
fn list_skus_like_curl() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .base_url("https://api.example.com")
        .access_token("{{access_token}}")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.list_skus().page(1).call();
    let sent = recorder.sent(call);
    sent.is(
        "GET",
        "https://api.example.com/api/sku?access_token={{access_token}}&page=1",
    );
    sent.has_no_body();
}
