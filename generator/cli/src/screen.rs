//! The way to the terminal: results on standard output, everything else on
//! standard error. A reader that goes away is no reason to fail.

use std::env;
use std::io::{self, IsTerminal, Write};

use crate::arguments::Format;

/// Both outputs, and what they can show.
#[derive(Debug)]
pub struct Screen {
    /// How results are shown.
    pub format: Format,
    /// Whether messages are in colours.
    pub colour: bool,
    /// Whether a line of progress can come and go.
    live: bool,
}

/// Goes to the first column and clears the line.
const CLEAR: &str = "\r\x1b[2K";

impl Screen {
    /// What this process was given.
    pub fn new(format: Format) -> Self {
        let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
        let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let live = io::stderr().is_terminal() && !is_dumb;
        Screen {
            format,
            colour: live && !is_set("NO_COLOR"),
            live,
        }
    }

    /// Shows what is being done until something else is shown.
    pub fn progress(&mut self, at: usize, of: usize, what: &str) {
        if self.live {
            let _ = write!(io::stderr(), "{CLEAR}[{at}/{of}] {what}");
            let _ = io::stderr().flush();
        }
    }

    /// Takes the line of progress away.
    pub fn clear(&mut self) {
        if self.live {
            let _ = write!(io::stderr(), "{CLEAR}");
        }
    }

    /// Tells a person something.
    pub fn say(&mut self, text: &str) {
        self.clear();
        let _ = writeln!(io::stderr(), "{}", text.trim_end());
    }

    /// Tells a person why nothing was done.
    pub fn refuse(&mut self, text: &str) {
        let word = if self.colour {
            "\x1b[1;31merror\x1b[0m"
        } else {
            "error"
        };
        self.say(&format!("{word}: {text}"));
    }

    /// Gives a result, to a person or a program.
    pub fn give(&mut self, text: &str) {
        self.clear();
        let _ = writeln!(io::stdout(), "{}", text.trim_end());
    }
}
