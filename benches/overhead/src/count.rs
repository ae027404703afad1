//! Instructions, counted by callgrind.

use std::error::Error;
use std::net::SocketAddr;
use std::process::Command;

use crate::calls::{Call, Side};

/// How often each figure is taken.
const RUNS: usize = 3;

/// The instructions of one call, once all is warm: the median of several runs.
pub fn of_one_call(side: Side, call: Call, server: SocketAddr) -> Result<f64, Box<dyn Error>> {
    let (few, many) = call.times();
    let mut figures = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let warm = of_a_process(side, call, few, server)?;
        let all = of_a_process(side, call, many, server)?;
        figures.push((all - warm) / f64::from(many - few));
    }
    figures.sort_by(f64::total_cmp);
    Ok(figures[RUNS / 2])
}

/// The instructions of a process that makes so many calls.
fn of_a_process(
    side: Side,
    call: Call,
    times: u32,
    server: SocketAddr,
) -> Result<f64, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut file = std::ffi::OsString::from("--callgrind-out-file=");
    file.push(folder.path().join("callgrind"));
    let output = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(file)
        .arg(std::env::current_exe()?)
        .args([
            side.name(),
            call.name(),
            &times.to_string(),
            &server.to_string(),
        ])
        .output()
        .map_err(|error| format!("valgrind cannot be started: {error}"))?;
    let messages = String::from_utf8_lossy(&output.stderr);
    // `==123== Collected : 4567`
    let collected = messages
        .lines()
        .find_map(|line| line.split_once("Collected :"))
        .and_then(|(_, count)| count.trim().parse().ok());
    match collected {
        Some(count) if output.status.success() => Ok(count),
        _ => Err(format!("valgrind failed:\n{messages}").into()),
    }
}
