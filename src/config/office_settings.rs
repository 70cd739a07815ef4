//! The section `[office]`: the listener for case handlers, and how they work.

use std::net::SocketAddr;

use serde::Deserialize;

use super::sections::literal;
use super::{Bounded, HttpUrl};
use crate::access::FactorDuty;
use crate::casework::Acknowledgement;

/// The listener for case handlers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OfficeSettings {
    /// Address and port to listen on; port 0 takes a free one.
    pub bind: SocketAddr,
    /// The address people type. `https://` or an onion address makes cookies `Secure` and `__Host-`.
    pub url: HttpUrl,
    /// Hours until a handler has to sign in again, 1 to 24.
    pub session_hours: Bounded<1, 24>,
    /// Minutes without a request after which a session ends, 5 to 1440.
    pub idle_minutes: Bounded<5, 1440>,
    /// Connections that are open at once, at most, 16 to 65536; more wait to be accepted.
    pub connections: Bounded<16, 65_536>,
    /// Who acknowledges a report, `automatic` or `by-hand`.
    pub acknowledgement: Acknowledgement,
    /// Days within which a meeting is to be made possible that a reporter asks for (§ 16(3) HinSchG), 1 to 60.
    pub meeting_days: Bounded<1, 60>,
    /// Days for which an invitation is good, the one on which it is made not counted, 1 to 90.
    pub invitation_days: Bounded<1, 90>,
    /// Of whom a second factor is asked, `off`, `handlers` or `everyone`.
    pub second_factor: FactorDuty,
    /// Days within which somebody of whom it is asked sets it up, 0 to 90.
    pub second_factor_days: Bounded<0, 90>,
}

impl Default for OfficeSettings {
    fn default() -> Self {
        Self {
            bind: SocketAddr::from(([127, 0, 0, 1], 8081)),
            url: literal("http://127.0.0.1:8081"),
            session_hours: Bounded::of::<10>(),
            idle_minutes: Bounded::of::<60>(),
            connections: Bounded::of::<500>(),
            acknowledgement: Acknowledgement::default(),
            meeting_days: Bounded::of::<14>(),
            invitation_days: Bounded::of::<14>(),
            second_factor: FactorDuty::default(),
            second_factor_days: Bounded::of::<7>(),
        }
    }
}
