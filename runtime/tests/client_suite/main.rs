//! Calls from end to end: what goes over the wire, and what comes of answers.

mod answers;
mod api;
mod blocking;
mod bodies;
mod envelopes;
mod guards;
mod hooks;
mod leaks;
mod links;
mod pages;
mod recorder;
mod redirects;
mod requests;
mod retries;
mod secrets;
mod security;
mod server;
mod stream_tries;
mod streams;
mod token_tries;
mod tokens;
mod traces;
mod uploads;
