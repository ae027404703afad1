// Made by Clientwright from ip2location-io.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::domains::{GetDomainWhois, ListHostedDomains};

#[test]
fn get_domain_whois_answers_200() {
    answer::<
        GetDomainWhois,
    >(
        200,
        "application/json",
        r##"{
  "domain": "locaproxy.com",
  "domain_id": "1710914405_DOMAIN_COM-VRSN",
  "status": "clientTransferProhibited https://icann.org/epp#clientTransferProhibited",
  "create_date": "2012-04-03T02:34:32Z",
  "update_date": "2021-12-03T02:54:57Z",
  "expire_date": "2024-04-03T02:34:32Z",
  "domain_age": 4055,
  "whois_server": "whois.godaddy.com",
  "registrar": {
    "iana_id": "146",
    "name": "GoDaddy.com, LLC",
    "url": "https://www.godaddy.com"
  },
  "registrant": {
    "name": "Registration Private",
    "organization": "Domains By Proxy, LLC",
    "street_address": "DomainsByProxy.com",
    "city": "Tempe",
    "region": "Arizona",
    "zip_code": "85284",
    "country": "US",
    "phone": "+1.4806242599",
    "fax": "+1.4806242598",
    "email": "Select Contact Domain Holder link at https://www.godaddy.com/whois/results.aspx?domain=LOCAPROXY.COM"
  },
  "admin": {
    "name": "Registration Private",
    "organization": "Domains By Proxy, LLC",
    "street_address": "DomainsByProxy.com",
    "city": "Tempe",
    "region": "Arizona",
    "zip_code": "85284",
    "country": "US",
    "phone": "+1.4806242599",
    "fax": "+1.4806242598",
    "email": "Select Contact Domain Holder link at https://www.godaddy.com/whois/results.aspx?domain=LOCAPROXY.COM"
  },
  "tech": {
    "name": "Registration Private",
    "organization": "Domains By Proxy, LLC",
    "street_address": "DomainsByProxy.com",
    "city": "Tempe",
    "region": "Arizona",
    "zip_code": "85284",
    "country": "US",
    "phone": "+1.4806242599",
    "fax": "+1.4806242598",
    "email": "Select Contact Domain Holder link at https://www.godaddy.com/whois/results.aspx?domain=LOCAPROXY.COM"
  },
  "billing": {
    "name": "",
    "organization": "",
    "street_address": "",
    "city": "",
    "region": "",
    "zip_code": "",
    "country": "",
    "phone": "",
    "fax": "",
    "email": ""
  },
  "nameservers": [
    "vera.ns.cloudflare.com",
    "walt.ns.cloudflare.com"
  ]
}"##,
    );
}

#[test]
fn list_hosted_domains_answers_200() {
    answer::<
        ListHostedDomains,
    >(
        200,
        "application/json",
        r#"{
  "ip": "8.8.8.8",
  "total_domains": 3858,
  "page": 1,
  "per_page": 100,
  "total_pages": 39,
  "domains": [
    "000180.top",
    "00100tet.xyz",
    "001hash.vip",
    "002hash.com",
    "0050500.xyz"
  ]
}"#,
    );
}
