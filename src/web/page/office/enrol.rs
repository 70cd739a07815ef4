//! A handler's first day: passphrase, key, recovery file, proof. The browser does the work; the words are here.

use crate::web::page::{Chrome, Page};
use serde::Serialize;
use tera::{Context, TeraResult};

#[derive(Serialize)]
pub struct EnrolPage<'a> {
    pub name: &'a str,
    pub email: &'a str,
}

impl Page for EnrolPage<'_> {
    const TEMPLATE: &'static str = "office/enrol.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        context.insert("page", self);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("enrol", Self { name: "A. Berger", email: "a.berger@lindenau.example" })]
    }
}
