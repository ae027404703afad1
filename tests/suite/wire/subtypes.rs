//! Components that stand for others: a `discriminator` on the parent of an `allOf`.

use clientwright_runtime::Maybe;

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("subtypes");
}

use client::types::keeper::Keeper;
use client::types::lion::Lion;
use client::types::owner::Owner;
use client::types::party::Party;
use client::types::person::Person;
use client::types::pet::{Pet, PetObject};

#[test]
fn a_parent_is_one_of_its_subtypes() {
    let recorder = json(
        r#"[{"kind":"Cat","lives":7,"friend":{"kind":"lion","lives":1,"mane":false}},{"kind":"fish","name":"Wanda"},{"kind":"Keeper","keeps":{"pet":null}}]"#,
    );
    let lion = Lion::new("lion", 9).mane(true);
    let owner = Owner::new().pet(Box::new(Pet::from(lion)));
    let keeper = Keeper::new("Keeper").keeps(Box::new(owner)).name("Bo");
    let pets = run(client!(recorder).add_pet(&Pet::from(keeper)).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"kind":"Keeper","name":"Bo","keeps":{"pet":{"kind":"lion","lives":9,"mane":true}}}"#
    );
    let [Pet::Cat(cat), Pet::Object(fish), Pet::Keeper(keeper)] = pets.as_slice() else {
        panic!("others: {pets:?}");
    };
    assert!(matches!(cat.friend.as_deref(), Some(Pet::Lion(lion)) if lion.mane == Some(false)));
    assert_eq!(fish.name.as_deref(), Some("Wanda"));
    let keeps = keeper.keeps.as_ref().map(|owner| &owner.pet);
    assert!(matches!(keeps, Some(Maybe::Null)));
}

#[test]
fn a_parent_can_be_itself() {
    let recorder = json("[]");
    let pet = Pet::from(PetObject::new("newt"));
    run(client!(recorder).add_pet(&pet).send()).expect("a success");
    assert_eq!(recorder.requests()[0].text(), r#"{"kind":"newt"}"#);
}

#[test]
fn a_part_says_what_tells_and_subtypes_their_value() {
    let recorder = json(r#"[{"sort":"legal","seat":"Riga"},{"sort":"natural","born":"1815"}]"#);
    let person = Party::from(Person::new("natural").born("1815"));
    let parties = run(client!(recorder).add_party(&person).send()).expect("a success");
    assert_eq!(
        recorder.requests()[0].text(),
        r#"{"sort":"natural","born":"1815"}"#
    );
    let [Party::Company(company), Party::Person(person)] = parties.as_slice() else {
        panic!("others: {parties:?}");
    };
    assert_eq!(company.seat.as_deref(), Some("Riga"));
    assert_eq!(person.born.as_deref(), Some("1815"));
}
