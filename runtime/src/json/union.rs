//! Reading of unions: by a property that tells the variants apart, or by what matches.
//!
//! Without such a property, the first variant wins that reads without leaving
//! a key out; failing that, the one that leaves out the fewest. Variants of
//! another kind (a text where a number stands) are not tried.

use crate::value::{Choice, Place, Variants};

use super::error::DecodeError;
use super::input::{Input, Peek};
use super::read::Reader;

impl<'j> Reader<'j> {
    pub(super) fn choice(
        &mut self,
        peek: Peek,
        choice: &mut dyn Choice,
    ) -> Result<(), DecodeError> {
        let variants = choice.variants();
        match variants.tag {
            Some(tag) => {
                let index = self.tagged(peek, tag, variants)?;
                self.value(peek, choice.choose(index).place())
            }
            None => self.untagged(peek, choice, variants),
        }
    }

    /// The variant that the value's tag stands for.
    #[inline(never)]
    fn tagged(&self, peek: Peek, tag: &str, variants: &Variants) -> Result<usize, DecodeError> {
        if let (Some(other), true) = (variants.other, peek != Peek::Object) {
            return Ok(other);
        }
        if peek != Peek::Object {
            return Err(self.input.unexpected("an object", peek));
        }
        let found = find_tag(self.input.clone(), tag)?;
        let known = match &found {
            // A number is compared by its digits.
            Tag::Text(text) | Tag::Other(text) => {
                variants.tags.iter().find(|known| known.0 == text)
            }
            Tag::Missing => None,
        };
        match (known, variants.other, found) {
            (Some(known), _, _) => Ok(known.1),
            (None, Some(other), _) => Ok(other),
            (None, None, Tag::Missing) => Err(DecodeError::missing(tag)),
            (None, None, Tag::Text(text)) => {
                Err(unknown_tag(variants, super::input::quoted(&text)).under(tag))
            }
            (None, None, Tag::Other(shown)) => Err(unknown_tag(variants, shown).under(tag)),
        }
    }

    #[inline(never)]
    fn untagged(
        &mut self,
        peek: Peek,
        choice: &mut dyn Choice,
        variants: &Variants,
    ) -> Result<(), DecodeError> {
        let start = (self.input.clone(), self.depth, self.unknown);
        let mut best: Option<(usize, usize)> = None;
        let mut failures = Vec::new();
        for (index, name) in variants.variants.iter().enumerate() {
            match self.attempt(peek, choice, index) {
                None => {}
                Some(Ok(())) => {
                    let left_out = self.unknown - start.2;
                    if left_out == 0 {
                        return Ok(());
                    }
                    if best.is_none_or(|(fewest, _)| left_out < fewest) {
                        best = Some((left_out, index));
                    }
                }
                Some(Err(error)) => failures.push((*name, error)),
            }
            self.go_back(&start)?;
        }
        match best {
            Some((_, index)) => self.value(peek, choice.choose(index).place()),
            None if failures.is_empty() => {
                let expected = format!("one of {}", variants.variants.join(", "));
                Err(self.input.unexpected(expected, peek))
            }
            None => Err(DecodeError::no_variant(failures)),
        }
    }

    /// Tries a variant; nothing where it is of another kind than what comes.
    fn attempt(
        &mut self,
        peek: Peek,
        choice: &mut dyn Choice,
        index: usize,
    ) -> Option<Result<(), DecodeError>> {
        let place = choice.choose(index).place();
        fits(&place, peek).then(|| self.value(peek, place))
    }

    /// Goes back to where a union began, and counts what was read in vain.
    fn go_back(&mut self, start: &(Input<'j>, usize, usize)) -> Result<(), DecodeError> {
        let read = self.input.index() - start.0.index();
        self.in_vain = match self.in_vain.checked_sub(read) {
            Some(left) => left,
            None => {
                return Err(DecodeError::invalid(
                    "too many alternatives of nested unions would have to be tried",
                ));
            }
        };
        (self.input, self.depth, self.unknown) = start.clone();
        Ok(())
    }
}

/// Whether a place takes values of the kind that begins so.
fn fits(place: &Place<'_>, peek: Peek) -> bool {
    match place {
        Place::Bool(_) => matches!(peek, Peek::True | Peek::False),
        Place::I32(_) | Place::I64(_) | Place::U32(_) | Place::U64(_) => peek.is_num(),
        Place::Integer(_) => peek.is_num(),
        Place::F32(_) | Place::F64(_) | Place::Number(_) => peek.is_num(),
        Place::Str(_) | Place::Base64(_) | Place::JsonText(_) | Place::File(_) => {
            peek == Peek::String
        }
        Place::Text(_) => peek == Peek::String || peek.is_num(),
        Place::List(_) | Place::Tuple(_) => peek == Peek::Array,
        Place::Map(_) | Place::Record(_) => peek == Peek::Object,
        Place::Unit | Place::Json(_) | Place::Slot(_) | Place::Choice(_) => true,
    }
}

/// What stands under the key that tells the variants apart.
enum Tag {
    Text(String),
    /// Something that is no text, as an error shows it.
    Other(String),
    Missing,
}

fn find_tag(mut input: Input<'_>, tag: &str) -> Result<Tag, DecodeError> {
    let mut next = input.object()?;
    while let Some(key) = next {
        let found = key == tag;
        let peek = input.peek()?;
        if found && peek == Peek::String {
            return Ok(Tag::Text(input.text()?.to_owned()));
        }
        let start = input.index();
        input.skip(peek)?;
        if found {
            return Ok(Tag::Other(input.shown_from(start)));
        }
        next = input.key()?;
    }
    Ok(Tag::Missing)
}

#[cold]
fn unknown_tag(variants: &Variants, found: String) -> DecodeError {
    let known: Vec<String> = variants
        .tags
        .iter()
        .map(|(tag, _)| format!("{tag:?}"))
        .collect();
    DecodeError::unexpected(format!("one of {}", known.join(", ")), found)
}
