// Made by Clientwright from ip1.yaml; do not edit.
use clientwright_runtime::test::answer;
use super::tested::operations::contacts::{
    DeleteContact, GetContact, GetContactsMeta, ReplaceContact, UpdateContact,
};

#[test]
fn delete_contact_answers_200() {
    answer::<
        DeleteContact,
    >(
        200,
        "application/json",
        r#"{
  "id": "606312a5d233ab8484e18404",
  "ownerId": "ip1-XXXXX",
  "properties": {
    "phoneNumber": "+46123456789",
    "email": "icarus@example.com",
    "firstName": "Icarus",
    "lastName": "Sol",
    "department": "Sales"
  },
  "metadata": {
    "phoneNumber": {
      "isPossiblePhoneNumber": "true",
      "isValidPhoneNumber": "true",
      "phoneNumberType": "MOBILE",
      "parsedMSISDN": "46123456789",
      "isBlocked": "true"
    }
  },
  "labels": [
    "customers",
    "all"
  ]
}"#,
    );
}

#[test]
fn get_contact_answers_200() {
    answer::<
        GetContact,
    >(
        200,
        "application/json",
        r#"{
  "id": "606312a5d233ab8484e18404",
  "ownerId": "ip1-XXXXX",
  "properties": {
    "phoneNumber": "+46123456789",
    "email": "icarus@example.com",
    "firstName": "Icarus",
    "lastName": "Sol",
    "department": "Sales"
  },
  "metadata": {
    "phoneNumber": {
      "isPossiblePhoneNumber": "true",
      "isValidPhoneNumber": "true",
      "phoneNumberType": "MOBILE",
      "parsedMSISDN": "46123456789",
      "isBlocked": "true"
    }
  },
  "labels": [
    "customers",
    "all"
  ]
}"#,
    );
}

#[test]
fn get_contacts_meta_answers_200() {
    answer::<
        GetContactsMeta,
    >(
        200,
        "application/json",
        r#"{
  "totalCount": 10,
  "labels": [
    {
      "labelName": "all",
      "usageCount": 10
    },
    {
      "labelName": "Customer",
      "usageCount": 7
    },
    {
      "labelName": "Coworker",
      "usageCount": 3
    }
  ],
  "properties": [
    {
      "propertyName": "email",
      "usageCount": 9,
      "averageLength": 20,
      "maxLength": 26,
      "minLength": 16
    },
    {
      "propertyName": "firstName",
      "usageCount": 10,
      "averageLength": 5,
      "maxLength": 6,
      "minLength": 3
    },
    {
      "propertyName": "lastName",
      "usageCount": 10,
      "averageLength": 7,
      "maxLength": 12,
      "minLength": 5
    },
    {
      "propertyName": "department",
      "usageCount": 10,
      "averageLength": 4,
      "maxLength": 8,
      "minLength": 3
    },
    {
      "propertyName": "phoneNumber",
      "usageCount": 10,
      "averageLength": 12,
      "maxLength": 12,
      "minLength": 12
    }
  ]
}"#,
    );
}

#[test]
fn replace_contact_answers_200() {
    answer::<
        ReplaceContact,
    >(
        200,
        "application/json",
        r#"{
  "id": "606312a5d233ab8484e18404",
  "ownerId": "ip1-XXXXX",
  "properties": {
    "phoneNumber": "+46123456789",
    "email": "icarus@example.com",
    "firstName": "Icarus",
    "lastName": "Sol",
    "department": "Sales"
  },
  "metadata": {
    "phoneNumber": {
      "isPossiblePhoneNumber": "true",
      "isValidPhoneNumber": "true",
      "phoneNumberType": "MOBILE",
      "parsedMSISDN": "46123456789",
      "isBlocked": "true"
    }
  },
  "labels": [
    "customers",
    "all"
  ]
}"#,
    );
}

#[test]
fn update_contact_answers_200() {
    answer::<
        UpdateContact,
    >(
        200,
        "application/json",
        r#"{
  "id": "606312a5d233ab8484e18404",
  "ownerId": "ip1-XXXXX",
  "properties": {
    "phoneNumber": "+46123456789",
    "email": "icarus@example.com",
    "firstName": "Icarus",
    "lastName": "Sol",
    "department": "Sales"
  },
  "metadata": {
    "phoneNumber": {
      "isPossiblePhoneNumber": "true",
      "isValidPhoneNumber": "true",
      "phoneNumberType": "MOBILE",
      "parsedMSISDN": "46123456789",
      "isBlocked": "true"
    }
  },
  "labels": [
    "customers",
    "all"
  ]
}"#,
    );
}
