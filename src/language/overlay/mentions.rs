//! What a message mentions: the arguments it takes, and other messages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

#[derive(Default)]
pub(super) struct Mentions {
    /// Without `$`.
    pub arguments: BTreeSet<String>,
    /// Names of messages, of their attributes (`message.attribute`), of terms with their `-`, of functions; and how often.
    pub others: BTreeMap<String, usize>,
    /// In how many places something is put in.
    pub places: usize,
    /// A choice has no variant that counts when none fits. The parser lets `*}` pass for one.
    pub lacks_default: bool,
}

impl Mentions {
    /// Everything the pattern mentions, in whichever variant.
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut mentions = Self::default();
        mentions.in_pattern(pattern);
        mentions
    }

    fn refers_to(&mut self, name: String) {
        *self.others.entry(name).or_default() += 1;
    }

    fn in_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.places += 1;
                self.in_expression(expression);
            }
        }
    }

    fn in_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.lacks_default |= !variants.iter().any(|variant| variant.default);
                variants.iter().for_each(|variant| self.in_pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = attribute.as_ref().map_or(id.name.to_owned(), |part| format!("{}.{}", id.name, part.name));
                self.refers_to(name);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.refers_to(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.call(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.refers_to(id.name.to_owned());
                self.call(arguments);
            }
            InlineExpression::Placeable { expression } => self.in_expression(expression),
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}
