//! The table on disk. Rows are appended as they come, so that a run that is
//! stopped loses nothing; of two rows of a description the later one holds.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::descriptions::Description;
use crate::row::{Column, Row};

/// All rows, by description.
pub struct Table {
    path: PathBuf,
    rows: BTreeMap<String, Row>,
    file: File,
}

impl Table {
    /// The table in a folder, with what a former run wrote.
    pub fn open(folder: &Path) -> io::Result<Self> {
        let path = folder.join("table.tsv");
        let text = match fs::read_to_string(&path) {
            Ok(text) if text.starts_with(&Row::headings()) => text,
            // Nothing yet, or other columns.
            _ => {
                let headings = format!("{}\n", Row::headings());
                fs::write(&path, &headings)?;
                headings
            }
        };
        let rows = text.lines().skip(1).filter_map(Row::parse);
        let rows = rows
            .map(|row| (row[Column::Description].clone(), row))
            .collect();
        let file = OpenOptions::new().append(true).open(&path)?;
        Ok(Table { path, rows, file })
    }

    /// What is known of a description.
    pub fn row(&self, description: &Description) -> Row {
        self.rows
            .get(&description.name)
            .cloned()
            .unwrap_or_default()
    }

    /// Takes a row in, for good.
    pub fn put(&mut self, row: Row) -> io::Result<()> {
        writeln!(self.file, "{}", row.line())?;
        self.rows.insert(row[Column::Description].clone(), row);
        Ok(())
    }

    /// Writes each row once, by name, and gives those of this run.
    pub fn close(self, descriptions: &[Description]) -> io::Result<Vec<Row>> {
        let mut text = Row::headings();
        for row in self.rows.values() {
            text.push('\n');
            text.push_str(&row.line());
        }
        text.push('\n');
        let beside = self.path.with_extension("new");
        fs::write(&beside, text)?;
        fs::rename(&beside, &self.path)?;
        Ok(descriptions
            .iter()
            .filter_map(|description| self.rows.get(&description.name).cloned())
            .collect())
    }
}
