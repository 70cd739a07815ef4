//! How services that pass are ranked: a number that forbids nothing and allows nothing.

use time::Date;

use super::catalogue::Catalogue;
use super::fact::{Answer, FactStanding};
use super::service::Service;

/// 0 to 100: the weights of what is met, and half of those of what is met in part, of all that applies. `None` where no weighed
/// criterion applies.
pub fn score(catalogue: &Catalogue, service: &Service, today: Date) -> Option<u8> {
    let (mut halves, mut of) = (0_u32, 0_u32);
    for criterion in catalogue.criteria().iter().filter(|criterion| criterion.is_asked_of_services()) {
        let Some(weight) = criterion.weight.map(u32::from) else { continue };
        let answer = match service.fact(criterion.id).map(|fact| fact.on(today)) {
            Some(FactStanding::Holds(answer)) => answer,
            Some(FactStanding::Expired) | None => Answer::Unknown,
        };
        halves += weight
            * match answer {
                Answer::Fulfilled => 2,
                Answer::Partly => 1,
                Answer::NotFulfilled | Answer::Unknown => 0,
                Answer::NotApplicable => continue,
            };
        of += weight;
    }
    // Half up: 50 of 100 halves of a percent.
    let rounded = (halves * 100 + of).checked_div(of * 2)?;
    u8::try_from(rounded).ok()
}
