//! Makes the client of the notes.

fn main() -> Result<(), clientwright_build::Error> {
    clientwright_build::build("specs/notes.yaml")
}
