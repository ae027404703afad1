//! An independent referee: [Prism](https://github.com/stoplightio/prism) serves each vendor's
//! description, the vendor's client calls every operation with arguments made
//! from the schemas, and Prism finds no fault in any request; every answer is
//! one that the client can read.
//!
//! ```sh
//! cargo run -p clientwright-referee             # all vendors
//! cargo run -p clientwright-referee -- just     # some
//! ```

mod drive;
#[cfg(test)]
mod echo;
mod judge;
mod limits;
mod prism;
mod report;

use std::error::Error;
use std::process::ExitCode;

use crate::drive::Drive;
use crate::prism::{Answers, Prism};
use crate::report::Report;

// The build script's, for their tests.
#[cfg(test)]
#[path = "../build/calls.rs"]
mod calls;
#[cfg(test)]
#[path = "../build/patterns.rs"]
mod patterns;
#[cfg(test)]
#[path = "../build/schemas.rs"]
mod schemas;
#[cfg(test)]
#[path = "../build/text.rs"]
mod text;

/// A vendor whose client is driven.
struct Vendor {
    name: &'static str,
    /// The description that Prism gets.
    spec: &'static str,
    /// Makes all calls.
    drive: fn(&mut Drive),
}

// What the credentials of the clients begin with.
include!(concat!(env!("OUT_DIR"), "/secret.rs"));

mod vendors {
    include!(concat!(env!("OUT_DIR"), "/vendors.rs"));
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let Some(program) = prism::install()? else {
        let bar = "!".repeat(76);
        println!("{bar}\nSKIPPED: no client was driven against Prism: there is no Node.js\n{bar}");
        return Ok(ExitCode::SUCCESS);
    };
    let mut report = Report::default();
    for vendor in vendors::VENDORS {
        if !wanted.is_empty() && !wanted.iter().any(|wanted| wanted == vendor.name) {
            continue;
        }
        for answers in [Answers::Examples, Answers::Made] {
            let mut prism = Prism::start(&program, vendor.spec, answers)?;
            let mut drive = Drive::new(prism.url())?;
            (vendor.drive)(&mut drive);
            let requests = prism.requests()?;
            let judged = judge::judge(drive.into_calls(), requests);
            report.add(vendor.name, answers, prism.operations(), judged);
        }
    }
    print!("{report}");
    match report.is_clean() {
        true => Ok(ExitCode::SUCCESS),
        false => Ok(ExitCode::FAILURE),
    }
}
