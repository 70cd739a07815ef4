//! Rows that stand for what an operator sets up: further organisations, channels and accounts. And open sessions, which
//! cost a sign-in nobody has to wait for.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use sha2::{Digest, Sha256};
use siegelpost::sealing::{Handler, Identity};

use super::{Tables, Visitor};

impl Tables {
    pub fn add_organisation(&mut self, name: &str) {
        self.execute(&format!("INSERT INTO organisation (name, open_since) VALUES ('{name}', '2026-01-01')"));
    }

    /// A channel that asks the built-in questionnaire. The program knows it from its next start on.
    pub fn add_channel(&mut self, organisation: &str, name: &str, slug: &str) {
        self.execute(&format!(
            "INSERT INTO channel (organisation_id, name, slug, questionnaire)
             SELECT id, '{name}', '{slug}', 'messenger-incident' FROM organisation WHERE name = '{organisation}'"
        ));
    }

    /// An account with a key that nobody holds, without roles yet.
    pub fn add_account(&mut self, organisation: &str, name: &str, email: &str) {
        let recipient = Identity::<Handler>::random(&mut siegelpost::rng::os()).recipient().to_string();
        let wrapped = self.literal(b"wrapped");
        let no = if matches!(self, Self::Sqlite(_)) { "0" } else { "FALSE" };
        self.execute(&format!(
            "INSERT INTO staff (organisation_id, name, email, password_hash, password_is_first, recipient, wrapped_identity, enrolled_on)
             SELECT id, '{name}', '{email}', '-', {no}, '{recipient}', {wrapped}, '2026-11-01'
             FROM organisation WHERE name = '{organisation}'"
        ));
    }

    /// Gives an account these roles in its own organisation, and takes all others.
    pub fn set_roles(&mut self, email: &str, words: &[&str]) {
        let of = format!("FROM staff WHERE email = '{email}'");
        self.execute(&format!("DELETE FROM staff_role WHERE staff_id = (SELECT id {of})"));
        for word in words {
            self.execute(&format!(
                "INSERT INTO staff_role (staff_id, organisation_id, role) SELECT id, organisation_id, '{word}' {of}"
            ));
        }
    }

    /// Has new reports of a channel sealed to an account.
    pub fn add_reader(&mut self, slug: &str, email: &str) {
        self.execute(&format!(
            "INSERT INTO channel_handler (channel_id, staff_id)
             SELECT channel.id, staff.id FROM channel, staff WHERE slug = '{slug}' AND email = '{email}'"
        ));
    }

    /// Records that somebody is away, for as long as any test lasts.
    pub fn add_absence(&mut self, email: &str) {
        self.execute(&format!(
            "INSERT INTO absence (staff_id, from_day, until_day)
             SELECT id, '2026-01-01', '2999-01-01' FROM staff WHERE email = '{email}'"
        ));
    }

    /// A record of the register that is being written, by its first number.
    pub fn add_record(&mut self, organisation: &str, title: &str) {
        self.execute(&format!(
            "INSERT INTO register_record (organisation_id, kind, number, year, count, version, state, title, sort_title,
                 light, missing, due_on, changed_on)
             SELECT id, 'processing-activity', 'VVT-2026-001', 2026, 1, 1, 'draft', '{title}', lower('{title}'),
                 'red', 9, '9000-12-31', '2026-11-01' FROM organisation WHERE name = '{organisation}';
             INSERT INTO register_version (record_id, version, state, document, saves, saved_by, saved_on, remark)
             SELECT register_record.id, 1, 'draft', '{{\"form\":1,\"answers\":{{\"name\":\"{title}\"}}}}', 1,
                 (SELECT min(id) FROM staff WHERE staff.organisation_id = register_record.organisation_id), '2026-11-01', ''
             FROM register_record WHERE title = '{title}'"
        ));
    }

    /// Takes an account from a channel.
    pub fn remove_reader(&mut self, slug: &str, email: &str) {
        self.execute(&format!(
            "DELETE FROM channel_handler WHERE channel_id = (SELECT id FROM channel WHERE slug = '{slug}')
             AND staff_id = (SELECT id FROM staff WHERE email = '{email}')"
        ));
    }

    /// Signs an account in, and returns what the cookie holds.
    pub fn open_session(&mut self, email: &str) -> String {
        let token: [u8; 32] = std::array::from_fn(|_| rand::random());
        let hash = self.literal(&Sha256::digest(token));
        self.execute(&format!(
            "INSERT INTO session (token_hash, staff_id, expires_at, opened_on, browser)
             SELECT {hash}, id, '2999-01-01 00:00:00', '2026-11-01', '' FROM staff WHERE email = '{email}'"
        ));
        URL_SAFE_NO_PAD.encode(token)
    }

    /// Confirms in an open session who somebody is, with the password of the demo's account `known`, which they get.
    pub fn confirm(&mut self, visitor: &mut Visitor, email: &str, known: &Value) {
        let of = known["email"].as_str().unwrap();
        self.execute(&format!(
            "UPDATE staff SET password_hash = (SELECT password_hash FROM staff WHERE email = '{of}') WHERE email = '{email}'"
        ));
        let fields = [("password", known["password"].as_str().unwrap()), ("next", "/")];
        visitor.post("/account/confirm", &fields).expect(303);
    }

    /// The numbers of all cases.
    pub fn case_numbers(&mut self) -> Vec<String> {
        self.column("SELECT number AS cell FROM case_file")
    }
}
