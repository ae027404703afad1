//! What a generated client costs when it runs: instructions of a call (build the request, send it to a server on
//! this machine, read the answer) beside those of the same call written by hand with reqwest and serde.
//!
//! `cargo run --release -p clientwright-overhead`. It needs valgrind, whose callgrind counts the instructions of a
//! program whatever else the machine does. Each side makes a few calls and then many, in processes of their own, and
//! the difference is that of the calls alone; the server runs outside. The bar is 1.05, and the exit code 1 beyond it.
//!
//! How a body is cut into pieces on its way is chance, so counts differ by some tenths of a percent from run to run: the table has
//! medians.

mod calls;
mod count;
mod server;

use std::process::ExitCode;

use calls::{Call, Side};

/// How much more than the hand-written call a call of ours may cost.
const BAR: f64 = 1.05;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match &arguments[..] {
        [] => compare(),
        [side, call, times, server] => calls::run(side, call, times, server).map(|()| true),
        _ => Err("it takes no arguments".into()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the table, and whether all calls are below the bar.
fn compare() -> Result<bool, Box<dyn std::error::Error>> {
    let server = server::start()?;
    let mut all_below = true;
    println!("instructions of a call    generated   by hand  ratio");
    for call in Call::ALL {
        let generated = count::of_one_call(Side::Generated, call, server)?;
        let by_hand = count::of_one_call(Side::ByHand, call, server)?;
        let ratio = generated / by_hand;
        all_below &= ratio <= BAR;
        let title = call.title();
        println!("{title:24} {generated:>10.0} {by_hand:>9.0}  {ratio:.3}");
    }
    Ok(all_below)
}
