//! Whom a request can be told apart by, if at all, for a rate limit of their own.

use std::net::IpAddr;

/// Where a request comes from, as far as that tells visitors apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// A circuit of the onion service, by the number that tor gives it on this machine.
    Circuit(u64),
    /// An address that is not this machine's.
    Address(IpAddr),
    /// Tor or a proxy on this machine: all of its visitors look the same.
    Unknown,
}

impl Source {
    /// What the other end of the connection tells.
    pub(crate) fn of(peer: Option<IpAddr>) -> Self {
        peer.filter(|address| !address.is_loopback()).map_or(Self::Unknown, Self::Address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_tells_nobody_apart() {
        for (peer, expected) in [
            (None, Source::Unknown),
            ("127.0.0.1".parse().ok(), Source::Unknown),
            ("127.3.2.1".parse().ok(), Source::Unknown),
            ("::1".parse().ok(), Source::Unknown),
            ("192.0.2.1".parse().ok(), Source::Address(IpAddr::from([192, 0, 2, 1]))),
        ] {
            assert_eq!(Source::of(peer), expected, "{peer:?}");
        }
    }
}
