//! The calls that are measured, by each side.

mod by_hand;
mod generated;

use std::error::Error;
use std::time::Duration;

/// What a call as a whole may take, and how long a connection: the same for both sides, as both are used in earnest.
const TIMEOUT: Duration = Duration::from_secs(60);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The credential of both sides.
const TOKEN: &str = "7d41f0c2a9";

/// Who makes a call.
#[derive(Clone, Copy)]
pub enum Side {
    Generated,
    ByHand,
}

impl Side {
    const ALL: [Self; 2] = [Self::Generated, Self::ByHand];

    /// What stands for it among the arguments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::ByHand => "by-hand",
        }
    }
}

/// A call that both sides make.
#[derive(Clone, Copy)]
pub enum Call {
    Get,
    List,
    Form,
}

impl Call {
    pub const ALL: [Self; 3] = [Self::Get, Self::List, Self::Form];

    /// What stands for it among the arguments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::List => "list",
            Self::Form => "form",
        }
    }

    /// What the table calls it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Get => "a small GET",
            Self::List => "a list of 1 MB",
            Self::Form => "a POST of a form",
        }
    }

    /// How many calls warm a process up, and how many it makes to be measured.
    pub fn times(self) -> (u32, u32) {
        match self {
            Self::List => (2, 12),
            Self::Get | Self::Form => (20, 220),
        }
    }
}

/// Makes one call so many times, in a runtime of one thread.
pub fn run(side: &str, call: &str, times: &str, server: &str) -> Result<(), Box<dyn Error>> {
    let side = Side::ALL.into_iter().find(|known| known.name() == side);
    let side = side.ok_or("there is no such side")?;
    let call = Call::ALL.into_iter().find(|known| known.name() == call);
    let call = call.ok_or("there is no such call")?;
    let times: u32 = times.parse()?;
    let base_url = format!("http://{server}");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        match side {
            Side::Generated => generated::run(call, times, &base_url).await,
            Side::ByHand => by_hand::run(call, times, &base_url).await,
        }
    })
}
