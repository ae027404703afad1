//! Types that are too complex for clippy, which counts what they are made of by how deep it lies
//! (`type_complexity`). They have to be what the description says, and the lint is told so.

use super::{Content, Kind, Operation, Type, TypeDef};

/// How complex a type may be, but for a `&` in front of it, which counts one.
const MOST: usize = 249;

/// What each part of a type counts at the outermost.
const PART: usize = 10;

impl Type {
    /// How complex it is within so many others.
    fn complexity(&self, around: usize) -> usize {
        let own = PART * (around + 1);
        let within = |ty: &Type| ty.complexity(around + 1);
        own + match self {
            Self::Scalar(_) | Self::Named(_) => 0,
            Self::Boxed(id) => within(&Self::Named(*id)),
            Self::List(inner)
            | Self::Nullable(inner)
            | Self::Maybe(inner)
            | Self::JsonText(inner) => within(inner),
            Self::Prefixed(array) => {
                Self::Tuple(array.items.clone()).complexity(around + 1) + within(&array.rest)
            }
            Self::Map(inner) => PART * (around + 2) + within(inner),
            Self::Tuple(items) => items.iter().map(within).sum(),
        }
    }
}

impl Content {
    fn complexity(&self, around: usize) -> usize {
        match self {
            Self::Json(_, ty) | Self::Form(ty) => ty.complexity(around),
            _ => PART * (around + 1),
        }
    }
}

impl TypeDef {
    /// Whether a type in its declaration is too complex.
    pub fn is_complex(&self) -> bool {
        let most = match &self.kind {
            Kind::Record(record) => {
                // Most may be missing: `Option<T>`.
                let fields = record.fields.iter();
                let fields = fields.map(|field| PART + field.ty.complexity(1));
                let rest = record.rest.iter();
                let rest = rest.map(|rest| PART + 2 * PART + rest.complexity(1));
                fields.chain(rest).max()
            }
            Kind::Union(union) => {
                let variants = union.variants.iter();
                variants.map(|variant| variant.ty.complexity(0)).max()
            }
            Kind::Answers(answers) => {
                let answers = answers.iter();
                answers.map(|answer| answer.content.complexity(0)).max()
            }
            Kind::StringEnum(_) | Kind::IntegerEnum(_) | Kind::Newtype(_) => None,
        };
        most.is_some_and(|most| most > MOST)
    }
}

impl Operation {
    /// Whether an argument or what a call gives is too complex.
    pub fn is_complex(&self) -> bool {
        let parameters = self.required.iter().chain(&self.optional);
        let arguments = parameters.map(|parameter| &parameter.ty);
        let arguments = arguments.chain(self.bodies.iter().map(|body| &body.ty));
        let arguments = arguments.map(|ty| ty.complexity(0));
        let others = self.others.iter().map(|other| &other.content);
        // `Call<T, Problem>`
        let answers = others.chain([&self.answer]);
        let answers = answers.map(|answer| PART + 2 * PART + answer.complexity(1));
        arguments.chain(answers).any(|most| most > MOST)
    }
}
