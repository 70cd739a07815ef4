//! The register: its first page, the lists, records, and what is done with them. For those whose roles have a right to it,
//! and nowhere near a case. Every page works without a script.

mod computed;
mod difference;
mod fill;
mod form;
mod lamps;
mod list;
mod menu;
mod messengers;
mod outcome;
mod record;
mod release;
mod samples;
mod start;
mod step;

use crate::web::route::{Feature, Nav, routes};
use crate::web::section::Section;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![
        Get Page "/register" => start::get,
        Get Page "/register/messengers" => messengers::matrix::get,
        Get Page "/register/messengers/{service}" => messengers::service::get,
        Get Page "/register/messengers/{service}/letter" => messengers::letter::get,
        Get Page "/register/{kind}" => list::get,
        Get Page "/register/{kind}/new" => form::new,
        Post Page "/register/{kind}/new" => form::create,
        Get Page "/register/{kind}/{record}" => record::get,
        Get Page "/register/{kind}/{record}/edit" => form::edit,
        Post Page "/register/{kind}/{record}/edit" => form::save,
        Get Page "/register/{kind}/{record}/difference" => difference::get,
        Get Page "/register/{kind}/{record}/release" => release::get,
        Post Page "/register/{kind}/{record}/release" => release::post,
        Post Page "/register/{kind}/{record}/submit" => step::submit,
        Post Page "/register/{kind}/{record}/take-back" => step::take_back,
        Post Page "/register/{kind}/{record}/return" => step::send_back,
        Post Page "/register/{kind}/{record}/withdraw" => step::withdraw,
        Post Page "/register/{kind}/{record}/archive" => step::archive,
        Post Page "/register/{kind}/{record}/restore" => step::restore,
    ],
    samples: |samples| {
        samples.add::<start::OverviewPage<'_>>("register", "/register");
        samples.add::<messengers::matrix::MatrixPage>("messengers", "/register/messengers");
        samples.add::<messengers::service::ServicePage>("messenger", "/register/messengers/signal-mdm");
        samples.add::<messengers::letter::LetterPage>("messenger-letter", "/register/messengers/teamwire/letter");
        samples.add::<list::ListPage<'_>>("register-list", "/register/processing-activity");
        samples.add::<record::RecordPage<'_>>("register-record", "/register/processing-activity/VVT-2026-001");
        samples.add::<form::FormPage<'_>>("register-form", "/register/processing-activity/VVT-2026-001/edit");
        samples.add::<difference::DifferencePage<'_>>(
            "register-difference",
            "/register/processing-activity/VVT-2026-001/difference",
        );
        samples
            .add::<release::ReleasePage<'_>>("register-release", "/register/processing-activity/VVT-2026-001/release");
    },
    nav: Some(Nav { href: "/register", key: "register", section: Section::Register }),
};
