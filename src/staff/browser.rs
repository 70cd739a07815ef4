//! Which browser somebody signs in with, told so coarsely that its owner recognises it and nobody else does.

/// What marks a browser in its `User-Agent`, and its name. The first that fits counts: many pretend to be others, too.
const BROWSERS: [(&str, &str); 5] =
    [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

/// What marks a system, and its name.
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// A browser and its system, by names of a fixed list: nothing that was sent is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Browser {
    program: &'static str,
    system: &'static str,
}

impl Browser {
    /// What a `User-Agent` (RFC 9110, section 10.1.5) says.
    pub fn of(user_agent: &str) -> Self {
        let first = |list: &[(&str, &'static str)]| {
            list.iter().find(|(mark, _)| user_agent.contains(mark)).map_or("", |(_, name)| *name)
        };
        Self { program: first(&BROWSERS), system: first(&SYSTEMS) }
    }

    /// Its name, as people know it; empty if it is none of the list.
    pub fn name(self) -> String {
        let known = [self.program, self.system].into_iter().filter(|name| !name.is_empty());
        known.collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_by_its_name_and_nothing_that_was_sent_is_kept() {
        let cases = [
            ("Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox, Windows"),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
                "Chrome, Linux",
            ),
            ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge, Windows"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18 Safari/604",
                "Safari, iPhone",
            ),
            ("Firefox/1 (Haiku)", "Firefox"),
            ("curl/8.5.0", ""),
            ("<script>", ""),
            ("", ""),
        ];
        for (sent, name) in cases {
            assert_eq!(Browser::of(sent).name(), name, "{sent}");
        }
    }
}
