//! Many descriptions at once: each is generated, by default and with
//! `--keep-going`, judged by the schema of its version of OpenAPI, and its crate
//! goes through clippy with warnings denied. The outcome is a table, a row for each.
//!
//! ```sh
//! cargo run --release -p clientwright-corpus -- FOLDER…              # every description in them
//! cargo run --release -p clientwright-corpus -- LIST.txt --root DIR  # those that a list names
//! ```
//!
//! What is in the table already is not done again, unless the description, the
//! generator or, for the compiler's part, the crate has changed.

mod arguments;
mod check;
mod child;
mod descriptions;
mod generate;
mod limits;
mod oracle;
mod row;
mod stamp;
mod summary;
mod table;
mod verdict;

use std::error::Error;
use std::process::ExitCode;

use clap::Parser;

use crate::arguments::Arguments;
use crate::table::Table;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    if std::env::args_os()
        .nth(1)
        .is_some_and(|word| word == child::WORD)
    {
        return child::main();
    }
    let arguments = Arguments::parse().made_absolute()?;
    let descriptions = descriptions::all(&arguments)?;
    let mut table = Table::open(&arguments.out)?;
    generate::all(&descriptions, &arguments, &mut table)?;
    oracle::all(&descriptions, &arguments, &mut table)?;
    if !arguments.no_check {
        check::all(&descriptions, &arguments, &mut table)?;
    }
    let rows = table.close(&descriptions)?;
    let summary = summary::Summary::of(&rows);
    std::fs::write(arguments.out.join("summary.md"), summary.to_string())?;
    print!("{summary}");
    Ok(match summary.is_clean() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}
