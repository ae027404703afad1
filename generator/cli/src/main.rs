//! The command `clientwright`: a thin door to the library.
//!
//! `arguments` says what may be typed, `project` what it means, a module each
//! what a command does; `screen` shows it.

mod arguments;
mod check;
mod exit;
mod explain;
mod generate;
mod lint;
mod outcome;
mod project;
mod screen;
mod table;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command, Format};
use screen::Screen;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let exit = match &arguments.command {
        Command::Generate(typed) => {
            generate::run(typed, &mut Screen::new(typed.common.input.format))
        }
        Command::Check(typed) => check::run(typed, &mut Screen::new(typed.common.input.format)),
        Command::Lint(typed) => lint::run(typed, &mut Screen::new(typed.input.format)),
        Command::Explain(typed) => explain::run(typed, &mut Screen::new(Format::Text)),
    };
    exit.into()
}
