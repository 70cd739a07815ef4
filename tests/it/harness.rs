//! What the tests share: an instance of the service, and the people who use it.

pub mod authenticator_app;
pub mod control_group;
pub mod device;
pub mod handler;
pub mod html;
pub mod instance;
pub mod mail;
pub mod memory;
pub mod needles;
pub mod operator;
pub mod passwords;
pub mod reading;
pub mod remains;
pub mod reporter;
pub mod stopped;
pub mod tables;
pub mod template;
mod tenants;
pub mod visitor;
pub mod wire;

pub use authenticator_app::{AuthenticatorApp, codes_on, half_way, types_code};
pub use device::{Closed, Device};
pub use handler::{
    Handler, OWN_PASSWORD, OpenCase, accepts_invitation, code_in, sealed_for_nobody, signs_in_for_the_first_time,
    wrapped_identity,
};
pub use instance::{EXHAUSTED, Instance};
pub use mail::{MailServer, Way};
pub use needles::{Needles, Search};
pub use reading::Reading;
pub use remains::Remains;
pub use reporter::Reporter;
pub use stopped::StoppedOffice;
pub use tables::Tables;
pub use visitor::{Answer, Visitor};
pub use wire::{Raw, Wire};
