// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::Recorder;
use clientwright_runtime::test::answer;
use super::tested::Client;
use super::tested::operations::geolocation::Geolocate;

#[test]
fn geolocate_answers_200_blank() {
    answer::<
        Geolocate,
    >(
        200,
        "application/json",
        r#"{
  "ip": "",
  "country_code": "",
  "country_name": "",
  "region_name": "",
  "city_name": "",
  "latitude": null,
  "longitude": null,
  "zip_code": "",
  "time_zone": "",
  "asn": "",
  "as": "",
  "isp": "",
  "domain": "",
  "net_speed": "",
  "idd_code": "",
  "area_code": "",
  "weather_station_code": "",
  "weather_station_name": "",
  "mcc": "",
  "mnc": "",
  "mobile_brand": "",
  "elevation": null,
  "usage_type": "",
  "address_type": "",
  "continent": {
    "name": "",
    "code": "",
    "hemisphere": [],
    "translation": {
      "lang": null,
      "value": null
    }
  },
  "district": "",
  "country": {
    "name": "",
    "alpha3_code": "",
    "numeric_code": null,
    "demonym": "",
    "flag": "",
    "capital": "",
    "total_area": null,
    "population": null,
    "currency": {
      "code": "",
      "name": "",
      "symbol": ""
    },
    "language": {
      "code": "",
      "name": ""
    },
    "tld": "us",
    "translation": {
      "lang": null,
      "value": null
    }
  },
  "region": {
    "name": "",
    "code": "",
    "translation": {
      "lang": "",
      "value": ""
    }
  },
  "city": {
    "name": "",
    "translation": {
      "lang": null,
      "value": null
    }
  },
  "time_zone_info": {
    "olson": "",
    "current_time": "",
    "gmt_offset": null,
    "is_dst": false,
    "sunrise": "",
    "sunset": ""
  },
  "geotargeting": {
    "metro": ""
  },
  "ads_category": "",
  "ads_category_name": "",
  "is_proxy": false,
  "proxy": {
    "last_seen": null,
    "proxy_type": "",
    "threat": "",
    "provider": ""
  }
}"#,
    );
}

#[test]
fn geolocate_answers_200_full() {
    answer::<
        Geolocate,
    >(
        200,
        "application/json",
        r#"{
  "ip": "8.8.8.8",
  "country_code": "US",
  "country_name": "United States of America",
  "region_name": "California",
  "district": "Santa Clara County",
  "city_name": "Mountain View",
  "latitude": 37.38605,
  "longitude": -122.08385,
  "zip_code": "94035",
  "time_zone": "-07:00",
  "asn": "15169",
  "as": "Google LLC",
  "as_info": {
    "as_number": "15169",
    "as_name": "Google LLC",
    "as_domain": "google.com",
    "as_usage_type": "DCH",
    "as_cidr": "8.8.8.0/24"
  },
  "isp": "Google LLC",
  "domain": "google.com",
  "net_speed": "T1",
  "idd_code": "1",
  "area_code": "650",
  "weather_station_code": "USCA0746",
  "weather_station_name": "Mountain View",
  "mcc": "-",
  "mnc": "-",
  "mobile_brand": "-",
  "elevation": 32,
  "usage_type": "DCH",
  "address_type": "Anycast",
  "ads_category": "IAB19-11",
  "ads_category_name": "Data Centers",
  "continent": {
    "name": "North America",
    "code": "NA",
    "hemisphere": [
      "north",
      "west"
    ],
    "translation": {
      "lang": "ko",
      "value": "북아메리카"
    }
  },
  "country": {
    "name": "United States of America",
    "alpha3_code": "USA",
    "numeric_code": 840,
    "demonym": "Americans",
    "flag": "https://cdn.ip2location.io/assets/img/flags/us.png",
    "capital": "Washington, D.C.",
    "total_area": 9826675,
    "population": 339665118,
    "currency": {
      "code": "USD",
      "name": "United States Dollar",
      "symbol": "$"
    },
    "language": {
      "code": "EN",
      "name": "English"
    },
    "tld": "us",
    "translation": {
      "lang": "ko",
      "value": "미국"
    }
  },
  "region": {
    "name": "California",
    "code": "US-CA",
    "translation": {
      "lang": "ko",
      "value": "캘리포니아주"
    }
  },
  "city": {
    "name": "Mountain View",
    "translation": {
      "lang": null,
      "value": null
    }
  },
  "time_zone_info": {
    "olson": "America/Los_Angeles",
    "current_time": "2026-04-29T23:36:52-07:00",
    "gmt_offset": -25200,
    "is_dst": true,
    "abbreviation": "PDT",
    "dst_start_date": "2026-03-08",
    "dst_end_date": "2026-11-01",
    "sunrise": "06:12",
    "sunset": "19:58"
  },
  "geotargeting": {
    "metro": "807"
  },
  "is_proxy": false,
  "fraud_score": 0,
  "proxy": {
    "last_seen": 1,
    "proxy_type": "DCH",
    "threat": "-",
    "provider": "-",
    "is_vpn": false,
    "is_tor": false,
    "is_data_center": true,
    "is_public_proxy": false,
    "is_web_proxy": false,
    "is_web_crawler": false,
    "is_ai_crawler": false,
    "is_residential_proxy": false,
    "is_consumer_privacy_network": false,
    "is_enterprise_private_network": false,
    "is_spammer": false,
    "is_scanner": false,
    "is_botnet": false,
    "is_bogon": false
  }
}"#,
    );
}

#[test]
fn geolocate_answers_200_reserved() {
    answer::<
        Geolocate,
    >(
        200,
        "application/json",
        r#"{
  "ip": "127.0.0.1",
  "country_code": "-",
  "country_name": "-",
  "region_name": "-",
  "district": "-",
  "city_name": "-",
  "latitude": null,
  "longitude": null,
  "zip_code": "-",
  "time_zone": "-",
  "asn": "-",
  "as": "-",
  "as_info": {
    "as_number": "-",
    "as_name": "-",
    "as_domain": "-",
    "as_usage_type": "-",
    "as_cidr": "-"
  },
  "isp": "Loopback",
  "domain": "-",
  "net_speed": "-",
  "idd_code": "-",
  "area_code": "-",
  "weather_station_code": "-",
  "weather_station_name": "-",
  "mcc": "-",
  "mnc": "-",
  "mobile_brand": "-",
  "elevation": 0,
  "usage_type": "RSV",
  "address_type": "Unicast",
  "ads_category": "-",
  "ads_category_name": null,
  "continent": {
    "hemisphere": null,
    "translation": {
      "lang": "en",
      "value": null
    }
  },
  "country": {
    "name": "-",
    "alpha3_code": null,
    "numeric_code": null,
    "demonym": null,
    "flag": null,
    "capital": null,
    "total_area": 0,
    "population": 0,
    "currency": {
      "code": null,
      "name": null,
      "symbol": null
    },
    "language": {
      "code": null,
      "name": null
    },
    "tld": null,
    "translation": {
      "lang": "en",
      "value": null
    }
  },
  "region": {
    "name": "-",
    "code": null,
    "translation": {
      "lang": "en",
      "value": null
    }
  },
  "city": {
    "name": "-",
    "translation": {
      "lang": "en",
      "value": null
    }
  },
  "time_zone_info": {
    "olson": null,
    "current_time": "2026-10-02T11:14:08+08:00",
    "gmt_offset": 28800,
    "is_dst": false,
    "dst_start_date": null,
    "dst_end_date": null,
    "sunrise": "13:47",
    "sunset": "01:53"
  },
  "geotargeting": {
    "metro": null
  },
  "is_proxy": false,
  "fraud_score": 0,
  "proxy": {
    "last_seen": 0,
    "proxy_type": "-",
    "threat": "-",
    "provider": "-",
    "is_vpn": false,
    "is_tor": false,
    "is_data_center": false,
    "is_public_proxy": false,
    "is_web_proxy": false,
    "is_web_crawler": false,
    "is_ai_crawler": false,
    "is_residential_proxy": false,
    "is_consumer_privacy_network": false,
    "is_enterprise_private_network": false,
    "is_spammer": false,
    "is_scanner": false,
    "is_botnet": false,
    "is_bogon": false
  }
}"#,
    );
}

#[test]
fn geolocate_bulk_sends_body() {
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key("secret")
        .transport(recorder.clone())
        .build()
        .unwrap();
    let call = client.geolocate_bulk(r#"1.1.1.1
2.2.2.2
"#).call();
    let sent = recorder.sent(call);
    sent.has_text(r#"1.1.1.1
2.2.2.2
"#);
}
