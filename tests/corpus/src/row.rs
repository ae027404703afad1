//! A row of the table: what came of one description.

use std::ops::{Index, IndexMut};

/// The columns, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Its path.
    Description,
    /// Of OpenAPI, as written.
    Version,
    /// `yes`, `no: why`, or `unknown: why`.
    Valid,
    /// What came of `generate`: `ok`, or what kind of failure.
    Default,
    /// The same with `--keep-going`.
    KeepGoing,
    /// Whether rustc takes the crate without a warning.
    Check,
    /// Whether clippy does.
    Clippy,
    /// Operations of the description.
    OperationsIn,
    /// Operations of the client; by default where that works, else with `--keep-going`.
    OperationsOut,
    /// Types of the client.
    Types,
    /// Lines of the crate.
    Lines,
    /// Time on a processor of one run of the generator, in milliseconds.
    Milliseconds,
    /// The most memory that it held, in MB.
    Megabytes,
    /// Of the first failure: the first finding, or the first error of the compiler.
    Reason,
    /// Stamp of the description.
    Content,
    /// Stamp of the generator.
    Generator,
    /// Stamp of the crate and the runtime.
    Crate,
}

use Column::*;

impl Column {
    /// All of them, with their headings.
    pub const ALL: [(Column, &str); 17] = [
        (Description, "description"),
        (Version, "version"),
        (Valid, "valid"),
        (Default, "default"),
        (KeepGoing, "keep going"),
        (Check, "check"),
        (Clippy, "clippy"),
        (OperationsIn, "operations in"),
        (OperationsOut, "operations out"),
        (Types, "types"),
        (Lines, "lines"),
        (Milliseconds, "ms"),
        (Megabytes, "MB"),
        (Reason, "reason"),
        (Content, "content"),
        (Generator, "generator"),
        (Crate, "crate"),
    ];
}

/// A cell for each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row([String; Column::ALL.len()]);

impl Row {
    /// The headings, as a line.
    pub fn headings() -> String {
        Column::ALL.map(|(_, heading)| heading).join("\t")
    }

    /// A row as [`Row::line`] wrote it; nothing where there are too few cells.
    pub fn parse(line: &str) -> Option<Self> {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        cells.try_into().ok().map(Row)
    }

    /// Its cells, with tabs between them.
    pub fn line(&self) -> String {
        self.0.join("\t")
    }

    /// Sets a cell, on one line and cut to a length that can be read.
    pub fn set(&mut self, column: Column, text: impl ToString) {
        const LONGEST: usize = 400;
        let text = text.to_string();
        let words: Vec<&str> = text.split_whitespace().collect();
        self[column] = words.join(" ").chars().take(LONGEST).collect();
    }

    /// Notes why something failed, unless something failed before.
    pub fn blame(&mut self, what: &str, why: &str) {
        if self[Reason].is_empty() {
            self.set(Reason, format!("{what}: {why}"));
        }
    }

    /// A number, 0 where there is none.
    pub fn number(&self, column: Column) -> u64 {
        self[column].parse().unwrap_or(0)
    }
}

impl Index<Column> for Row {
    type Output = String;

    fn index(&self, column: Column) -> &String {
        &self.0[column as usize]
    }
}

impl IndexMut<Column> for Row {
    fn index_mut(&mut self, column: Column) -> &mut String {
        &mut self.0[column as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_from_its_line() {
        for (index, (column, _)) in Column::ALL.into_iter().enumerate() {
            assert_eq!(column as usize, index);
        }
        let mut row = Row::default();
        row.set(Description, "pets.yaml");
        row.blame("check", "first\tline\nsecond");
        row.blame("clippy", "later");
        assert_eq!(row[Reason], "check: first line second");
        assert_eq!(Row::parse(&row.line()), Some(row));
        assert_eq!(Row::parse("cut\tof"), None);
    }
}
