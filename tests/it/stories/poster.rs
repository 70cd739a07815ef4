//! What hangs on the wall leads to where the service is.

use crate::harness::html::unescape;
use crate::harness::{Instance, Visitor};

/// What the code on the poster says, and what its strips say.
fn poster(instance: &Instance) -> (String, Vec<String>) {
    let page = Visitor::of(instance.public()).get("/poster").expect(200).body;
    let code = page.split("<title id=\"qr\">").nth(1).unwrap().split("</title>").next().unwrap();
    let strips = page.split("class=\"strips").nth(1).unwrap().split("</main>").next().unwrap().split("<span>").skip(1);
    let strips = strips.map(|strip| unescape(&strip.split("</span>").next().unwrap().replace("<wbr>", "")));
    (unescape(code), strips.collect())
}

#[test]
fn a_poster_leads_to_the_port_that_the_system_has_picked() {
    for instance in [Instance::demo(), Instance::served(&[])] {
        let (code, strips) = poster(&instance);
        assert!(code.ends_with(&format!(" {}", instance.public())), "{code}, {}", instance.public());
        assert_eq!(strips, vec![instance.public().to_owned(); 8]);
    }
}

#[test]
fn an_address_in_the_settings_stays_on_the_poster_whatever_the_port() {
    for (url, strip) in [
        ("https://melden.example.org", "melden.example.org"),
        ("https://localhost:8443", "localhost:8443"),
        ("http://melden.intern.example.org", "http://melden.intern.example.org"),
    ] {
        let (code, strips) = poster(&Instance::served(&[("public.url", url)]));
        assert!(code.ends_with(&format!(" {url}")), "{code}");
        assert_eq!(strips, vec![strip; 8]);
    }
}
