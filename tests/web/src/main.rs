//! Calls from WebAssembly. Built for `wasm32-unknown-unknown`, this program makes them; built for the machine at
//! hand, it prepares that one for Node.js and runs it there, against servers of Node.js. `.ci/wasm` does both:
//!
//! ```sh
//! cargo build -p clientwright-web --target wasm32-unknown-unknown
//! cargo run -p clientwright-web -- target/wasm32-unknown-unknown/debug/clientwright-web.wasm
//! ```

#[cfg(target_family = "wasm")]
mod calls;
#[cfg(target_family = "wasm")]
mod servers;

#[cfg(target_family = "wasm")]
fn main() {
    // A panic ends the program without a word: nobody listens to its standard error.
    std::panic::set_hook(Box::new(|panic| servers::print(&panic.to_string())));
    wasm_bindgen_futures::spawn_local(async { servers::end(calls::all().await) });
}

#[cfg(not(target_family = "wasm"))]
fn main() -> Result<std::process::ExitCode, Box<dyn std::error::Error>> {
    use std::path::PathBuf;
    use std::process::{Command, ExitCode};

    let program = std::env::args_os().nth(1);
    let program = PathBuf::from(program.ok_or("usage: clientwright-web PROGRAM.wasm")?);
    let bound = program.with_extension("node");
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen.input_path(&program).nodejs(true)?.typescript(false);
    bindgen.generate(&bound)?;
    let name = program.file_stem().ok_or("a program has a name")?;
    let status = Command::new("node")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/run.mjs"))
        .arg(bound.join(name).with_extension("js"))
        .status()?;
    Ok(match status.success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
