//! What a finding says of contested names is what they are called.

use std::path::Path;

use clientwright_build::Build;

#[test]
fn contested_names_are_called_as_the_finding_says() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/findings/name-collision.yaml");
    let client = Build::new(fixture).render().unwrap();
    let found = client.findings().text(false);
    let code: String = client.files().map(|(_, content)| content).collect();
    for (told, made) in [
        (
            "`list_pets` is called `Client::list_pets_2`",
            "pub fn list_pets_2(",
        ),
        (
            "`filter[name]` is called `filter_name_2`",
            "pub fn filter_name_2(",
        ),
        ("`Pet` is called `types::pet_2`", "pub mod pet_2;"),
        ("`_id` is called `id_2`", "pub id_2: "),
        ("`dog` is called `Dog2`", "Dog2,"),
    ] {
        assert!(found.contains(told), "{told}\n{found}");
        assert!(code.contains(made), "{made}\n{code}");
    }
}
