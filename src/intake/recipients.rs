//! To whom of the readers a report goes: to all, less those whom the reporter took out.

use super::readers::{Reader, set_fingerprint};
use crate::sealing::Fingerprint;
use crate::store::StaffId;

/// What a form says about its readers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecipientChoice {
    /// The fingerprint of the set of readers that was shown; `None` if the form does not say.
    pub shown: Option<Fingerprint>,
    /// Those who are not to read it.
    pub without: Vec<Fingerprint>,
}

/// Why a choice cannot be kept to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecipientsError {
    /// Others can read now than those that were shown, or somebody was taken out who is no reader.
    #[error("the readers are others than those shown")]
    OtherReaders,
    /// Everybody was taken out.
    #[error("no reader is left")]
    NobodyLeft,
    /// The case is stored already, from an earlier try, and somebody who is taken out now has a key to it.
    #[error("somebody who was taken out can read this case already")]
    TooLate,
}

/// The readers, parted by a choice.
pub(super) struct RecipientSplit<'a> {
    pub to: Vec<&'a Reader>,
    pub without: Vec<StaffId>,
}

impl RecipientChoice {
    /// Parts the readers as they are now.
    pub(super) fn part<'a>(&self, readers: &'a [Reader]) -> Result<RecipientSplit<'a>, RecipientsError> {
        if self.shown.is_some_and(|shown| shown != set_fingerprint(readers)) {
            return Err(RecipientsError::OtherReaders);
        }
        let is_reader = |taken_out: &Fingerprint| readers.iter().any(|reader| reader.fingerprint == *taken_out);
        if !self.without.iter().all(is_reader) {
            return Err(RecipientsError::OtherReaders);
        }
        let (without, to): (Vec<&Reader>, Vec<&Reader>) =
            readers.iter().partition(|reader| self.without.contains(&reader.fingerprint));
        if to.is_empty() {
            return Err(RecipientsError::NobodyLeft);
        }
        Ok(RecipientSplit { to, without: without.iter().map(|reader| reader.staff).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sealing::Identity;

    fn readers() -> Vec<Reader> {
        [1_u8, 2, 3]
            .map(|id| {
                Reader::new(
                    StaffId::from_number(id.into()),
                    format!("{id}"),
                    String::new(),
                    Identity::from_seed(&[id; 32]).recipient(),
                )
            })
            .into()
    }

    #[test]
    fn whoever_is_taken_out_is_not_written_to() {
        let readers = readers();
        let choice = RecipientChoice { shown: Some(set_fingerprint(&readers)), without: vec![readers[1].fingerprint] };
        let parted = choice.part(&readers).unwrap();
        assert_eq!(
            parted.to.iter().map(|reader| reader.staff).collect::<Vec<_>>(),
            [readers[0].staff, readers[2].staff]
        );
        assert_eq!(parted.without, [readers[1].staff]);
        assert_eq!(RecipientChoice::default().part(&readers).unwrap().to.len(), 3);
    }

    #[test]
    fn nobody_reads_who_was_not_shown() {
        let mut readers = readers();
        let shown = Some(set_fingerprint(&readers));
        let gone = readers.pop().unwrap().fingerprint;
        assert_eq!(
            RecipientChoice { shown, without: vec![] }.part(&readers).err(),
            Some(RecipientsError::OtherReaders)
        );
        assert_eq!(
            RecipientChoice { shown: None, without: vec![gone] }.part(&readers).err(),
            Some(RecipientsError::OtherReaders)
        );
    }

    #[test]
    fn somebody_has_to_read_it() {
        let readers = readers();
        let without = readers.iter().map(|reader| reader.fingerprint).collect();
        assert_eq!(RecipientChoice { shown: None, without }.part(&readers).err(), Some(RecipientsError::NobodyLeft));
    }
}
