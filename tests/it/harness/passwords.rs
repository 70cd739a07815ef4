//! Passwords that take no time to try. The program makes slow hashes and no others, and tries a password as slowly as the
//! stored hash says: so the harness stores quick ones, past the program (docs/decisions/0053).

use argon2::password_hash::{PasswordHasher, phc};
use argon2::{Algorithm, Argon2, Params, Version};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use siegelpost::rng;
use siegelpost::staff::PasswordHash;

use super::Tables;

/// The hash of a password at the least that Argon2id asks for (RFC 9106): 8 KiB, once.
pub fn quick_hash(password: &str) -> String {
    let params = Params::new(Params::MIN_M_COST, Params::MIN_T_COST, Params::MIN_P_COST, None).unwrap();
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash: phc::PasswordHash =
        hasher.hash_password_with_salt(password.as_bytes(), &rand::random::<[u8; 16]>()).unwrap();
    hash.to_string()
}

/// The hash of a password as the program makes it.
fn slow_hash(password: &str) -> String {
    let hash = PasswordHash::of(&SecretString::from(password.to_owned()), &mut rng::os()).unwrap();
    hash.to_secret().expose_secret().to_owned()
}

impl Tables {
    /// Has the passwords of these accounts of a demo tried at once.
    pub fn make_passwords_quick(&mut self, staff: &Value) {
        self.hash_passwords(staff, quick_hash);
    }

    /// Has them tried at the cost that they have in an office.
    pub fn make_passwords_slow(&mut self, staff: &Value) {
        self.hash_passwords(staff, slow_hash);
    }

    fn hash_passwords(&mut self, staff: &Value, hash: fn(&str) -> String) {
        for account in staff.as_array().unwrap() {
            let [email, password] = ["email", "password"].map(|field| account[field].as_str().unwrap());
            self.execute(&format!("UPDATE staff SET password_hash = '{}' WHERE email = '{email}'", hash(password)));
        }
    }
}

#[test]
fn quick_passwords_are_the_harness_s_own_and_the_program_makes_slow_ones() {
    use super::{Instance, OWN_PASSWORD};
    let hashes = |instance: &Instance| Tables::of(&instance.data()).column("SELECT password_hash AS cell FROM staff");
    let are_slow = |hashes: &[String]| hashes.iter().all(|hash| hash.starts_with("$argon2id$v=19$m=47104,t=3,p=1$"));
    let fresh = hashes(&Instance::fresh_demo());
    assert!(fresh.len() == 3 && are_slow(&fresh), "as the program makes them");

    let instance = Instance::demo();
    let quick = hashes(&instance);
    assert!(quick.len() == 3 && quick.iter().all(|hash| hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$")), "{quick:?}");
    // They are what anybody has that somebody chooses, beside quick ones as well.
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let current = handler.account["password"].as_str().unwrap();
    let change = [("current", current), ("new", OWN_PASSWORD), ("repeat", OWN_PASSWORD)];
    handler.browser.post("/account/password", &change).expect(303);
    let changed: Vec<_> = hashes(&instance).into_iter().filter(|hash| !quick.contains(hash)).collect();
    assert!(changed.len() == 1 && are_slow(&changed));

    let slow = Instance::served(&[]).with_slow_passwords();
    assert!(are_slow(&hashes(&slow)));
    slow.handler(0).signs_in().expect(200);
}
