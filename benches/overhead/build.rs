//! Makes the client that is measured.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    clientwright_build::build("shop.yaml")?;
    Ok(())
}
