//! The services of the catalogue, each a file in `config/messengers`.

use std::sync::LazyLock;

use super::authority::Comparison;
use super::catalogue::Catalogue;
use super::class::DataClass;
use super::default_verdict::default_verdict;
use super::encryption_rule::EncryptionRule;
use super::service::Service;
use crate::data_file::{DataFile, DataFileError};

/// The files, in the order in which services are shown.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$(DataFile {
            name: concat!("config/messengers/", $name, ".toml"),
            text: include_str!(concat!("../../config/messengers/", $name, ".toml")),
        }),*]
    };
}

const BUILT_IN: [DataFile<'static>; 14] = files!(
    "whatsapp",
    "whatsapp-business-app",
    "whatsapp-business-api",
    "facebook-messenger",
    "signal-mdm",
    "threema-private",
    "threema-work",
    "teamwire",
    "stashcat",
    "telegram",
    "microsoft-teams",
    "matrix-element",
    "wire-enterprise",
    "sms",
);

/// All services that were read.
#[derive(Debug)]
pub struct Services(Vec<Service>);

impl Services {
    /// Those that are compiled in.
    pub fn built_in() -> &'static Self {
        static SERVICES: LazyLock<Services> = LazyLock::new(|| {
            Services::read(&BUILT_IN, Catalogue::built_in()).expect("the files are compiled in, and a test reads them")
        });
        &SERVICES
    }

    /// Reads one file for each service.
    ///
    /// # Errors
    /// What is wrong with one, and on which line; also where a verdict is milder than an authority's and no reason is given.
    pub fn read(files: &[DataFile<'_>], catalogue: &Catalogue) -> Result<Self, DataFileError> {
        let mut services: Vec<Service> = Vec::new();
        for file in files {
            let service = Service::read(file, catalogue)?;
            if services.iter().any(|other| other.id == service.id || other.name == service.name) {
                return Err(file.error_at(&(0..0), format_args!("there is another service \"{}\"", service.name)));
            }
            if let Some(problem) = unexplained(&service, catalogue) {
                return Err(file.error_at(&(0..0), problem));
            }
            services.push(service);
        }
        Ok(Self(services))
    }

    /// Every service, in order.
    pub fn all(&self) -> &[Service] {
        &self.0
    }

    /// The service with this id.
    pub fn get(&self, id: &str) -> Option<&Service> {
        self.0.iter().find(|service| service.id == id)
    }
}

/// A verdict that is milder than an authority's, without a word on why.
fn unexplained(service: &Service, catalogue: &Catalogue) -> Option<String> {
    let rule = EncryptionRule::default();
    let verdict = |class| default_verdict(catalogue, service, class, &rule, service.signed_off_on).verdict;
    let silent = service.statements.iter().filter(|statement| !statement.has_reason());
    let is_milder = |class: &DataClass, statement: &super::authority::Statement| {
        statement.compared(verdict(*class)) == Comparison::Milder
    };
    silent.flat_map(|statement| DataClass::JUDGED.map(|class| (statement, class))).find_map(|(statement, class)| {
        is_milder(&class, statement).then(|| {
            let (regime, on) = (statement.regime.name(), statement.on);
            format!("the verdict for {class} is milder than what the authority ({regime}, {on}) says: `milder_because` is missing")
        })
    })
}
