//! What a message mentions: the arguments it takes, and other messages.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

#[derive(Default)]
pub(super) struct Mentions {
    /// Without `$`.
    pub arguments: BTreeSet<String>,
    /// Names of messages, of terms with their `-`, of functions.
    pub others: BTreeSet<String>,
}

impl Mentions {
    /// Everything the pattern mentions, in whichever variant.
    pub(super) fn of(pattern: &Pattern<&str>) -> Self {
        let mut mentions = Self::default();
        mentions.in_pattern(pattern);
        mentions
    }

    fn in_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.in_expression(expression);
            }
        }
    }

    fn in_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
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
            InlineExpression::MessageReference { id, .. } => {
                self.others.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.others.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.call(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.others.insert(id.name.to_owned());
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
