//! References by `$id` and `$anchor`.

use crate::support::{json, run};
use crate::wire::client;

mod client {
    clientwright_runtime::include_client!("identifiers");
}

use client::types::{owner_kind::OwnerKind, pet_kind::PetKind};

#[test]
fn what_references_lead_to_is_typed() {
    let recorder = json(
        r#"{"kind":"cat","owner":{"name":"Ada","kind":"person","phone":4711},"name":"Tom","home":{"city":"Ulm"},"children":[{"size":1}],"own":{"size":2}}"#,
    );
    let pet = run(client!(recorder).get_pet().send()).expect("a success");
    assert_eq!(pet.kind, PetKind::Cat);
    assert_eq!(pet.name.as_deref(), Some("Tom"));
    let owner = pet.owner.as_ref().and_then(|owner| owner.name.as_deref());
    assert_eq!(owner, Some("Ada"));
    // Another `#kind` than that of the pet, and a pointer from the owner on.
    let owner = pet.owner.as_ref().expect("an owner");
    assert_eq!(owner.kind, Some(OwnerKind::Person));
    assert_eq!(owner.phone, Some(4711));
    let home = pet.home.as_ref().and_then(|home| home.city.as_deref());
    assert_eq!(home, Some("Ulm"));
    let sizes = pet.children.iter().flatten().map(|child| child.size);
    assert_eq!(
        sizes
            .chain(pet.own.as_ref().map(|own| own.size))
            .collect::<Vec<_>>(),
        [Some(1), Some(2)]
    );
}
