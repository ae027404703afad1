//! `clientwright explain`: shows the section of `docs/findings.md` about a code.

use clientwright_build::diagnostic::nearest::nearest;

use crate::arguments::Explain;
use crate::exit::Exit;
use crate::screen::Screen;

/// The page; the file beside the manifest is a link to it.
const PAGE: &str = include_str!("../findings.md");

/// Does it.
pub fn run(typed: &Explain, screen: &mut Screen) -> Exit {
    // As findings show it: `error[dangling-reference]`.
    let code = typed.code.trim_matches(['`', '[', ']']);
    let section = sections().find(|section| section.0 == code);
    let Some((_, text)) = section else {
        let near = nearest(code, sections().map(|section| section.0));
        let help = match near {
            Some(name) => format!("did you mean `{name}`?"),
            None => "every finding shows its code in brackets".to_owned(),
        };
        screen.refuse(&format!("there is no finding `{code}`; {help}"));
        return Exit::Usage;
    };
    screen.give(&format!("{code}\n\n{}", text.trim()));
    Exit::Done
}

/// Each section: its code, and what stands below.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sections = PAGE.split("\n## ").skip(1);
    sections.filter_map(|section| section.split_once('\n'))
}
