//! The command `clientwright`: a thin door to the library.
//!
//! `arguments` says what may be typed, `project` what it means, a module each
//! what a command does; `screen` shows it.

mod arguments;
mod check;
mod exit;
mod generate;
mod outcome;
mod project;
mod screen;
mod table;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use screen::Screen;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let exit = match &arguments.command {
        Command::Generate(typed) => generate::run(typed, &mut Screen::new(typed.common.format)),
        Command::Check(typed) => check::run(typed, &mut Screen::new(typed.common.format)),
    };
    exit.into()
}
