//! A reporter, with a browser that runs no JavaScript and a case key on paper.

use super::html;
use super::{Answer, Visitor};

/// The form as it was filled in, ready to be sent, or sent again.
pub struct Form {
    pub case_key: String,
    pub ticket: String,
    pub fields: Vec<(String, String)>,
}

pub struct Reporter {
    pub browser: Visitor,
    pub case_key: String,
    /// What stands before the addresses of a channel of its own.
    channel: String,
}

impl Reporter {
    pub fn of(browser: Visitor) -> Self {
        Self { browser, case_key: String::new(), channel: String::new() }
    }

    /// Comes by the address of a channel.
    pub fn at(self, slug: &str) -> Self {
        Self { channel: format!("/c/{slug}"), ..self }
    }

    /// Opens the form and fills it in: answers by question, the description last.
    pub fn fills_in(&mut self, answers: &[(&str, &str)], description: &str) -> Form {
        let page = self.browser.get(&format!("{}/report", self.channel)).expect(200);
        let case_key = html::field(&page.body, "case_key").expect("the form carries a case key");
        let ticket = html::field(&page.body, "ticket").expect("the form carries a ticket");
        let mut fields: Vec<_> =
            answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        fields.push(("F14".to_owned(), description.to_owned()));
        Form { case_key, ticket, fields }
    }

    /// Sends a form and goes on to the receipt, or to whatever comes instead.
    pub fn sends(&mut self, form: &Form) -> Answer {
        let mut fields = vec![("case_key", form.case_key.as_str()), ("ticket", form.ticket.as_str())];
        fields.extend(form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let answer = self.browser.post(&format!("{}/report", self.channel), &fields);
        self.browser.follow(answer)
    }

    /// Reports, and writes down the case key from the receipt.
    pub fn reports(&mut self, description: &str) -> Answer {
        let form = self.fills_in(&[("F03", "whatsapp"), ("F04", "privat")], description);
        let receipt = self.sends(&form).expect(200);
        self.case_key = html::text(&receipt.body, "id=\"case-key\"").expect("the receipt shows the case key");
        receipt
    }

    /// Forgets everything but the paper, and opens the mailbox with what stands on it.
    pub fn comes_back(&mut self) -> Answer {
        self.browser.forget_cookies();
        let case_key = self.case_key.clone();
        self.enters(&case_key)
    }

    /// Types something into the field for the case key.
    pub fn enters(&mut self, case_key: &str) -> Answer {
        let answer = self.browser.post("/mailbox", &[("case_key", case_key)]);
        self.browser.follow(answer)
    }

    /// Writes into the open mailbox.
    pub fn writes(&mut self, message: &str) -> Answer {
        let mailbox = self.browser.get("/mailbox").expect(200);
        let seq = html::field(&mailbox.body, "seq").expect("the mailbox has a form");
        let sent = self.browser.post("/mailbox/message", &[("seq", &seq), ("message", message)]);
        self.browser.follow(sent)
    }

    /// Presses a button of the open mailbox: the fields of its form beside the number it was promised.
    pub fn declares(&mut self, fields: &[(&str, &str)]) -> Answer {
        let mailbox = self.browser.get("/mailbox").expect(200);
        let seq = html::field(&mailbox.body, "seq").expect("the mailbox has a form");
        let sent = self.browser.post("/mailbox/message", &[&[("seq", seq.as_str())][..], fields].concat());
        self.browser.follow(sent)
    }

    pub fn leaves(&mut self) -> Answer {
        self.browser.post("/mailbox/leave", &[])
    }
}
