//! A conversation with a mail server (RFC 5321), step by step, so that what fails can be told.

use std::time::Duration;

use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::{Error, response::Response};
use rand::CryptoRng;

use super::fault::{MailFault, Step, is_about_tls};
use super::mailer::{Mailer, Protection};
use super::notice::Notice;

/// An open way to the mail server, on which one notice after the other can be sent.
pub struct Connection<'m> {
    mailer: &'m Mailer,
    smtp: AsyncSmtpConnection,
}

impl Mailer {
    /// Goes to the server, as far as it takes to send.
    ///
    /// # Errors
    /// [`MailFault`], at one of the first steps.
    pub async fn connect(&self) -> Result<Connection<'_>, MailFault> {
        let (implicit, upgrade) = match &self.protection {
            Protection::Tls(tls) => (Some(tls.clone()), None),
            Protection::StartTls(tls) => (None, Some(tls.clone())),
            Protection::Local => (None, None),
        };
        let server = (self.host.as_str(), self.port);
        let connecting = AsyncSmtpConnection::connect_tokio1(server, Some(self.timeout), &self.hello, implicit, None);
        let step = |error: &Error| if is_about_tls(error) { Step::Tls } else { Step::Connect };
        let smtp = within(self.timeout, connecting).await?.map_err(|error| MailFault::at(step(&error), &error))?;
        let mut connection = Connection { mailer: self, smtp };
        if let Some(tls) = upgrade {
            if !connection.smtp.can_starttls() {
                connection.end().await;
                return Err(MailFault::new(Step::Tls, "it does not offer STARTTLS"));
            }
            let upgraded = within(self.timeout, connection.smtp.starttls(tls, &self.hello)).await?;
            upgraded.map_err(|error| MailFault::at(Step::Tls, &error))?;
        }
        if let Some(credentials) = self.credentials() {
            let signing_in = connection.smtp.auth(DEFAULT_MECHANISMS, &credentials);
            within(self.timeout, signing_in).await?.map_err(|error| MailFault::at(Step::SignIn, &error))?;
        }
        Ok(connection)
    }

    /// Sends one notice, on a connection of its own.
    ///
    /// # Errors
    /// [`MailFault`].
    pub async fn send(&self, notice: &Notice<'_>, rng: &mut impl CryptoRng) -> Result<(), MailFault> {
        let mut connection = self.connect().await?;
        let outcome = connection.send(notice, rng).await;
        connection.end().await;
        outcome
    }
}

impl Connection<'_> {
    /// Sends a notice. After a fault that is about this one mail, the next can be sent on the same connection.
    ///
    /// # Errors
    /// [`MailFault`].
    pub async fn send(&mut self, notice: &Notice<'_>, rng: &mut impl CryptoRng) -> Result<(), MailFault> {
        let (address, bytes) = (notice.address()?, notice.bytes(&self.mailer.sender, rng)?);
        let outcome = self.hand_over(address, &bytes).await;
        if outcome.as_ref().is_err_and(|fault| fault.step.is_about_one_mail()) {
            self.step(Step::Connect, async |smtp| smtp.command(Rset).await).await?;
        }
        outcome
    }

    async fn hand_over(&mut self, address: lettre::Address, bytes: &[u8]) -> Result<(), MailFault> {
        let from = self.mailer.sender.from.clone();
        self.step(Step::Sender, async |smtp| smtp.command(Mail::new(Some(from.clone()), vec![])).await).await?;
        self.step(Step::Address, async |smtp| smtp.command(Rcpt::new(address.clone(), vec![])).await).await?;
        self.step(Step::Message, async |smtp| smtp.command(Data).await).await?;
        self.step(Step::Message, async |smtp| smtp.message(bytes).await).await
    }

    /// One step. What fails without an answer of the server's is about the connection, whatever was asked.
    async fn step(
        &mut self,
        step: Step,
        ask: impl AsyncFnOnce(&mut AsyncSmtpConnection) -> Result<Response, Error>,
    ) -> Result<(), MailFault> {
        let answered = within(self.mailer.timeout, ask(&mut self.smtp)).await?;
        answered.map(drop).map_err(|error| match error.status() {
            Some(_) => MailFault::at(step, &error),
            None => MailFault::at(Step::Connect, &error),
        })
    }

    /// Says goodbye. Whether the server hears it is no matter.
    pub async fn end(mut self) {
        let _ = within(Duration::from_secs(2), self.smtp.quit()).await;
    }
}

/// Bounds a step as a whole: a server that sends a byte now and then shall not hold us for ever.
async fn within<T>(timeout: Duration, step: impl Future<Output = T>) -> Result<T, MailFault> {
    let seconds = timeout.as_secs();
    let late = |_| MailFault::new(Step::Time, format!("no answer within {seconds} s"));
    tokio::time::timeout(timeout, step).await.map_err(late)
}
