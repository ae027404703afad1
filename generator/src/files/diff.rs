//! Unified diffs of two texts, by line.

use std::fmt::Write;
use std::ops::Range;

/// How many equal lines are shown around a change.
const CONTEXT: usize = 3;

/// How large the table of two texts may be. Beyond it all of the old text that
/// is not a common beginning or end is shown as replaced.
const CELLS: usize = 4_000_000;

/// A run of lines of the old text that is replaced by one of the new text.
struct Change {
    old: Range<usize>,
    new: Range<usize>,
}

/// The hunks of a unified diff; nothing for equal texts.
pub(super) fn unified(old: &str, new: &str) -> String {
    let old: Vec<&str> = old.lines().collect();
    let new: Vec<&str> = new.lines().collect();
    let mut text = String::new();
    for hunk in hunks(changes(&old, &new)) {
        write_hunk(&mut text, &old, &new, &hunk);
    }
    text
}

/// Groups changes that are so close that the lines around them would meet.
fn hunks(changes: Vec<Change>) -> Vec<Vec<Change>> {
    let mut hunks: Vec<Vec<Change>> = Vec::new();
    for change in changes {
        match hunks.last_mut() {
            Some(hunk)
                if hunk
                    .last()
                    .is_some_and(|last| change.old.start - last.old.end <= 2 * CONTEXT) =>
            {
                hunk.push(change);
            }
            _ => hunks.push(vec![change]),
        }
    }
    hunks
}

fn write_hunk(text: &mut String, old: &[&str], new: &[&str], hunk: &[Change]) {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else {
        return;
    };
    let before = first.old.start.min(CONTEXT);
    let after = (old.len() - last.old.end).min(CONTEXT);
    let old_lines = first.old.start - before..last.old.end + after;
    let new_lines = first.new.start - before..last.new.end + after;
    // Writing into a string cannot fail.
    let _ = writeln!(
        text,
        "@@ -{} +{} @@",
        position(&old_lines),
        position(&new_lines)
    );
    let mut at = old_lines.start;
    for change in hunk {
        write_lines(text, ' ', &old[at..change.old.start]);
        write_lines(text, '-', &old[change.old.clone()]);
        write_lines(text, '+', &new[change.new.clone()]);
        at = change.old.end;
    }
    write_lines(text, ' ', &old[at..old_lines.end]);
}

fn write_lines(text: &mut String, mark: char, lines: &[&str]) {
    for line in lines {
        text.push(mark);
        text.push_str(line);
        text.push('\n');
    }
}

/// First line and count; of no lines, the line before them.
fn position(lines: &Range<usize>) -> String {
    let first = lines.start + usize::from(!lines.is_empty());
    format!("{first},{}", lines.len())
}

/// The fewest changes that make one text of the other.
fn changes(old: &[&str], new: &[&str]) -> Vec<Change> {
    let start = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let end = (old[start..].iter().rev())
        .zip(new[start..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (old, new) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    if old.is_empty() && new.is_empty() {
        return Vec::new();
    }
    if old.len().saturating_mul(new.len()) > CELLS {
        let whole = Change {
            old: start..start + old.len(),
            new: start..start + new.len(),
        };
        return vec![whole];
    }
    follow(old, new, start)
}

/// Walks along the longest common subsequence; what lies beside it changed.
fn follow(old: &[&str], new: &[&str], start: usize) -> Vec<Change> {
    let width = new.len() + 1;
    // How many lines are common to what follows each pair of positions.
    let mut common = vec![0_u32; (old.len() + 1) * width];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i * width + j] = if old[i] == new[j] {
                common[(i + 1) * width + j + 1] + 1
            } else {
                common[(i + 1) * width + j].max(common[i * width + j + 1])
            };
        }
    }
    let mut changes = Vec::new();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        let (i0, j0) = (i, j);
        while i < old.len() || j < new.len() {
            if i < old.len() && j < new.len() && old[i] == new[j] {
                break;
            }
            let skip_old = j == new.len()
                || i < old.len() && common[(i + 1) * width + j] >= common[i * width + j + 1];
            if skip_old {
                i += 1;
            } else {
                j += 1;
            }
        }
        if (i0, j0) != (i, j) {
            changes.push(Change {
                old: start + i0..start + i,
                new: start + j0..start + j,
            });
        }
        while i < old.len() && j < new.len() && old[i] == new[j] {
            i += 1;
            j += 1;
        }
    }
    changes
}
