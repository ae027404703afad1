//! What came of it: a table, and each fault.

use std::collections::BTreeSet;
use std::fmt;

use crate::judge::Judged;
use crate::limits::{LIMITS, Limit};
use crate::prism::Answers;

/// What came of all calls.
#[derive(Default)]
pub struct Report {
    rows: Vec<Row>,
    faults: Vec<String>,
    /// The limits that were seen, by index.
    seen: BTreeSet<usize>,
}

/// A line of the table: how many there are of what.
#[derive(Clone, Copy)]
struct Row {
    vendor: &'static str,
    answers: Answers,
    operations: usize,
    calls: usize,
    faults: usize,
    limits: usize,
    read: usize,
    /// Answers that were not read, and rightly so.
    odd: usize,
}

impl Report {
    /// Adds the calls of a vendor, of whose description Prism knows this many operations.
    pub fn add(
        &mut self,
        vendor: &'static str,
        answers: Answers,
        known: usize,
        calls: Vec<Judged>,
    ) {
        let operations: BTreeSet<&str> = calls.iter().map(|call| call.operation).collect();
        let mut row = Row {
            operations: operations.len(),
            calls: calls.len(),
            read: calls.iter().filter(|call| call.is_read).count(),
            odd: calls
                .iter()
                .filter(|call| call.is_odd && !call.is_read)
                .count(),
            ..Row::empty(vendor, answers)
        };
        if operations.len() != known {
            row.faults += 1;
            let driven = operations.len();
            self.faults
                .push(format!("{vendor}: {driven} operations driven of {known}"));
        }
        for call in calls.iter().filter(|call| !call.faults.is_empty()) {
            let mut limits = LIMITS.iter();
            if let Some(index) = limits.position(|limit| limit.explains(vendor, call)) {
                row.limits += 1;
                self.seen.insert(index);
                continue;
            }
            row.faults += 1;
            let (operation, label) = (call.operation, call.label);
            let faults = call.faults.join("\n    ");
            self.faults
                .push(format!("{vendor}: {operation}, {label}\n    {faults}"));
        }
        self.rows.push(row);
    }

    fn vendors(&self) -> BTreeSet<&str> {
        self.rows.iter().map(|row| row.vendor).collect()
    }

    /// Limits of the vendors at hand that were not seen.
    fn stale(&self) -> impl Iterator<Item = &'static Limit> {
        let vendors = self.vendors();
        let limits = LIMITS.iter().enumerate();
        let stale = limits.filter(move |(index, limit)| {
            vendors.contains(limit.vendor) && !self.seen.contains(index)
        });
        stale.map(|(_, limit)| limit)
    }

    /// Whether nothing is wrong but what is known.
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty() && self.stale().next().is_none() && !self.rows.is_empty()
    }
}

impl Row {
    fn empty(vendor: &'static str, answers: Answers) -> Self {
        Row {
            vendor,
            answers,
            operations: 0,
            calls: 0,
            faults: 0,
            limits: 0,
            read: 0,
            odd: 0,
        }
    }

    fn plus(self, other: &Row) -> Self {
        Row {
            operations: self.operations + other.operations,
            calls: self.calls + other.calls,
            faults: self.faults + other.faults,
            limits: self.limits + other.limits,
            read: self.read + other.read,
            odd: self.odd + other.odd,
            ..self
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answers = match self.answers {
            Answers::Examples => "examples",
            Answers::Made => "made up",
        };
        write!(f, "{:16} {answers:9}", self.vendor)?;
        let counts = [self.operations, self.calls, self.faults, self.limits];
        for count in counts.into_iter().chain([self.read, self.odd]) {
            write!(f, " {count:10}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.faults {
            writeln!(f, "FAULT {fault}")?;
        }
        for limit in self.stale() {
            let (vendor, operation) = (limit.vendor, limit.operation);
            writeln!(f, "STALE {vendor}: {operation}: Prism gets it right now")?;
        }
        write!(f, "\n{:16} {:9}", "vendor", "answers")?;
        for heading in ["operations", "calls", "faults", "limits", "read", "odd"] {
            write!(f, " {heading:>10}")?;
        }
        writeln!(f)?;
        for answers in [Answers::Examples, Answers::Made] {
            let rows = || self.rows.iter().filter(|row| row.answers == answers);
            for row in rows() {
                writeln!(f, "{row}")?;
            }
            let sum = rows().fold(Row::empty("all", answers), Row::plus);
            writeln!(f, "{sum}")?;
        }
        writeln!(
            f,
            "limits: requests that Prism itself gets wrong; odd: answers that Prism"
        )?;
        writeln!(
            f,
            "makes up, and says that they are not as described, and that were not read"
        )?;
        for index in &self.seen {
            let limit = &LIMITS[*index];
            let (vendor, operation, why) = (limit.vendor, limit.operation, limit.why);
            writeln!(f, "limit: {vendor}, {operation}: {why}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A report of one call of the operation that the first limit is about.
    fn report(known: usize, fault: Option<&str>) -> Report {
        let mut report = Report::default();
        let call = Judged {
            operation: LIMITS[0].operation,
            label: "all",
            is_read: fault.is_none(),
            is_odd: false,
            faults: fault.map(str::to_owned).into_iter().collect(),
        };
        report.add(LIMITS[0].vendor, Answers::Examples, known, vec![call]);
        report
    }

    #[test]
    fn a_limit_excuses_what_it_says_and_no_more() {
        let excused = report(1, Some(LIMITS[0].says));
        assert!(excused.faults.is_empty() && excused.rows[0].limits == 1);
        let other = report(1, Some("another"));
        assert!(other.faults.len() == 1 && !other.is_clean());
    }

    #[test]
    fn a_limit_that_is_not_seen_is_stale() {
        let stale = report(1, None);
        assert!(stale.faults.is_empty() && !stale.is_clean());
        let text = stale.to_string();
        assert!(
            text.starts_with(&format!("STALE {}: ", LIMITS[0].vendor)),
            "{text}"
        );
    }

    #[test]
    fn every_operation_is_driven() {
        assert_eq!(
            report(2, None).faults,
            ["footprints: 1 operations driven of 2"]
        );
        assert!(!Report::default().is_clean());
    }
}
